//! What a new answer of a source means for what was known of it. Pure: known and found go in, steps come out.

use crate::heart::event::{Details, Event};
use base::{Id, Moment};
use std::collections::{HashMap, HashSet};

/// One occurrence in a source's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// What it is known by within its source, from fetch to fetch.
    pub key: String,
    /// What it is known by when the source's keys change at each fetch.
    pub content_key: String,
    /// The identity that other sources may know it by too; `None` where it says nothing.
    pub uid: Option<String>,
    /// What it says.
    pub details: Details,
}

/// An entry as it was known from earlier answers.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    /// Its own id.
    pub id: Id<Known>,
    /// What it is known by.
    pub key: String,
    /// What it is known by when keys change.
    pub content_key: String,
    /// What it said last.
    pub details: Details,
    /// The event it became.
    pub event: Id<Event>,
    /// Whether the source still listed it at the last answer.
    pub listed: bool,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// It was not known: index into the found.
    Add(usize),
    /// It is known, and says something else now, or is listed again: indices into the known and the found.
    Change(usize, usize),
    /// It is known and says the same: indices into the known and the found.
    Keep(usize, usize),
    /// It is not listed any more though it lies ahead: index into the known. It keeps its page and everything on it.
    Vanish(usize),
}

/// Whether an answer is all that the source has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Completeness {
    /// It is.
    Whole,
    /// It broke off, or is empty where there was much: what is missing has not vanished.
    Partial,
}

/// What to do. Keys are compared first; with `by_content`, or where a key is new, the content is.
pub(crate) fn reconcile(
    known: &[Known],
    found: &[Found],
    completeness: Completeness,
    keys: Keys,
    now: Moment,
) -> Vec<Step> {
    let by_key: HashMap<&str, usize> = index(known, |entry| &entry.key);
    let by_content: HashMap<&str, usize> = index(known, |entry| &entry.content_key);
    let mut steps = Vec::with_capacity(found.len());
    let mut met = HashSet::new();
    for (at, entry) in found.iter().enumerate() {
        let same_key = || by_key.get(entry.key.as_str()).copied();
        let same_content = || by_content.get(entry.content_key.as_str()).copied();
        let before = match keys {
            Keys::Stable => same_key(),
            Keys::Changing => same_key().or_else(same_content),
        };
        match before.filter(|before| met.insert(*before)) {
            None => steps.push(Step::Add(at)),
            Some(before) if says_the_same(&known[before], entry) => steps.push(Step::Keep(before, at)),
            Some(before) => steps.push(Step::Change(before, at)),
        }
    }
    if completeness == Completeness::Whole {
        let gone = known
            .iter()
            .enumerate()
            .filter(|(at, entry)| entry.listed && !met.contains(at) && entry.details.when.ends() > now);
        steps.extend(gone.map(|(at, _)| Step::Vanish(at)));
    }
    steps
}

/// Whether a source's keys can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keys {
    /// They can.
    Stable,
    /// They are new at each fetch: what says the same is the same.
    Changing,
}

fn index<'k>(known: &'k [Known], key: impl Fn(&'k Known) -> &'k String) -> HashMap<&'k str, usize> {
    known.iter().enumerate().map(|(at, entry)| (key(entry).as_str(), at)).collect()
}

fn says_the_same(known: &Known, found: &Found) -> bool {
    known.listed && known.details == found.details && known.key == found.key
}

/// The event after its source has changed: what the source changed is taken over where the event still said what the source
/// had said; what people have written themselves stays.
pub(crate) fn take_over(event: &Details, before: &Details, after: &Details) -> Details {
    let mut merged = event.clone();
    macro_rules! take {
        ($($field:ident),+) => {
            $(if before.$field != after.$field && event.$field == before.$field {
                merged.$field = after.$field.clone();
            })+
        };
    }
    take!(
        title,
        description,
        lang,
        when,
        place,
        country,
        remote,
        scope,
        kind,
        organizers,
        topics,
        url,
        reason
    );
    if before.status != after.status {
        merged.status = after.status;
    }
    merged
}
