//! What can happen to an event.

use crate::heart::change::Change;
use crate::heart::event::{Details, Event, Standing};
use access::Person;
use base::Id;
use facts::{Fact, Subject, Tag};
use serde::Serialize;

/// The kind of subject that events are.
pub(crate) const EVENT: &str = "event";

/// The subject of facts about an event.
pub(crate) fn subject(event: Id<Event>) -> Subject {
    Subject::new(EVENT, event)
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
    EventChanged => "event-changed",
    EventMoved => "event-moved",
    EventCancelled => "event-cancelled",
    EventReviewed => "event-reviewed",
    EventFacilitated => "event-facilitated",
}

// Attendance, papers, reports.

use crate::heart::paper::Paper;
use crate::heart::report::Report;

/// Somebody says that they will be there, or says more about it.
#[derive(Serialize)]
pub(crate) struct AttendanceGiven {
    pub(crate) event: Id<Event>,
}

/// Somebody will not be there after all.
#[derive(Serialize)]
pub(crate) struct AttendanceTakenBack {
    pub(crate) event: Id<Event>,
}

/// Somebody who took part in an event has left the network.
#[derive(Serialize)]
pub(crate) struct EventForgotten {
    pub(crate) event: Id<Event>,
}

/// A background paper was added.
#[derive(Serialize)]
pub(crate) struct PaperAdded {
    pub(crate) event: Id<Event>,
    pub(crate) paper: Id<Paper>,
    pub(crate) title: String,
}

/// A background paper is described otherwise, or stands in another place.
#[derive(Serialize)]
pub(crate) struct PaperChanged {
    pub(crate) event: Id<Event>,
    pub(crate) paper: Id<Paper>,
}

/// A background paper was removed.
#[derive(Serialize)]
pub(crate) struct PaperRemoved {
    pub(crate) event: Id<Event>,
    pub(crate) paper: Id<Paper>,
}

/// A report can be read by everybody now.
#[derive(Serialize)]
pub(crate) struct ReportPublished {
    pub(crate) event: Id<Event>,
    pub(crate) report: Id<Report>,
    pub(crate) title: String,
}

/// A report was edited, withdrawn or removed.
#[derive(Serialize)]
pub(crate) struct ReportChanged {
    pub(crate) event: Id<Event>,
    pub(crate) report: Id<Report>,
}

/// An event is over: its people are asked for a report.
#[derive(Serialize)]
pub(crate) struct EventEnded {
    pub(crate) event: Id<Event>,
}

about_event! {
    AttendanceGiven => "attendance-given",
    AttendanceTakenBack => "attendance-taken-back",
    EventForgotten => "event-forgotten",
    PaperAdded => "paper-added",
    PaperChanged => "paper-changed",
    PaperRemoved => "paper-removed",
    ReportPublished => "report-published",
    ReportChanged => "report-changed",
    EventEnded => "event-ended",
}

macro_rules! about_event_unseen {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                subject(self.event)
            }
            fn touches(&self) -> Vec<Tag> {
                Vec::new()
            }
        })+
    };
}

/// Somebody without an account asks for the link that confirms that they go, or that changes it.
#[derive(Serialize)]
pub(crate) struct AttendanceAsked {
    pub(crate) event: Id<Event>,
}

/// A report was begun, or its draft edited.
#[derive(Serialize)]
pub(crate) struct ReportDrafted {
    pub(crate) event: Id<Event>,
    pub(crate) report: Id<Report>,
}

/// An event begins in a few days.
#[derive(Serialize)]
pub(crate) struct EventNear {
    pub(crate) event: Id<Event>,
}

about_event_unseen! {
    AttendanceAsked => "attendance-asked",
    ReportDrafted => "report-drafted",
    EventNear => "event-near",
}

/// What nobody may need any more was forgotten: addresses never confirmed, and those of long ago.
#[derive(Serialize)]
pub(crate) struct AddressesForgotten {
    pub(crate) count: u64,
}

impl Fact for AddressesForgotten {
    const KIND: &'static str = "attendance-addresses-forgotten";
    fn subject(&self) -> Subject {
        web::Network::SUBJECT
    }
    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}

// Sources and joining.

use crate::acts::reconcile::Outcome;
use crate::heart::likeness::Why;
use crate::heart::source::{Source, State};

/// Two events are one now: the other is found under the event.
#[derive(Serialize)]
pub(crate) struct EventsJoined {
    pub(crate) event: Id<Event>,
    pub(crate) other: Id<Event>,
    pub(crate) why: Why,
}

/// Two events that had been joined are two again.
#[derive(Serialize)]
pub(crate) struct EventsSeparated {
    pub(crate) event: Id<Event>,
    pub(crate) other: Id<Event>,
}

/// A facilitator has said that two events are not the same.
#[derive(Serialize)]
pub(crate) struct EventsHeldApart {
    pub(crate) event: Id<Event>,
    pub(crate) other: Id<Event>,
}

/// Two events may be the same.
#[derive(Serialize)]
pub(crate) struct LikenessSuggested {
    pub(crate) event: Id<Event>,
    pub(crate) other: Id<Event>,
}

macro_rules! about_two_events {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                subject(self.event)
            }
            fn touches(&self) -> Vec<Tag> {
                vec![subject(self.event).tag(), subject(self.other).tag(), Tag::from("events")]
            }
        })+
    };
}

about_two_events! {
    EventsJoined => "events-joined",
    EventsSeparated => "events-separated",
    EventsHeldApart => "events-held-apart",
    LikenessSuggested => "likeness-suggested",
}

/// A source was added.
#[derive(Serialize)]
pub(crate) struct SourceAdded {
    pub(crate) source: Id<Source>,
}

/// A source is treated differently now.
#[derive(Serialize)]
pub(crate) struct SourceChanged {
    pub(crate) source: Id<Source>,
    pub(crate) state: State,
}

/// A source was asked.
#[derive(Serialize)]
pub(crate) struct SourceAsked {
    pub(crate) source: Id<Source>,
    pub(crate) failures: i64,
}

/// What a source lists was taken in, and something was different.
#[derive(Serialize)]
pub(crate) struct SourceTakenIn {
    pub(crate) source: Id<Source>,
    pub(crate) outcome: Outcome,
}

macro_rules! about_source {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                Subject::new("source", self.source)
            }
        })+
    };
}

about_source! {
    SourceAdded => "source-added",
    SourceChanged => "source-changed",
    SourceAsked => "source-asked",
    SourceTakenIn => "source-taken-in",
}
