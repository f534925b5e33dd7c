//! Who may do what with people, organizations and the network.

use access::{Actor, Person, Policy};
use base::{Id, Sentence};

/// May the actor change what a person says of themselves, or how they sign in?
#[derive(Debug)]
pub struct ChangePerson(pub Id<Person>);

impl Policy for ChangePerson {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is(self.0) || *actor == Actor::House
    }
}

/// May the actor add an organization, or change one?
#[derive(Debug)]
pub struct ChangeOrganization;

impl Policy for ChangeOrganization {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}

/// May the actor invite somebody?
#[derive(Debug)]
pub struct Invite;

impl Policy for Invite {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}

/// May the actor let people in, shut them out, give roles, and change the network?
#[derive(Debug)]
pub struct RunNetwork;

impl Policy for RunNetwork {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_steward()
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("denied-steward")
    }
}
