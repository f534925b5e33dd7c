//! Sources: reading and asking them; and their public face, for the command line.

mod face;
mod found;
pub(crate) mod poll;
pub(crate) mod reading;

pub use crate::acts::reconcile::Outcome;
pub use crate::heart::source::{Source, State, Terms, Trust};
pub use face::{Checked, add, check, list, take_file};
pub(crate) use poll::{JOBS, TIMED};
pub use poll::{Polled, poll};
