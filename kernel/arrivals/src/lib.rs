//! Takes mail in: LMTP and SMTP, durable acceptance, authentication, and whose it is.

mod address;
mod answers;
mod arrived;
mod authentication;
mod authserv;
pub mod door;
mod reception;
mod store;
mod trace;
mod verify;

pub use address::{Address, LocalPart};
pub use answers::{Answered, Asking, REPLY, reply_address};
pub use arrived::{Arrival, Arrived, Fate};
pub use authentication::{Authentication, Outcome, Policy};
pub use reception::{Knows, Later, Reception};
pub use store::waiting;
pub use verify::{Authenticator, NoResolver, Resolver};

/// The job that each message gets; its body is an `Id<Arrival>`.
pub const ARRIVED: &str = "mail-arrived";

/// The job of the timetable that removes what is old.
pub const SWEEP: &str = "mail-arrivals-sweep";

/// The tables of this crate.
pub const CHAPTER: db::Chapter = db::Chapter {
    name: "arrivals",
    steps: &[("0001_arrivals", include_str!("../migrations/0001_arrivals.sql"))],
};
