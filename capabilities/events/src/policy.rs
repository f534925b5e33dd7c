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
