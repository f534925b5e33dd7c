//! What an inbox is given.

use crate::{Address, Authentication};
use base::{Email, Id, Moment};
use bytes::Bytes;
use mail::raw::RawId;
use message::{Message, Unreadable};
use std::sync::Arc;

/// A message that was taken in for one recipient.
#[derive(Clone, Copy, Debug)]
pub struct Arrival;

base::named! {
    /// What became of an arrival.
    pub enum Fate {
        /// Its job has not come to it yet.
        Waiting = "waiting",
        /// The inbox of its address has taken it.
        Taken = "taken",
        /// It was not taken, and its sender was told, or there was nobody to tell.
        Refused = "refused",
        /// It was let fall: a loop, or an automatic answer.
        Dropped = "dropped",
    }
}

/// A message that has come for one recipient, read and authenticated.
#[derive(Clone, Debug)]
pub struct Arrived {
    /// Its id.
    pub arrival: Id<Arrival>,
    /// Under which its bytes are kept.
    pub raw: RawId,
    /// The message as it came, byte for byte; lines end in CRLF.
    pub bytes: Bytes,
    /// The message as it is read, or why it cannot be.
    pub message: Result<Arc<Message>, Unreadable>,
    /// The envelope's sender; none is the null sender `<>` of bounces.
    pub from: Option<Email>,
    /// Our address that it was sent to.
    pub to: Address,
    /// When it was taken in.
    pub at: Moment,
    /// Who really sent it, as far as that is known.
    pub auth: Authentication,
}
