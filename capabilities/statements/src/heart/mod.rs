//! What a statement is, and what can become of it: types and pure decisions.

pub(crate) mod coediting;
pub(crate) mod comments;
pub(crate) mod drafting;
pub(crate) mod endorsing;
pub(crate) mod exports;
pub(crate) mod log;
pub(crate) mod origin;
pub(crate) mod procedure;
pub(crate) mod publishing;
pub(crate) mod revision;
pub(crate) mod rules;
pub(crate) mod statement;
pub(crate) mod version;
