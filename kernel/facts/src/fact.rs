//! Facts and who reads them.

use base::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a fact is about, or a card shows: a thing of any kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Subject {
    /// The word for it, as in the product's list of words: `event`, `person`.
    pub kind: std::borrow::Cow<'static, str>,
    /// Which one.
    pub id: Id<Subject>,
}

impl Subject {
    /// That thing of that kind.
    pub const fn new<T>(kind: &'static str, id: Id<T>) -> Self {
        Self { kind: std::borrow::Cow::Borrowed(kind), id: id.as_of() }
    }

    /// The tag of pages that show it.
    pub fn tag(&self) -> Tag {
        Tag(format!("{}:{}", self.kind, self.id))
    }
}

/// Says what a kept page shows, so that the facts that change it can drop it: `event:018f…`, or `events` for lists of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Tag(pub String);

impl From<&str> for Tag {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// Something that happened. Its fields are what a reader needs to know later, when the thing itself may have changed.
pub trait Fact: Serialize {
    /// Its name in the log: `event-moved`.
    const KIND: &'static str;

    /// What it is about.
    fn subject(&self) -> Subject;

    /// The kept pages that it makes stale: by default those that show the subject, and lists of its kind (`event` → `events`).
    fn touches(&self) -> Vec<Tag> {
        let subject = self.subject();
        vec![subject.tag(), Tag(format!("{}s", subject.kind))]
    }
}

/// Somebody who is told of facts, by a job of its own.
#[derive(Clone, Debug)]
pub struct Reader {
    /// The kind of job that is enqueued; its body is the fact's id.
    pub job: &'static str,
    /// The kinds of facts it wants to hear of.
    pub kinds: &'static [&'static str],
}

/// All readers of the house, by the kind of fact.
#[derive(Clone, Debug, Default)]
pub struct Readers(BTreeMap<&'static str, Vec<&'static str>>);

impl Readers {
    /// The readers in order; the same job is told once of a fact.
    pub fn new(readers: impl IntoIterator<Item = Reader>) -> Self {
        let mut by_kind: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for reader in readers {
            for kind in reader.kinds {
                let jobs = by_kind.entry(*kind).or_default();
                if !jobs.contains(&reader.job) {
                    jobs.push(reader.job);
                }
            }
        }
        Self(by_kind)
    }

    /// The jobs that a fact of this kind makes.
    pub fn of(&self, kind: &str) -> &[&'static str] {
        self.0.get(kind).map_or(&[], Vec::as_slice)
    }
}
