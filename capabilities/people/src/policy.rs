//! Who may do what with people, organizations and the network.

use crate::heart::organization::Relation;
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

/// May the actor say whether a relation of two organizations is so, as the side that has not told it?
#[derive(Debug)]
pub(crate) struct AnswerRelation<'a> {
    /// The relation.
    pub relation: &'a Relation,
    /// Whether the actor acts for the first of the two.
    pub for_one: bool,
    /// Whether they act for the second.
    pub for_other: bool,
}

impl Policy for AnswerRelation<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        let asked = actor.is_inside() && self.relation.asks(self.for_one, self.for_other);
        asked || actor.facilitates()
    }
}

/// May the actor take a relation of two organizations back?
#[derive(Debug)]
pub(crate) struct RemoveRelation<'a> {
    /// The relation.
    pub relation: &'a Relation,
    /// Whether the actor acts for one of the two.
    pub for_any: bool,
}

impl Policy for RemoveRelation<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        let own = self.for_any || self.relation.person.is_some_and(|person| actor.is(person));
        actor.is_inside() && own || actor.facilitates()
    }
}

/// May the actor take in lists of organizations?
#[derive(Debug)]
pub(crate) struct ImportOrganizations;

impl Policy for ImportOrganizations {
    fn permits(&self, actor: &Actor) -> bool {
        actor.facilitates()
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("organizations-import-denied")
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
    use crate::heart::organization::{Bond, Side, Standing, Told};
    use access::{Member, Role};
    use base::Moment;

    const ANA: Id<Person> = Id::from_bytes([1; 16]);
    const BEN: Id<Person> = Id::from_bytes([2; 16]);

    fn told_by(side: Side, person: Option<Id<Person>>) -> Relation {
        let (one, other) = (Id::from_bytes([3; 16]), Id::from_bytes([4; 16]));
        let told = Told { bond: Bond::Coalition, one, other, since: None, until: None, source: None };
        let id = Id::from_bytes([5; 16]);
        Relation { id, told, side, at: Moment::from_micros(0), person, standing: Standing::Told }
    }

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
        let one_told = told_by(Side::One, None);
        let (told, may) = row("AnswerRelation", &|actor| {
            AnswerRelation { relation: &one_told, for_one: true, for_other: false }.permits(actor)
        });
        let led = [false, false, false, true, true, true];
        assert_eq!(
            (told.as_str(), may),
            ("who acts for the side that has not told it, facilitators, stewards", led)
        );
        let other = AnswerRelation { relation: &one_told, for_one: false, for_other: true };
        assert_eq!(actors.map(|actor| other.permits(&actor)), members);
        let (told, may) = row("RemoveRelation", &|actor| {
            RemoveRelation { relation: &one_told, for_any: false }.permits(actor)
        });
        assert_eq!((told.as_str(), may), ("who told it, who acts for either, facilitators, stewards", led));
        let own = told_by(Side::Neither, Some(BEN));
        assert!(RemoveRelation { relation: &own, for_any: false }.permits(&actors[2]));
        assert!(RemoveRelation { relation: &one_told, for_any: true }.permits(&actors[2]));
        let (told, may) = row("ImportOrganizations", &|actor| ImportOrganizations.permits(actor));
        assert_eq!((told.as_str(), may), ("facilitators, stewards", led));
        let (told, may) = row("Invite", &|actor| Invite.permits(actor));
        assert_eq!((told.as_str(), may), (all, members));
        let (told, may) = row("RunNetwork", &|actor| RunNetwork.permits(actor));
        assert_eq!((told.as_str(), may), ("stewards", [false, false, false, false, true, true]));
    }
}
