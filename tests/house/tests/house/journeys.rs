//! Journeys through the whole house, as people make them.

pub(crate) mod bits;
mod igov;
mod year;
