//! Who may do what to an event.

use crate::heart::event::Event;
use access::{Actor, Person, Policy};
use base::{Id, Sentence};

/// May they add events?
pub(crate) struct AddEvent;

impl Policy for AddEvent {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}

/// May they edit this event? Whoever added it, its facilitators, and the network's.
pub(crate) struct EditEvent<'a> {
    pub(crate) event: &'a Event,
    pub(crate) facilitators: &'a [Id<Person>],
}

impl Policy for EditEvent<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        let own = actor
            .person()
            .is_some_and(|person| self.event.added_by == Some(person) || self.facilitators.contains(&person));
        actor.facilitates() || (own && actor.is_inside())
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("event-denied-edit")
    }
}

/// May they review what is held?
pub(crate) struct ReviewEvents;

impl Policy for ReviewEvents {
    fn permits(&self, actor: &Actor) -> bool {
        actor.facilitates()
    }
}

/// May they say, as themselves, that they will be there? Whoever is signed in, even before the network has said yes.
pub(crate) struct Attend;

impl Policy for Attend {
    fn permits(&self, actor: &Actor) -> bool {
        actor.person().is_some()
    }
}

/// May they add papers and write reports?
pub(crate) struct Contribute;

impl Policy for Contribute {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}

/// May they edit or remove this paper? Whoever added it, and who edits the event.
pub(crate) struct EditPaper<'a> {
    pub(crate) added_by: Option<Id<Person>>,
    pub(crate) event: EditEvent<'a>,
}

impl Policy for EditPaper<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        let own = actor.person().is_some_and(|person| self.added_by == Some(person));
        (own && actor.is_inside()) || self.event.permits(actor)
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("paper-denied-edit")
    }
}

/// May they read the draft of this report, and edit it? Its authors, and who edits the event.
pub(crate) struct EditReport<'a> {
    pub(crate) authors: &'a [Id<Person>],
    pub(crate) event: EditEvent<'a>,
}

impl Policy for EditReport<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        let own = actor.person().is_some_and(|person| self.authors.contains(&person));
        (own && actor.is_inside()) || self.event.permits(actor)
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("report-denied-edit")
    }
}

/// May they add, change and stop sources?
pub(crate) struct TendSources;

impl Policy for TendSources {
    fn permits(&self, actor: &Actor) -> bool {
        actor.facilitates()
    }
}

/// May they say which events are the same?
pub(crate) struct JoinEvents;

impl Policy for JoinEvents {
    fn permits(&self, actor: &Actor) -> bool {
        actor.facilitates()
    }
}
