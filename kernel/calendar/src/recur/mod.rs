//! Recurrence: rules to dates, series to occurrences, always in bounded time.

pub(crate) mod days;
pub(crate) mod expand;
mod gather;
pub(crate) mod rule;
pub(crate) mod wall;
