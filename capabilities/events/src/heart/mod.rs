//! What an event is: types with their invariants, pure decisions, no input or output.

pub(crate) mod answer;
pub(crate) mod attendance;
pub(crate) mod change;
pub(crate) mod event;
pub(crate) mod filter;
pub(crate) mod likeness;
pub(crate) mod paper;
pub(crate) mod reconcile;
pub(crate) mod report;
pub(crate) mod source;
pub(crate) mod when;
