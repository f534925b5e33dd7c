//! Who may.

use access::{Actor, Person, Policy};
use base::{Id, Sentence};

/// May they add processes, milestones, consultations and roadmaps? The network's people.
pub(crate) struct Add;

impl Policy for Add {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}

/// May they write what stands here anew? Whoever added it, those who follow it for the network, and facilitators.
pub(crate) struct Tend<'a> {
    /// Who added it, if they are still here.
    pub(crate) made_by: Option<Id<Person>>,
    /// Who follows its process, prepares its answer, or added the roadmap it is on.
    pub(crate) near: &'a [Id<Person>],
}

impl Policy for Tend<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        let own = |person: &Id<Person>| actor.is(*person);
        actor.facilitates()
            || (actor.is_inside() && (self.made_by.as_ref().is_some_and(own) || self.near.iter().any(own)))
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("process-denied-tend")
    }
}

/// May they say that they do something for the network: follow, go, prepare? The network's people, each for themselves.
pub(crate) struct TakePart;

impl Policy for TakePart {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside() && actor.person().is_some()
    }
}

/// May they say who leads the preparing of an answer? Whoever prepares it, and facilitators.
pub(crate) struct Lead<'a>(pub(crate) &'a [Id<Person>]);

impl Policy for Lead<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        actor.facilitates() || (actor.is_inside() && self.0.iter().any(|person| actor.is(*person)))
    }
}

/// May they take in a whole timeline? Facilitators.
pub(crate) struct ImportTimeline;

impl Policy for ImportTimeline {
    fn permits(&self, actor: &Actor) -> bool {
        actor.facilitates()
    }
}

/// May they take in a list of consultations? Stewards.
pub(crate) struct ImportConsultations;

impl Policy for ImportConsultations {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_steward()
    }
}
