//! Reporting an initiative, and changing what is said of it.

use super::{fresh, led};
use crate::facts::{InitiativeChanged, InitiativeReported};
use crate::heart::initiative::{Initiative, Said};
use crate::heart::lead::{Lead, Standing};
use crate::heart::revision::Revision;
use crate::policy::Report;
use crate::store::{initiatives as store, leads, revisions};
use base::{Id, Slug};
use facts::{Act, Problem};

/// Names that addresses have taken: no initiative has them.
const RESERVED: [&str; 4] = ["new", "alike", "presented", "together"];

/// Tells of an initiative; the actor is its first lead.
pub(crate) fn report(act: &mut Act, said: &Said) -> Result<Initiative, Problem> {
    act.allow(Report)?;
    let now = act.now();
    let initiative = Initiative {
        id: act.id(),
        slug: free_slug(act, said, None)?,
        said: said.clone(),
        reporter: act.actor().person(),
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

/// Changes what is said of an initiative: a new revision. Nothing happens when all is as it was.
pub(crate) fn change(act: &mut Act, id: Id<Initiative>, said: &Said) -> Result<Initiative, Problem> {
    led(act, id)?;
    write(act, id, said)
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
