//! What is done with people and organizations: each function is one act, or a part of one.

pub(crate) mod entry;
pub(crate) mod joining;
pub(crate) mod leaving;
pub(crate) mod organizations;
pub(crate) mod profile;
pub(crate) mod set_up;
pub(crate) mod settings;
pub(crate) mod sign_in;
pub(crate) mod stewardship;
