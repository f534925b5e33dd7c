//! Journeys through the whole house, as people make them.

mod bits;
mod igov;
mod year;
