//! What pages are, and what is decided about them.

pub(crate) mod comment;
pub(crate) mod links;
pub(crate) mod page;
pub(crate) mod revision;
pub(crate) mod text;
pub(crate) mod written;
