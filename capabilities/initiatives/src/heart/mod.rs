//! What an initiative is, and what can become of it: types and pure decisions.

pub(crate) mod initiative;
pub(crate) mod lead;
pub(crate) mod merging;
pub(crate) mod revision;
