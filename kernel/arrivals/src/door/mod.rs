//! The doors: LMTP (RFC 2033) and SMTP (RFC 5321) without STARTTLS, for loopback or behind a mail server.

mod commands;
mod content;
mod listener;
mod reply;
mod session;
mod transaction;

pub(crate) use content::{Content, Flaw};
pub use listener::serve;
pub use session::{Known, MOST_ERRORS, MOST_RECIPIENTS, Need, Protocol, Rules, Session, Taking};
