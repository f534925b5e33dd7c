//! What one can do with the calendar: one function per intention.

pub(crate) mod events;
