//! What a list is: types with their invariants, and decisions. No input or output.

pub(crate) mod bouncing;
pub(crate) mod copy;
pub(crate) mod digest;
pub(crate) mod held;
pub(crate) mod list;
pub(crate) mod message;
pub(crate) mod obscured;
pub(crate) mod subscription;
pub(crate) mod threading;
pub(crate) mod ticket;
pub(crate) mod verdict;
pub(crate) mod written;
