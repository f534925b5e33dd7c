//! All SQL of the calendar.

pub(crate) mod attendance;
pub(crate) mod calendar_tokens;
pub(crate) mod entries;
pub(crate) mod events;
pub(crate) mod front;
pub(crate) mod holders;
pub(crate) mod joining;
pub(crate) mod leaving;
pub(crate) mod likeness;
pub(crate) mod lists;
pub(crate) mod offers;
pub(crate) mod papers;
pub(crate) mod recorded;
pub(crate) mod reports;
pub(crate) mod sources;
pub(crate) mod told;
pub(crate) mod writings;
