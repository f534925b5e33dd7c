//! What an event is: types with their invariants, pure decisions, no input or output.

pub(crate) mod change;
pub(crate) mod event;
pub(crate) mod when;
