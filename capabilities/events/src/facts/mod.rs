//! What can happen in the calendar.

mod events;
mod participation;
mod sources;

pub(crate) use events::*;
pub(crate) use participation::*;
pub(crate) use sources::*;

use crate::heart::event::Event;
use base::Id;
use facts::{Subject, Tag};

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

/// The kept pages and the entries of the search that show an event with what is written on it: papers and reports are found
/// under the event's topics, and at its address.
fn touched(event: Id<Event>, writings: &[Subject]) -> Vec<Tag> {
    let own = [subject(event).tag(), Tag::from("events")];
    own.into_iter().chain(writings.iter().map(Subject::tag)).collect()
}

/// Makes facts of structs that have an `event` and `writings`.
macro_rules! about_event_and_writings {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                subject(self.event)
            }
            fn touches(&self) -> Vec<Tag> {
                touched(self.event, &self.writings)
            }
        })+
    };
}

use about_event;
use about_event_and_writings;
