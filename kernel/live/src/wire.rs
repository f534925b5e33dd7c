//! What goes over a socket: the messages of `y-protocols`, and two of our own.
//!
//! | number | from | what |
//! | --- | --- | --- |
//! | 0 | both | sync: what one has (0), what the other lacks (1), an update (2) |
//! | 1 | both | awareness: who is where in the text |
//! | 4 | house | saved: so many updates of this socket are on disk, as a variable-length number |
//! | 5 | writer | a part of a longer update: `1` and the last part, `0` and one before it |

use crate::limits::LARGEST_MESSAGE;
use bytes::Bytes;
use std::panic::catch_unwind;
use yrs::StateVector;
use yrs::encoding::write::Write;
use yrs::sync::{AwarenessUpdate, Message, SyncMessage};
use yrs::updates::decoder::Decode;
use yrs::updates::encoder::{Encode, Encoder, EncoderV1};

pub(crate) const SAVED: u8 = 4;
pub(crate) const PART: u8 = 5;

/// What a writer says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Said {
    /// Asks for what they lack.
    Has(StateVector),
    /// Has written something.
    Wrote(Vec<u8>),
    /// A part of what they have written, and whether it is the last.
    Part(Vec<u8>, bool),
    /// Is somewhere.
    Is(AwarenessUpdate),
    /// Something that need not be understood.
    Other,
}

/// Reads one message; none if it cannot be read.
pub(crate) fn said(frame: &[u8]) -> Option<Said> {
    if frame.len() > LARGEST_MESSAGE || !counted(frame) {
        return None;
    }
    let message = catch_unwind(|| Message::decode_v1(frame)).ok()?.ok()?;
    Some(match message {
        Message::Sync(SyncMessage::SyncStep1(state)) => Said::Has(state),
        Message::Sync(SyncMessage::SyncStep2(update) | SyncMessage::Update(update)) => Said::Wrote(update),
        Message::Awareness(update) => Said::Is(update),
        Message::Custom(PART, mut data) => {
            let last = *data.first()? == 1;
            data.remove(0);
            Said::Part(data, last)
        }
        Message::Auth(_) | Message::AwarenessQuery | Message::Custom(..) => Said::Other,
    })
}

/// Whether the number of things that a message of the protocol names at its head can be in it: memory is set aside for them
/// before they are read.
fn counted(frame: &[u8]) -> bool {
    match frame {
        // A state, and what is known of others, stand in a buffer of their own.
        [0, 0, rest @ ..] | [1, rest @ ..] => number(rest).is_some_and(|(_, rest)| plausible(rest)),
        _ => true,
    }
}

/// Whether as many things as a buffer names at its head can be in it.
pub(crate) fn plausible(buffer: &[u8]) -> bool {
    number(buffer).is_some_and(|(count, rest)| count <= rest.len() as u64)
}

/// A number of variable length (LEB128), and what follows it.
fn number(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let mut value = 0;
    for (place, byte) in bytes.iter().enumerate().take(9) {
        value |= u64::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Some((value, &bytes[place + 1..]));
        }
    }
    None
}

/// What one frame says.
pub(crate) struct Frame(EncoderV1);

impl Frame {
    /// One that says nothing.
    pub(crate) fn new() -> Self {
        Self(EncoderV1::new())
    }

    /// What somebody lacks.
    pub(crate) fn lacking(mut self, update: Vec<u8>) -> Self {
        Message::Sync(SyncMessage::SyncStep2(update)).encode(&mut self.0);
        self
    }

    /// What is here: the other end answers with what is not.
    pub(crate) fn has(mut self, state: StateVector) -> Self {
        Message::Sync(SyncMessage::SyncStep1(state)).encode(&mut self.0);
        self
    }

    /// Something new.
    pub(crate) fn update(mut self, update: Vec<u8>) -> Self {
        Message::Sync(SyncMessage::Update(update)).encode(&mut self.0);
        self
    }

    /// Who is where.
    pub(crate) fn present(mut self, update: AwarenessUpdate) -> Self {
        if !update.clients.is_empty() {
            Message::Awareness(update).encode(&mut self.0);
        }
        self
    }

    /// So many updates of the one who gets this are on disk.
    pub(crate) fn saved(mut self, count: u32) -> Self {
        let mut number = EncoderV1::new();
        number.write_var(count);
        Message::Custom(SAVED, number.to_vec()).encode(&mut self.0);
        self
    }

    /// The frame as it is sent; none when it says nothing.
    pub(crate) fn bytes(self) -> Option<Bytes> {
        let bytes = self.0.to_vec();
        (!bytes.is_empty()).then(|| Bytes::from(bytes))
    }
}
