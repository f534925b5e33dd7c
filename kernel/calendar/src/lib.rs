//! iCalendar and recurrence as values: bytes in, entries out; entries in, text out. No input or output, no
//! clock.
//!
//! [`read`] takes a file as it is found in the wild: a bad line costs the line, a bad event the event, and
//! what was lost is listed in [`Calendar::skipped`]. [`expand`] turns entries into the occurrences of a
//! window, in bounded time whatever the rule says. [`write()`] makes a feed that calendar programs agree on
//! (RFC 5545, 7986).

mod calendar;
mod limits;
mod read;
mod recur;
mod report;
mod write;

pub use calendar::{
    Calendar, Class, Conference, Entry, Flags, Geo, Reading, RecurrenceId, Series, Skip, Status, When, Window,
};
pub use read::{keys::uids_change, read};
pub use recur::expand::{Expansion, Occurrence, expand};
pub use report::{Listed, Report, report};
pub use write::{Document, OutEntry, Outgoing, write};
