//! Reporting an initiative, and changing what is said of it.

use super::{fresh, led};
use crate::facts::{InitiativeChanged, InitiativeReported};
use crate::heart::field::{Crossed, cross};
use crate::heart::initiative::{Initiative, Said};
use crate::heart::lead::{Lead, Standing};
use crate::heart::revision::Revision;
use crate::policy::Report;
use crate::store::{initiatives as store, leads, revisions};
use access::Person;
use base::{Id, Slug};
use db::{Fault, Read};
use facts::{Act, Problem, Refusal};

/// Names that addresses have taken: no initiative has them.
const RESERVED: [&str; 5] = ["new", "alike", "part", "presented", "together"];

/// Tells of an initiative; the actor is its first lead. The same words once more are the same initiative.
pub(crate) fn report(act: &mut Act, said: &Said) -> Result<Initiative, Problem> {
    act.allow(Report)?;
    sound(said)?;
    let reporter = act.actor().person();
    if let Some(same) = same(act, reporter, said)? {
        return Ok(same);
    }
    let now = act.now();
    let initiative = Initiative {
        id: act.id(),
        slug: free_slug(act, said, None)?,
        said: said.clone(),
        reporter,
        revision: 1,
        updates: 0,
        parts: 0,
        made: now,
        changed: now,
        heard: now,
        reminded: None,
        quiet: None,
        merged_into: None,
    };
    store::insert(act, &initiative)?;
    keep(act, &initiative)?;
    if let Some(person) = act.actor().person() {
        let lead =
            Lead { id: act.id(), person: Some(person), name: None, standing: Standing::Leads, since: now };
        leads::add(act, initiative.id, &lead, None)?;
    }
    act.record(&InitiativeReported { initiative: initiative.id, title: said.title.to_string() })?;
    Ok(initiative)
}

/// The initiative that this person reported before with exactly these words: the same form, sent twice.
pub(crate) fn same(
    read: &Read,
    reporter: Option<Id<Person>>,
    said: &Said,
) -> Result<Option<Initiative>, Fault> {
    let known = store::called(read, &said.key())?;
    Ok(known.into_iter().find(|one| one.said == *said && one.reporter == reporter))
}

/// What came of a change.
#[derive(Clone, Debug)]
pub(crate) enum Changed {
    /// It is written.
    Written(Initiative),
    /// Somebody else changed the same meanwhile; nothing is written. The initiative as it is now, and what could be joined.
    Crossed(Box<Initiative>, Crossed),
}

/// Changes what is said of an initiative: a new revision. `began` is the revision from which the change was made; what
/// others changed elsewhere since then is kept. Nothing happens when all is as it was.
pub(crate) fn change(act: &mut Act, id: Id<Initiative>, began: i64, said: &Said) -> Result<Changed, Problem> {
    led(act, id)?;
    sound(said)?;
    let now = fresh(act, id)?;
    if began == now.revision {
        return write(act, id, said).map(Changed::Written);
    }
    let (_, before) = revisions::of(act, id, began)?.ok_or(Problem::NotFound)?;
    let crossed = cross(&before, said, &now.said);
    if crossed.both.is_empty() && crossed.said.wrong().is_empty() {
        return write(act, id, &crossed.said).map(Changed::Written);
    }
    Ok(Changed::Crossed(Box::new(now), crossed))
}

/// Says again what was said in an earlier revision: a new one.
pub(crate) fn restore(act: &mut Act, id: Id<Initiative>, number: i64) -> Result<Initiative, Problem> {
    led(act, id)?;
    let (_, said) = revisions::of(act, id, number)?.ok_or(Problem::NotFound)?;
    write(act, id, &said)
}

fn sound(said: &Said) -> Result<(), Problem> {
    let wrong = said.wrong();
    if wrong.is_empty() {
        return Ok(());
    }
    let refusal = |(field, sentence)| Refusal { field: Some(field), sentence };
    Err(Problem::Refused(wrong.into_iter().map(refusal).collect()))
}

/// The same for whoever may by another right: the merging of two, its undoing.
pub(crate) fn write(act: &mut Act, id: Id<Initiative>, said: &Said) -> Result<Initiative, Problem> {
    let mut initiative = fresh(act, id)?;
    if initiative.said == *said {
        return Ok(initiative);
    }
    let before = initiative.revision;
    if initiative.said.title != said.title {
        initiative.slug = free_slug(act, said, Some(id))?;
    }
    initiative.said = said.clone();
    initiative.revision += 1;
    initiative.changed = act.now();
    initiative.heard_of(act.now());
    if !store::put(act, &initiative, before)? {
        return Err(Problem::NotFound);
    }
    keep(act, &initiative)?;
    act.record(&InitiativeChanged { initiative: id, revision: initiative.revision })?;
    Ok(initiative)
}

/// Keeps what is said now as the latest revision, in the name of whoever acts.
fn keep(act: &mut Act, initiative: &Initiative) -> Result<(), Problem> {
    let revision =
        Revision { number: initiative.revision, at: act.now(), author: act.actor().person(), name: None };
    revisions::add(act, initiative.id, &revision, &initiative.said)?;
    Ok(())
}

/// An address that nobody else has or had.
fn free_slug(act: &Act, said: &Said, own: Option<Id<Initiative>>) -> Result<Slug, Problem> {
    let stem = Slug::of_title(said.title.as_str())
        .or_else(|| Slug::of_title("initiative"))
        .expect("the word is one that can be spelled");
    let mut slug = stem.clone();
    let mut n = 1;
    let free = |slug: &Slug| -> Result<bool, Problem> {
        let holder = store::address_taken(act, slug)?;
        Ok(!RESERVED.contains(&slug.as_str()) && (holder.is_none() || holder == own))
    };
    while !free(&slug)? {
        n += 1;
        slug = stem.numbered(n);
    }
    Ok(slug)
}
