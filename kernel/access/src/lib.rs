//! Who acts, and what they may do: actors and their roles, the gate before each route, the policy behind each act,
//! and the accounts and sessions that say who somebody is.

pub mod accounts;
mod actor;
mod gate;
mod policy;
pub mod sessions;

pub use accounts::{Account, Standing};
pub use actor::{Actor, Member, Person, Role};
pub use gate::{Denied, Gate};
pub use policy::{Allowed, Policy};

/// The tables of this crate.
pub const CHAPTER: db::Chapter = db::Chapter {
    name: "access",
    steps: &[("0001_accounts", include_str!("../migrations/0001_accounts.sql"))],
};
