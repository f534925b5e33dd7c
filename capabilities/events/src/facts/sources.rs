//! Facts about sources, and about which events are the same.

use super::{subject, touched};
use crate::acts::reconcile::Outcome;
use crate::heart::event::Event;
use crate::heart::likeness::Why;
use crate::heart::source::{Source, State};
use base::Id;
use facts::{Fact, Subject, Tag};
use serde::Serialize;

/// Two events are one now: the other is found under the event.
#[derive(Serialize)]
pub(crate) struct EventsJoined {
    pub(crate) event: Id<Event>,
    pub(crate) other: Id<Event>,
    pub(crate) why: Why,
    /// The papers and reports of both.
    #[serde(skip)]
    pub(crate) writings: Vec<Subject>,
}

/// Two events that had been joined are two again.
#[derive(Serialize)]
pub(crate) struct EventsSeparated {
    pub(crate) event: Id<Event>,
    pub(crate) other: Id<Event>,
    /// The papers and reports of both.
    #[serde(skip)]
    pub(crate) writings: Vec<Subject>,
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
    (|$this:ident| $writings:expr; $($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                subject(self.event)
            }
            fn touches(&self) -> Vec<Tag> {
                let $this = self;
                let mut tags = touched($this.event, $writings);
                tags.push(subject($this.other).tag());
                tags
            }
        })+
    };
}

about_two_events! {
    |fact| &fact.writings;
    EventsJoined => "events-joined",
    EventsSeparated => "events-separated",
}

about_two_events! {
    |fact| &[];
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
