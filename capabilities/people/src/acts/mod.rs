//! What is done with people and organizations: each function is one act, or a part of one.

pub mod entry;
pub mod joining;
pub mod set_up;
