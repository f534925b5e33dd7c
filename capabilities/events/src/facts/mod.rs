//! What can happen in the calendar.

mod events;
mod participation;
mod sources;

pub(crate) use events::*;
pub(crate) use participation::*;
pub(crate) use sources::*;

use crate::heart::event::Event;
use base::Id;
use facts::Subject;

/// The kind of subject that events are.
pub(crate) const EVENT: &str = "event";

/// The kind of subject that papers are.
pub(crate) const PAPER: &str = "paper";

/// The kind of subject that reports are.
pub(crate) const REPORT: &str = "report";

/// The subject of facts about an event.
pub(crate) fn subject(event: Id<Event>) -> Subject {
    Subject::new(EVENT, event)
}

/// Makes facts of structs that have an `event`.
macro_rules! about_event {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                subject(self.event)
            }
        })+
    };
}

use about_event;
