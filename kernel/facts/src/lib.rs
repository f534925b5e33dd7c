//! One log of what happened: audit trail, outbox and activity. And the two ways of standing before the data:
//! a [`Look`], which cannot change anything, and an [`Act`], which is one transaction and leaves at least one fact.

mod act;
mod fact;
mod log;
mod problem;

pub use act::{Act, Look, Recorded, perform};
pub use fact::{Fact, Reader, Readers, Subject, Tag};
pub use log::{Entry, about, by, latest, of, since};
pub use problem::{Problem, Refusal};

/// The tables of this crate.
pub const CHAPTER: db::Chapter =
    db::Chapter { name: "facts", steps: &[("0001_facts", include_str!("../migrations/0001_facts.sql"))] };
