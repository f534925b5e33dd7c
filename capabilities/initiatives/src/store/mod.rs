//! The tables of initiatives: SQL, and nothing else.

pub(crate) mod facets;
pub(crate) mod initiatives;
pub(crate) mod leads;
pub(crate) mod merging;
pub(crate) mod parts;
pub(crate) mod personal;
pub(crate) mod revisions;
pub(crate) mod slots;
pub(crate) mod updates;

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
