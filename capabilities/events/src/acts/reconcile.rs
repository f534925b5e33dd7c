//! Taking in what a source lists.

use crate::acts::events::{insert, revise};
use crate::acts::joining::{Settled, settle};
use crate::facts::SourceTakenIn;
use crate::heart::event::{Details, Event, Standing};
use crate::heart::likeness::{Page, canonical};
use crate::heart::reconcile::{Completeness, Found, Keys, Known, Step, reconcile, take_over};
use crate::heart::source::{Source, Trust};
use crate::store::{entries, joining};
use base::Id;
use db::Fault;
use facts::{Act, Problem};
use serde::Serialize;

/// What an answer of a source came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// Events that were new.
    pub added: usize,
    /// Of these, events that were known from elsewhere.
    pub joined: usize,
    /// Of these, events that may be known from elsewhere.
    pub suggested: usize,
    /// Events that the source has changed.
    pub changed: usize,
    /// Events ahead that the source does not list any more.
    pub vanished: usize,
}

impl Outcome {
    /// Whether the calendar is as it was.
    pub fn is_nothing(&self) -> bool {
        self.added + self.changed + self.vanished == 0
    }
}

/// Takes in an answer: new entries become events, changed ones change theirs, vanished ones are marked.
pub(crate) fn take_in(
    act: &mut Act,
    source: &Source,
    found: &[Found],
    completeness: Completeness,
    keys: Keys,
) -> Result<Outcome, Problem> {
    let known = entries::known(act, source.id)?;
    let now = act.now();
    let mut outcome = Outcome::default();
    for step in reconcile(&known, found, completeness, keys, now) {
        match step {
            Step::Keep(..) => {}
            Step::Add(at) => {
                outcome.added += 1;
                match add(act, source, &found[at], page_of(&found[at], found))? {
                    Settled::Joined => outcome.joined += 1,
                    Settled::Suggested => outcome.suggested += 1,
                    Settled::Alone => {}
                }
            }
            Step::Change(before, at) => {
                outcome.changed += 1;
                entries::change_entry(act, known[before].id, &found[at], now)?;
                change(act, &known[before], &found[at])?;
            }
            Step::Vanish(before) => {
                outcome.vanished += 1;
                entries::unlist_entry(act, known[before].id, now)?;
            }
        }
    }
    if !outcome.is_nothing() {
        act.record(&SourceTakenIn { source: source.id, outcome })?;
    }
    Ok(outcome)
}

fn add(act: &mut Act, source: &Source, found: &Found, page: Page) -> Result<Settled, Problem> {
    let standing = match source.terms.trust {
        Trust::Publish => Standing::Shown,
        Trust::Hold => Standing::Held,
    };
    let uid = free_uid(act, found)?;
    let event = insert(act, found.details.clone(), standing, uid)?;
    let (id, now) = (act.id(), act.now());
    entries::add_entry(act, id, source.id, found, event.id, now)?;
    Ok(settle(act, source.id, &event, found.uid.as_deref(), page)?)
}

/// The source's own UID, unless an event has it already: an identity is never given twice.
fn free_uid(act: &Act, found: &Found) -> Result<Option<String>, Fault> {
    match &found.uid {
        Some(uid) if !joining::uid_taken(act, uid)? => Ok(Some(uid.clone())),
        _ => Ok(None),
    }
}

/// Lets a changed entry change its event, and the one that this was joined into.
fn change(act: &mut Act, before: &Known, after: &Found) -> Result<(), Problem> {
    let root = joining::root(act, before.event)?;
    revise_from(act, before.event, &before.details, &after.details)?;
    if root != before.event {
        revise_from(act, root, &before.details, &after.details)?;
    }
    Ok(())
}

fn revise_from(act: &mut Act, id: Id<Event>, before: &Details, after: &Details) -> Result<(), Problem> {
    let event = joining::any(act, id)?.ok_or(Problem::NotFound)?;
    let details = take_over(&event.details, before, after);
    revise(act, &event, details)?;
    Ok(())
}

/// Whether other events of the same answer, on the same days, have the same page.
fn page_of(one: &Found, all: &[Found]) -> Page {
    let Some(url) = one.details.url.as_ref().map(canonical) else { return Page::Own };
    let sharing = all.iter().filter(|other| {
        other.details.when.overlaps(&one.details.when)
            && other.details.url.as_ref().is_some_and(|other| canonical(other) == url)
    });
    if sharing.count() > 1 { Page::Shared } else { Page::Own }
}
