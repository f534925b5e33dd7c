//! MIME out, the outbound queue and its relay; knows envelopes, not lists.

mod letter;
mod mime;
mod relay;

pub use letter::{Attachment, Letter, Name};
pub use mime::compose;
pub use relay::{Relay, Undelivered, WrongRelay};
