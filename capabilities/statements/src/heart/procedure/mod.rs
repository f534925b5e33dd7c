//! Of the procedure: rules, timetable, steps, positions, outcome: types and pure decisions.

pub(crate) mod answer;
mod checking;
mod condition;
pub(crate) mod position;
mod reason;
mod round;
mod step;
pub(crate) mod urgency;

#[cfg(test)]
mod model;

pub(crate) use checking::{holds, unmet};
pub(crate) use condition::{Check, Condition, Verdict};
pub(crate) use reason::Reason;
pub(crate) use round::{Held, Round};
pub(crate) use step::{Matter, Moved, Refused, Step, Strictness, can_follow, least_hours, step};
