//! What can happen to a search that somebody keeps. What they look for stands in none of it, and no kept page shows it.

use super::{Kept, Often};
use access::Person;
use base::Id;
use facts::{Fact, Subject, Tag};
use serde::Serialize;

/// Somebody keeps a search.
#[derive(Debug, Serialize)]
pub(crate) struct SearchKept {
    #[serde(skip)]
    pub(crate) search: Id<Kept>,
    pub(crate) often: Often,
}

/// It is told more often, or less, than before.
#[derive(Debug, Serialize)]
pub(crate) struct SearchChanged {
    #[serde(skip)]
    pub(crate) search: Id<Kept>,
    pub(crate) often: Often,
}

/// It is kept no more.
#[derive(Debug, Serialize)]
pub(crate) struct SearchDropped {
    #[serde(skip)]
    pub(crate) search: Id<Kept>,
}

/// Its feed was given a secret address.
#[derive(Debug, Serialize)]
pub(crate) struct SearchFeedGiven {
    #[serde(skip)]
    pub(crate) search: Id<Kept>,
}

/// That address leads nowhere any more.
#[derive(Debug, Serialize)]
pub(crate) struct SearchFeedWithdrawn {
    #[serde(skip)]
    pub(crate) search: Id<Kept>,
}

macro_rules! about_search {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                Subject::new("kept-search", self.search)
            }
            fn touches(&self) -> Vec<Tag> {
                Vec::new()
            }
        })+
    };
}

about_search! {
    SearchKept => "search-kept",
    SearchChanged => "search-changed",
    SearchDropped => "search-dropped",
    SearchFeedGiven => "search-feed-given",
    SearchFeedWithdrawn => "search-feed-withdrawn",
}

/// Somebody was told by mail what is new for their searches.
#[derive(Debug, Serialize)]
pub(crate) struct SearchesTold {
    #[serde(skip)]
    pub(crate) person: Id<Person>,
    /// How many things.
    pub(crate) things: usize,
}

/// Somebody wants no such mails any more.
#[derive(Debug, Serialize)]
pub(crate) struct SearchMailStopped {
    #[serde(skip)]
    pub(crate) person: Id<Person>,
}

macro_rules! about_person {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                Subject::new("person", self.person)
            }
            fn touches(&self) -> Vec<Tag> {
                Vec::new()
            }
        })+
    };
}

about_person! {
    SearchesTold => "searches-told",
    SearchMailStopped => "search-mail-stopped",
}
