//! What is done with people and organizations: each function is one act, or a part of one.

pub mod entry;
pub mod joining;
pub mod leaving;
pub mod organizations;
pub mod profile;
pub mod set_up;
pub mod settings;
pub mod sign_in;
pub mod stewardship;
