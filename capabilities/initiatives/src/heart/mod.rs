//! What an initiative is, and what can become of it: types and pure decisions.

pub(crate) mod facet;
pub(crate) mod field;
pub(crate) mod initiative;
pub(crate) mod lead;
pub(crate) mod merging;
pub(crate) mod part;
pub(crate) mod quiet;
pub(crate) mod revision;
pub(crate) mod update;
