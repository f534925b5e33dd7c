//! What an inbox is given.

use crate::{Address, Authentication};
use base::{Email, Id, Moment};
use bytes::Bytes;

/// A message that was taken in for one recipient.
#[derive(Clone, Copy, Debug)]
pub struct Arrival;

/// A message that has come for one recipient, read and authenticated.
#[derive(Clone, Debug)]
pub struct Arrived {
    /// Its id.
    pub arrival: Id<Arrival>,
    /// The message as it came, byte for byte; lines end in CRLF.
    pub bytes: Bytes,
    /// The envelope's sender; none is the null sender `<>` of bounces.
    pub from: Option<Email>,
    /// Our address that it was sent to.
    pub to: Address,
    /// When it was taken in.
    pub at: Moment,
    /// Who really sent it, as far as that is known.
    pub auth: Authentication,
}
