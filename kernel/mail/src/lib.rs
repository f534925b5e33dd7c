//! Mail out: letters to one, parcels to many, the queue of their copies and the relays that take them. Knows
//! envelopes, not lists.
//!
//! A **letter** ([`send`]) is written by the house to one person. A **parcel** ([`dispatch`], [`add_copies`])
//! is one message to many: each gets a copy with a return path ([`return_address`]), fields and signature of
//! its own, and its body byte for byte. What comes back is a fact: [`Refused`], [`Bounced`], [`Complained`].
//!
//! On each node a [`Sender`] carries the copies to the relays, beside the job workers:
//!
//! ```ignore
//! // Any number of relays: a Vec, or an Option. The name to greet by stands in a relay's address.
//! let post = Post::new(relays, sender_address)
//!     .for_domain("lists.example.org") // of return paths and signatures; by default the sender's
//!     .with_sessions(4); // at most so many at once with each relay
//! // `secret` is the house's, `node` this process's id, `readers` those of facts.
//! let sender = Sender::new(Sending { db, clock, dice, files, readers, secret, node, post });
//! sender.run(stop).await; // in tests: sender.drain().await
//! ```
//!
//! Message bytes stand in [`raw`]: prepared before the transaction, and in it kept for good ([`raw::keep`]) or,
//! when they were made for a parcel's copies alone, for as long as those need them ([`raw::pass`]).

mod copy;
mod delivery;
mod letter;
mod mime;
mod outbox;
mod parcel;
mod post;
pub mod raw;
mod relay;
mod returned;
mod sender;
mod signing;
#[cfg(test)]
mod sink;
mod smtp;
mod verp;

pub use delivery::{Delivery, KeptCopy, Progress, count_copies, deliveries, kept_copies, withdraw};
pub use letter::{Attachment, Letter, Name};
pub use mime::compose;
pub use outbox::{Kept, State, count, kept, latest, send};
pub use parcel::{CopyTo, Parcel, add_copies, dispatch};
pub use post::{COPIES_SWEPT, Post, SEND, SWEEP, SWEPT};
pub use raw::RawId;
pub use relay::{Relay, Undelivered, WrongRelay};
pub use returned::{Bounced, Complained, Reason, Refused, Return, bounced, complained};
pub use sender::{Sender, Sending};
pub use signing::{Chain, Ingress, Keys, Record, Unsigned, Unusable, dns_records, seal};
pub use verp::{PREFIX, delivery_of, return_address};

/// The tables of this crate.
pub const CHAPTER: db::Chapter = db::Chapter {
    name: "mail",
    steps: &[
        ("0001_outbox", include_str!("../migrations/0001_outbox.sql")),
        ("0002_parcels", include_str!("../migrations/0002_parcels.sql")),
        ("0003_passing", include_str!("../migrations/0003_passing.sql")),
    ],
};
