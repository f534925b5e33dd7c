//! What the leads of both sides say, and what follows. On each side one lead suffices, unless another of that side objects.
//! Consent is to exactly what was seen: when that changes, who agreed is asked again.

use super::proposal::{Side, Words};
use access::Person;
use base::{Id, Moment};

base::named! {
    /// What a lead says.
    pub(crate) enum Stance {
        /// Yes.
        Agrees = "agrees",
        /// No, and nobody of that side may say yes as long as this stands.
        Objects = "objects",
    }
}

/// What one lead said in the name of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Consent {
    /// The id of the row.
    pub(crate) id: Id<Consent>,
    /// For which side.
    pub(crate) side: Side,
    /// Who; nobody when they have left.
    pub(crate) person: Option<Id<Person>>,
    /// What.
    pub(crate) stance: Stance,
    /// Why not.
    pub(crate) words: Option<Words>,
    /// The hash of what they saw.
    pub(crate) exactly: String,
    /// When.
    pub(crate) at: Moment,
}

/// How a side stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stands {
    /// It agrees.
    Agrees,
    /// Somebody of it objects.
    Objects,
    /// It agreed to something that has changed since.
    AskedAgain,
    /// Nobody of it has said anything.
    Waits,
}

/// How a side stands, by its leads of now. Where nobody leads, what facilitators said counts.
pub(crate) fn stands(side: Side, leads: &[Id<Person>], consents: &[Consent], exactly: &str) -> Stands {
    let counts = |consent: &&Consent| {
        let theirs = consent.person.is_some_and(|person| leads.contains(&person));
        consent.side == side && (theirs || (leads.is_empty() && consent.person.is_some()))
    };
    let mut said = consents.iter().filter(counts).peekable();
    if said.peek().is_none() {
        return Stands::Waits;
    }
    let said: Vec<&Consent> = said.collect();
    let agrees = |consent: &&&Consent| consent.stance == Stance::Agrees;
    if said.iter().any(|consent| consent.stance == Stance::Objects) {
        Stands::Objects
    } else if said.iter().filter(agrees).any(|consent| consent.exactly == exactly) {
        Stands::Agrees
    } else {
        Stands::AskedAgain
    }
}

/// Whether somebody may agree for a side: who proposed it does not also answer it, unless nobody else could.
pub(crate) fn may_answer(person: Id<Person>, leads: &[Id<Person>], proposer: Option<Id<Person>>) -> bool {
    proposer != Some(person) || leads.iter().all(|lead| *lead == person)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(n: u8) -> Id<Person> {
        Id::from_bytes([n; 16])
    }

    fn consent(n: u8, stance: Stance, exactly: &str) -> Consent {
        Consent {
            id: Id::from_bytes([n; 16]),
            side: Side::One,
            person: Some(person(n)),
            stance,
            words: None,
            exactly: exactly.to_owned(),
            at: Moment::from_micros(0),
        }
    }

    #[test]
    fn one_lead_suffices_unless_another_objects() {
        let leads = [person(1), person(2)];
        let yes = consent(1, Stance::Agrees, "x");
        assert_eq!(stands(Side::One, &leads, &[], "x"), Stands::Waits);
        assert_eq!(stands(Side::One, &leads, std::slice::from_ref(&yes), "x"), Stands::Agrees);
        assert_eq!(stands(Side::Other, &leads, std::slice::from_ref(&yes), "x"), Stands::Waits);
        let no = consent(2, Stance::Objects, "w");
        assert_eq!(stands(Side::One, &leads, &[yes, no], "x"), Stands::Objects);
    }

    #[test]
    fn who_agreed_to_something_else_is_asked_again() {
        let yes = consent(1, Stance::Agrees, "w");
        assert_eq!(stands(Side::One, &[person(1)], &[yes], "x"), Stands::AskedAgain);
    }

    #[test]
    fn who_leads_no_more_does_not_count() {
        let yes = consent(1, Stance::Agrees, "x");
        assert_eq!(stands(Side::One, &[person(2)], std::slice::from_ref(&yes), "x"), Stands::Waits);
        assert_eq!(stands(Side::One, &[], &[yes], "x"), Stands::Agrees);
    }

    #[test]
    fn who_proposed_it_does_not_also_answer_it_unless_nobody_else_could() {
        assert!(!may_answer(person(1), &[person(1), person(2)], Some(person(1))));
        assert!(may_answer(person(1), &[person(1)], Some(person(1))));
        assert!(may_answer(person(2), &[person(1), person(2)], Some(person(1))));
    }
}
