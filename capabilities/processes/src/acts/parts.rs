//! "I follow this for the network", "I go", "I help to prepare an answer".

use crate::facts::ProcessPartChanged;
use crate::policy::{Lead, TakePart};
use crate::store::parts::{self, Part, Taken};
use access::Person;
use base::{Id, Sentence};
use facts::{Act, Problem, Subject};

/// Takes a part in a thing. It stays as it is for those who have it.
pub(crate) fn take(act: &mut Act, subject: &Subject, part: Part) -> Result<(), Problem> {
    act.allow(TakePart)?;
    let person = act.actor().person().ok_or(Problem::NotFound)?;
    let taken = Taken { part, person: Some(person), name: None, at: act.now() };
    let id = act.id();
    if parts::add(act, id, subject.id, &taken)? {
        act.record(&ProcessPartChanged { part_of: subject.clone() })?;
    }
    Ok(())
}

/// Gives a part up. Who prepares no more leads no more.
pub(crate) fn leave(act: &mut Act, subject: &Subject, part: Part) -> Result<(), Problem> {
    act.allow(TakePart)?;
    let person = act.actor().person().ok_or(Problem::NotFound)?;
    let mut left = parts::remove(act, subject.id, part, person)?;
    if part == Part::Prepares {
        left |= parts::remove(act, subject.id, Part::Leads, person)?;
    }
    if left {
        act.record(&ProcessPartChanged { part_of: subject.clone() })?;
    }
    Ok(())
}

/// Says who of those who prepare an answer leads; or that nobody does.
pub(crate) fn lead(act: &mut Act, subject: &Subject, person: Option<Id<Person>>) -> Result<(), Problem> {
    let preparing: Vec<Id<Person>> = parts::of(act, subject.id)?
        .into_iter()
        .filter(|taken| taken.part == Part::Prepares)
        .filter_map(|taken| taken.person)
        .collect();
    act.allow(Lead(&preparing))?;
    if person.is_some_and(|person| !preparing.contains(&person)) {
        return Err(Problem::wrong("lead", Sentence::of("wrong-choice")));
    }
    parts::clear(act, subject.id, Part::Leads)?;
    if person.is_some() {
        let taken = Taken { part: Part::Leads, person, name: None, at: act.now() };
        let id = act.id();
        parts::add(act, id, subject.id, &taken)?;
    }
    act.record(&ProcessPartChanged { part_of: subject.clone() })?;
    Ok(())
}
