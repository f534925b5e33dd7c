//! Who may do what with endorsements. To endorse a published statement is everybody's.

use super::Standing;
use access::{Actor, Policy};
use base::Sentence;

/// May they call for endorsements, and take over those that come as messages? The drafters, and facilitators.
pub(crate) struct TendEndorsements<'a>(pub(crate) Standing<'a>);

impl Policy for TendEndorsements<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        actor.facilitates() || (self.0.drafts && actor.is_inside())
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("statement-denied-draft")
    }
}

/// May they strike out a name that its bearer did not put there? And fetch what is sealed for the custodians?
pub(crate) struct GuardEndorsements;

impl Policy for GuardEndorsements {
    fn permits(&self, actor: &Actor) -> bool {
        actor.facilitates()
    }
}

/// May they say that somebody acts for an organization, and who the custodians are?
pub(crate) struct VouchForOrganizations;

impl Policy for VouchForOrganizations {
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
    use access::{Member, Person, Role};
    use base::Id;

    #[test]
    fn names_are_guarded_by_facilitators_and_rights_by_stewards() {
        let person: Id<Person> = Id::from_bytes([1; 16]);
        let member = |role| Actor::Member(Member { person, role });
        let actors = [
            Actor::Nobody,
            Actor::Applicant(person),
            member(Role::Participant),
            member(Role::Facilitator),
            member(Role::Steward),
        ];
        let may = |policy: &dyn Policy| actors.map(|actor| policy.permits(&actor));
        assert_eq!(may(&GuardEndorsements), [false, false, false, true, true]);
        assert_eq!(may(&VouchForOrganizations), [false, false, false, false, true]);
    }
}
