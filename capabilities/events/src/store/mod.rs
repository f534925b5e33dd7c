//! All SQL of the calendar.

pub(crate) mod attendance;
pub(crate) mod calendar_tokens;
pub(crate) mod events;
pub(crate) mod papers;
pub(crate) mod reports;
pub(crate) mod told;
pub(crate) mod lists;
pub(crate) mod joining;
pub(crate) mod sources;
