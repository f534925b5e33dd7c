//! What can happen with notices.

use access::Person;
use base::Id;
use facts::{Entry, Fact, Subject, Tag};
use serde::Serialize;
use web::Telling;

/// People were told of a fact.
#[derive(Debug, Serialize)]
pub(crate) struct Told {
    pub(crate) fact: Id<Entry>,
    pub(crate) people: usize,
}

impl Fact for Told {
    const KIND: &'static str = "notices-told";

    fn subject(&self) -> Subject {
        Subject::new("fact", self.fact)
    }

    /// No page that is kept shows notices: they are their reader's own.
    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}

/// A person got their digest.
#[derive(Debug, Serialize)]
pub(crate) struct Digested {
    #[serde(skip)]
    pub(crate) person: Id<Person>,
    pub(crate) notices: usize,
}

impl Fact for Digested {
    const KIND: &'static str = "notices-digested";

    fn subject(&self) -> Subject {
        Subject::new("person", self.person)
    }

    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}

/// A person has seen their notices.
#[derive(Debug, Serialize)]
pub(crate) struct Seen {
    #[serde(skip)]
    pub(crate) person: Id<Person>,
}

impl Fact for Seen {
    const KIND: &'static str = "notices-seen";

    fn subject(&self) -> Subject {
        Subject::new("person", self.person)
    }

    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}

/// Somebody chose how they are told.
#[derive(Debug, Serialize)]
pub(crate) struct Chosen {
    /// Who: a person's id, or what stands for an address.
    #[serde(skip)]
    pub(crate) recipient: Id<Subject>,
    pub(crate) choices: Vec<(String, Telling)>,
}

impl Fact for Chosen {
    const KIND: &'static str = "notices-chosen";

    fn subject(&self) -> Subject {
        Subject::new("recipient", self.recipient)
    }

    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}

/// Somebody follows something. What, is nobody's business: the log does not say it.
#[derive(Debug, Serialize)]
pub(crate) struct FollowingBegun {
    #[serde(skip)]
    pub(crate) person: Id<Person>,
}

impl Fact for FollowingBegun {
    const KIND: &'static str = "following-begun";

    fn subject(&self) -> Subject {
        Subject::new("person", self.person)
    }

    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}

/// They follow it no more.
#[derive(Debug, Serialize)]
pub(crate) struct FollowingEnded {
    #[serde(skip)]
    pub(crate) person: Id<Person>,
}

impl Fact for FollowingEnded {
    const KIND: &'static str = "following-ended";

    fn subject(&self) -> Subject {
        Subject::new("person", self.person)
    }

    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}
