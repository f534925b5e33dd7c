//! Facts about attendance, background papers and reports.

use super::{PAPER, REPORT, about_event, about_event_and_writings, subject, touched};
use crate::heart::event::Event;
use crate::heart::paper::Paper;
use crate::heart::report::Report;
use base::Id;
use facts::{Fact, Subject, Tag};
use serde::Serialize;

/// Somebody says that they will be there, or says more about it.
#[derive(Serialize)]
pub(crate) struct AttendanceGiven {
    pub(crate) event: Id<Event>,
}

/// Everybody in the network is asked whether they will be there.
#[derive(Serialize)]
pub(crate) struct EventInvited {
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
    /// The papers and reports of it.
    #[serde(skip)]
    pub(crate) writings: Vec<Subject>,
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
    EventInvited => "event-invited",
    AttendanceGiven => "attendance-given",
    AttendanceTakenBack => "attendance-taken-back",
    EventEnded => "event-ended",
}

about_event_and_writings! {
    EventForgotten => "event-forgotten",
}

/// Makes facts of structs that have an `event` and a paper or report of it.
macro_rules! about_writing {
    ($($fact:ident, $writing:ident: $word:ident => $kind:literal;)+) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                subject(self.event)
            }
            fn touches(&self) -> Vec<Tag> {
                touched(self.event, &[Subject::new($word, self.$writing)])
            }
        })+
    };
}

about_writing! {
    PaperAdded, paper: PAPER => "paper-added";
    PaperChanged, paper: PAPER => "paper-changed";
    PaperRemoved, paper: PAPER => "paper-removed";
    ReportPublished, report: REPORT => "report-published";
    ReportChanged, report: REPORT => "report-changed";
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
