//! MIME out, the outbound queue and its relay; knows envelopes, not lists.

mod letter;
mod mime;
mod outbox;
mod post;
mod relay;

pub use letter::{Attachment, Letter, Name};
pub use mime::compose;
pub use outbox::{Kept, State, count, kept, latest, send};
pub use post::{Post, SEND, SWEEP, SWEPT};
pub use relay::{Relay, Undelivered, WrongRelay};

/// The tables of this crate.
pub const CHAPTER: db::Chapter =
    db::Chapter { name: "mail", steps: &[("0001_outbox", include_str!("../migrations/0001_outbox.sql"))] };
