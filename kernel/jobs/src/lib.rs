//! A durable queue and timetable, in the same database and transaction as the acts that ask for the work.
//!
//! A job is done at least once: its handler finds out by itself whether it has been done already.

mod queue;
mod workers;

pub use queue::{Counts, Job, JobId, Node, counts, enqueue, enqueue_at};
pub use workers::{Failed, Kind, Timed, Work, Workers};

/// The tables of this crate.
pub const CHAPTER: db::Chapter = db::Chapter {
    name: "jobs",
    steps: &[
        ("0001_jobs", include_str!("../migrations/0001_jobs.sql")),
        ("0002_node", include_str!("../migrations/0002_node.sql")),
    ],
};
