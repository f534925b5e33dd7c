//! What one can do with the calendar: one function per intention.

pub(crate) mod answering;
pub(crate) mod attendance;
pub(crate) mod events;
pub(crate) mod joining;
pub(crate) mod own;
pub(crate) mod papers;
pub(crate) mod reconcile;
pub(crate) mod reports;
pub(crate) mod sources;
pub(crate) mod telling;
