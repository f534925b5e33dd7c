//! Who may do what with people, organizations and the network.

use access::{Actor, Person, Policy};
use base::{Id, Sentence};

/// May the actor change what a person says of themselves, or how they sign in?
#[derive(Debug)]
pub(crate) struct ChangePerson(pub Id<Person>);

impl Policy for ChangePerson {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is(self.0) || *actor == Actor::House
    }
}

/// May the actor add an organization, or change one?
#[derive(Debug)]
pub(crate) struct ChangeOrganization;

impl Policy for ChangeOrganization {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}

/// May the actor invite somebody?
#[derive(Debug)]
pub(crate) struct Invite;

impl Policy for Invite {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}

/// May the actor let people in, shut them out, give roles, and change the network?
#[derive(Debug)]
pub(crate) struct RunNetwork;

impl Policy for RunNetwork {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_steward()
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("denied-steward")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use access::{Member, Role};

    const ANA: Id<Person> = Id::from_bytes([1; 16]);
    const BEN: Id<Person> = Id::from_bytes([2; 16]);

    /// The table in the README, row by row: nobody, an applicant, a participant, a facilitator, a steward, the house.
    #[test]
    fn the_table_in_the_readme_is_what_the_policies_say() {
        let member = |role| Actor::Member(Member { person: BEN, role });
        let actors = [
            Actor::Nobody,
            Actor::Applicant(BEN),
            member(Role::Participant),
            member(Role::Facilitator),
            member(Role::Steward),
            Actor::House,
        ];
        let readme = include_str!("../README.md");
        let row = |name: &str, policy: &dyn Fn(&Actor) -> bool| {
            let told = readme.lines().find_map(|line| line.strip_prefix(&format!("| `{name}` | ")));
            (told.unwrap_or_default().trim_end_matches(" |").to_owned(), actors.map(|actor| policy(&actor)))
        };
        let members = [false, false, true, true, true, true];
        let (told, may) = row("ChangePerson", &|actor| ChangePerson(ANA).permits(actor));
        assert_eq!((told.as_str(), may), ("the person", [false, false, false, false, false, true]));
        assert!(ChangePerson(BEN).permits(&actors[1]) && ChangePerson(BEN).permits(&actors[2]));
        let all = "participants, facilitators, stewards";
        let (told, may) = row("ChangeOrganization", &|actor| ChangeOrganization.permits(actor));
        assert_eq!((told.as_str(), may), (all, members));
        let (told, may) = row("Invite", &|actor| Invite.permits(actor));
        assert_eq!((told.as_str(), may), (all, members));
        let (told, may) = row("RunNetwork", &|actor| RunNetwork.permits(actor));
        assert_eq!((told.as_str(), may), ("stewards", [false, false, false, false, true, true]));
    }
}
