//! Journeys through the whole house, as people make them.

mod igov;
mod year;
