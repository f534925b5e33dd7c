//! All SQL about processes, milestones, consultations and roadmaps.

pub(crate) mod consultations;
pub(crate) mod facets;
pub(crate) mod feeds;
pub(crate) mod milestones;
pub(crate) mod names;
pub(crate) mod parts;
pub(crate) mod processes;
pub(crate) mod roadmaps;
pub(crate) mod timeline;
pub(crate) mod versions;

use db::Fault;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The tables.
pub(crate) const CHAPTER: db::Chapter = db::Chapter {
    name: "processes",
    steps: &[
        ("0001_processes", include_str!("../../migrations/0001_processes.sql")),
        ("0002_withdrawn", include_str!("../../migrations/0002_withdrawn.sql")),
    ],
};

/// What people write, as its column has it.
fn json(said: &impl Serialize) -> String {
    serde_json::to_string(said).expect("what people write is plain values")
}

/// What people wrote, from its column.
fn said<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|error| Fault::Data(error.to_string()))
}
