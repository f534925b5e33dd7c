//! Takes mail in: LMTP and SMTP, durable acceptance, authentication, and whose it is.

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
pub use work::{Desk, Handled, SWEPT};
pub use written::written;

/// The job that each message gets; its body is an `Id<Arrival>`.
pub const ARRIVED: &str = "mail-arrived";

/// The job of the timetable that removes what is old.
pub const SWEEP: &str = "mail-arrivals-sweep";

/// This crate's translations.
pub const LOCALES: &[(base::Tongue, &str)] = base::locales!();

/// The tables of this crate.
pub const CHAPTER: db::Chapter = db::Chapter {
    name: "arrivals",
    steps: &[("0001_arrivals", include_str!("../migrations/0001_arrivals.sql"))],
};
