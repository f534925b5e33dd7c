//! Takes mail in: LMTP and SMTP, durable acceptance, authentication, and whose it is.
//!
//! A message comes through a [`door`], or by a pipe ([`receive`]). [`Reception::accept`] keeps its bytes and one
//! job for each recipient in one transaction; only then is it acknowledged, and a retry of it is recognised. The
//! job ([`Desk::work`]) reads it, asks who really sent it, and gives it as [`Arrived`] to whoever its address
//! belongs to. Trouble of our own is always a 4xx, never a no: an address that cannot be looked up is not unknown.
//!
//! The doors speak neither TLS nor AUTH: they are for loopback, or for a mail server in front that has both. That
//! server keeps the queue while we are away, hands over by LMTP, and may tell what it found out about the sender
//! ([`Authenticator::new`]).

mod address;
mod answers;
mod arc;
mod arrived;
mod authentication;
mod authserv;
pub mod door;
mod etiquette;
mod receive;
mod reception;
mod store;
mod trace;
mod verify;
mod work;
mod written;

pub use address::{Address, LocalPart};
pub use answers::{Answered, Asking, REPLY, Unanswered, answered, reply_address};
pub use arrived::{Arrival, Arrived, Fate};
pub use authentication::{Authentication, Outcome, Policy};
pub use etiquette::{MOST_HOPS, is_automatic, loops, may_answer};
pub use receive::{Received, receive};
pub use reception::{Knows, Later, Reception};
pub use store::waiting;
pub use verify::{Authenticator, NoResolver, Resolver};
pub use work::{Desk, Handled, SWEPT, settle};
pub use written::written;

/// The job that each message gets; its body is an `Id<Arrival>`.
pub const ARRIVED: &str = "mail-arrived";

/// The job of the timetable that removes what is old ([`Desk::sweep`]).
pub const SWEEP: &str = "mail-arrivals-sweep";

/// This crate's translations.
pub const LOCALES: &[(base::Tongue, &str)] = base::locales!();

/// The tables of this crate.
pub const CHAPTER: db::Chapter = db::Chapter {
    name: "arrivals",
    steps: &[("0001_arrivals", include_str!("../migrations/0001_arrivals.sql"))],
};
