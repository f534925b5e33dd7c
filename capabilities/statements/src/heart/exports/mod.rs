//! The text as a document.

pub(crate) mod notes;
