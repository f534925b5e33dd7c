//! All SQL of the calendar.

pub(crate) mod events;
