//! What a list is: types with their invariants, and decisions. No input or output.

pub(crate) mod copy;
pub(crate) mod held;
pub(crate) mod list;
pub(crate) mod message;
pub(crate) mod subscription;
pub(crate) mod threading;
pub(crate) mod ticket;
pub(crate) mod verdict;
