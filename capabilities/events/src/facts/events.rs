//! Facts about an event itself, and about the secret address of a person's own calendar.

use super::{about_event, about_event_and_writings, subject, touched};
use crate::heart::change::Change;
use crate::heart::event::{Details, Event, Standing};
use access::Person;
use base::Id;
use facts::{Fact, Subject, Tag};
use serde::Serialize;

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
    /// The papers and reports of it.
    #[serde(skip)]
    pub(crate) writings: Vec<Subject>,
}

/// An event takes place at another time or in another place.
#[derive(Serialize)]
pub(crate) struct EventMoved {
    pub(crate) event: Id<Event>,
    pub(crate) change: Change,
    pub(crate) before: Details,
    /// The papers and reports of it.
    #[serde(skip)]
    pub(crate) writings: Vec<Subject>,
}

/// An event was called off.
#[derive(Serialize)]
pub(crate) struct EventCancelled {
    pub(crate) event: Id<Event>,
    pub(crate) change: Change,
    /// The papers and reports of it.
    #[serde(skip)]
    pub(crate) writings: Vec<Subject>,
}

/// An event was taken in from a record, with all that it was.
#[derive(Serialize)]
pub(crate) struct EventRecorded {
    pub(crate) event: Id<Event>,
    /// The papers and reports of it.
    #[serde(skip)]
    pub(crate) writings: Vec<Subject>,
}

/// A facilitator took a held event in, or did not.
#[derive(Serialize)]
pub(crate) struct EventReviewed {
    pub(crate) event: Id<Event>,
    pub(crate) standing: Standing,
    /// The papers and reports of it.
    #[serde(skip)]
    pub(crate) writings: Vec<Subject>,
}

/// Somebody facilitates an event now, or does not any more.
#[derive(Serialize)]
pub(crate) struct EventFacilitated {
    pub(crate) event: Id<Event>,
}

/// A person's own calendar has a secret address.
#[derive(Serialize)]
pub(crate) struct CalendarAddressGiven {
    pub(crate) person: Id<Person>,
}

/// It has none any more.
#[derive(Serialize)]
pub(crate) struct CalendarAddressWithdrawn {
    pub(crate) person: Id<Person>,
}

macro_rules! about_own_calendar {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                Subject::new("person", self.person)
            }
            /// Nobody else sees anything of it.
            fn touches(&self) -> Vec<Tag> {
                Vec::new()
            }
        })+
    };
}

about_own_calendar! {
    CalendarAddressGiven => "calendar-address-given",
    CalendarAddressWithdrawn => "calendar-address-withdrawn",
}

about_event! {
    EventAdded => "event-added",
    EventFacilitated => "event-facilitated",
}

about_event_and_writings! {
    EventChanged => "event-changed",
    EventMoved => "event-moved",
    EventCancelled => "event-cancelled",
    EventReviewed => "event-reviewed",
    EventRecorded => "event-recorded",
}
