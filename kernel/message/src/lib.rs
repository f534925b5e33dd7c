//! Reads mail: a raw message becomes headers, structure and text, within bounds. Pure: no input or output, no
//! clock, nothing is fetched.
//!
//! [`read`] takes a message as it is found in the wild. What is merely broken is read as far as it goes and
//! told in [`Message::warnings`]; what is beyond the bounds is [`Unreadable`]. The bytes are kept as they came
//! and are never written anew. [`html`] shows a text safely: whatever stands in it, no tag of it survives.

mod charset;
mod content;
mod flowed;
mod from_html;
mod id;
mod limits;
mod message;
mod part;
mod read;
mod show;
mod structure;
mod subject;
mod text;
mod unreadable;

pub use id::MessageId;
pub use message::{Mailbox, Message, Signs, Warning};
pub use part::{Attachment, Part, PartKind, Protection};
pub use read::{read, read_bytes};
pub use show::{Addresses, excerpt, hide_addresses, html, html_in_thread, own_words};
pub use structure::structure;
pub use subject::base_subject;
pub use text::Body;
pub use unreadable::Unreadable;

/// This crate's translations.
pub const LOCALES: &[(base::Tongue, &str)] = base::locales!();
