//! What can happen to an event.

use crate::heart::change::Change;
use crate::heart::event::{Details, Event, Standing};
use base::Id;
use facts::{Fact, Subject};
use serde::Serialize;

/// The subject of facts about an event.
pub(crate) fn subject(event: Id<Event>) -> Subject {
    Subject::new("event", event)
}

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

/// An event was put into the calendar.
#[derive(Serialize)]
pub(crate) struct EventAdded {
    pub(crate) event: Id<Event>,
    pub(crate) standing: Standing,
}

/// An event was edited, but not its time, place or status.
#[derive(Serialize)]
pub(crate) struct EventChanged {
    pub(crate) event: Id<Event>,
    pub(crate) change: Change,
}

/// An event takes place at another time or in another place.
#[derive(Serialize)]
pub(crate) struct EventMoved {
    pub(crate) event: Id<Event>,
    pub(crate) change: Change,
    pub(crate) before: Details,
}

/// An event was called off.
#[derive(Serialize)]
pub(crate) struct EventCancelled {
    pub(crate) event: Id<Event>,
    pub(crate) change: Change,
}

/// A facilitator took a held event in, or did not.
#[derive(Serialize)]
pub(crate) struct EventReviewed {
    pub(crate) event: Id<Event>,
    pub(crate) standing: Standing,
}

/// Somebody facilitates an event now, or does not any more.
#[derive(Serialize)]
pub(crate) struct EventFacilitated {
    pub(crate) event: Id<Event>,
}

about_event! {
    EventAdded => "event-added",
    EventChanged => "event-changed",
    EventMoved => "event-moved",
    EventCancelled => "event-cancelled",
    EventReviewed => "event-reviewed",
    EventFacilitated => "event-facilitated",
}
