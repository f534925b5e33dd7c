//! An SMTP client (RFC 5321) for one kind of server: the relay that we submit to (RFC 6409). One recipient a
//! transaction, because each copy differs; many transactions a connection; commands in one go where the relay
//! takes them so (RFC 2920).

mod connect;
mod lines;
mod offers;
mod reply;
mod session;

pub(crate) use connect::{Protection, Target};
pub(crate) use lines::{crlf, dotted};
pub(crate) use reply::Reply;
pub(crate) use session::{Envelope, Outcome, Session};

/// The connection is of no more use, or was never made; it says nothing about the message or its reader.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub(crate) struct Lost {
    /// In words, for the log and the doctor.
    pub(crate) why: String,
    /// The message had been handed over when the connection went: the relay may have taken it.
    pub(crate) unanswered: bool,
}

impl Lost {
    pub(crate) fn new(why: impl Into<String>) -> Self {
        Self { why: why.into(), unanswered: false }
    }
}
