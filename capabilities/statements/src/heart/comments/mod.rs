//! Comments and their dispositions: types and pure decisions.

pub(crate) mod comment;
pub(crate) mod disposition;
pub(crate) mod mail;
pub(crate) mod place;
pub(crate) mod window;
