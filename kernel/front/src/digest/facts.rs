//! What can happen with the digest. No page that is kept shows it: it is its reader's own.

use access::Person;
use base::Id;
use facts::{Fact, Subject, Tag};
use serde::Serialize;

/// A person chose how the digest comes to them, or that it does not.
#[derive(Debug, Serialize)]
pub(crate) struct DigestChosen {
    #[serde(skip)]
    pub(crate) person: Id<Person>,
}

impl Fact for DigestChosen {
    const KIND: &'static str = "digest-chosen";

    fn subject(&self) -> Subject {
        Subject::new("person", self.person)
    }

    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}

/// A digest was written.
#[derive(Debug, Serialize)]
pub(crate) struct DigestSent {
    #[serde(skip)]
    pub(crate) person: Id<Person>,
    pub(crate) bytes: usize,
}

impl Fact for DigestSent {
    const KIND: &'static str = "digest-sent";

    fn subject(&self) -> Subject {
        Subject::new("person", self.person)
    }

    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}
