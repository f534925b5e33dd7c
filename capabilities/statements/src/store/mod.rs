//! The tables of statements: SQL, and nothing else.

pub(crate) mod comments;
pub(crate) mod deliveries;
pub(crate) mod elsewhere;
pub(crate) mod endorsement_links;
pub(crate) mod endorsement_lists;
pub(crate) mod endorsements;
pub(crate) mod front;
pub(crate) mod log;
pub(crate) mod origins;
pub(crate) mod procedure;
pub(crate) mod revisions;
pub(crate) mod rooms;
pub(crate) mod rules;
pub(crate) mod sealed;
pub(crate) mod statements;
pub(crate) mod topics;
pub(crate) mod translations;
pub(crate) mod versions;

use db::Fault;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Reads a column of JSON.
pub(crate) fn json<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|error| Fault::Data(error.to_string()))
}

/// Writes a column of JSON.
pub(crate) fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("plain values")
}
