//! Documents and their versions.

use super::dated::Dated;
use super::folder::{Folder, Removal, Visibility};
use super::reading::Reading;
use access::{Actor, Person};
use base::{Id, Lang, Line, Link, Moment, Slug, Text};
use files::{BlobId, Kind};
use serde::{Deserialize, Serialize};

/// One document has at most so many versions; more are another document.
pub(crate) const MOST_VERSIONS: i64 = 500;

/// What people say of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Details {
    pub(crate) title: Line<300>,
    pub(crate) authors: Option<Line<500>>,
    pub(crate) dated: Option<Dated>,
    pub(crate) lang: Option<Lang>,
    /// Where it was published.
    pub(crate) source: Option<Link>,
    pub(crate) licence: Option<Line<200>>,
    /// What it says in short; Markdown.
    pub(crate) summary: Option<Text<4000>>,
    pub(crate) topics: Vec<Slug>,
    pub(crate) visibility: Visibility,
}

/// A document of the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub(crate) id: Id<Document>,
    pub(crate) slug: Slug,
    pub(crate) folder: Id<Folder>,
    /// Without its topics, which are asked for where they are shown.
    pub(crate) details: Details,
    /// Whether everybody may see it: it is public, its folder, and all above.
    pub(crate) open: bool,
    /// The number of its newest version.
    pub(crate) version: i64,
    /// Of its newest version.
    pub(crate) kind: Kind,
    /// Of its newest version.
    pub(crate) size_bytes: i64,
    pub(crate) added_by: Option<Id<Person>>,
    /// Who added it, where the record says so of somebody who is not here.
    pub(crate) added_name: Option<String>,
    pub(crate) added: Moment,
    pub(crate) changed: Moment,
    /// Counts changes of its details, so that two that cross are noticed.
    pub(crate) revision: i64,
    pub(crate) removal: Option<Id<Removal>>,
}

impl Document {
    /// Where it is.
    pub(crate) fn link(&self) -> String {
        format!("/documents/{}", self.slug)
    }

    /// Whether this reader may see it.
    pub(crate) fn is_seen_by(&self, actor: &Actor) -> bool {
        self.removal.is_none() && (self.open || actor.is_inside())
    }
}

/// A file of a document as it came at some time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Version {
    pub(crate) number: i64,
    pub(crate) file: Stored,
    /// What is different in it.
    pub(crate) note: Option<Line<300>>,
    pub(crate) added_by: Option<Id<Person>>,
    pub(crate) added_name: Option<String>,
    pub(crate) added: Moment,
    pub(crate) reading: Reading,
}

/// A file in the store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stored {
    pub(crate) blob: BlobId,
    pub(crate) kind: Kind,
    /// What it is called when it is saved.
    pub(crate) name: Line<160>,
    pub(crate) size_bytes: i64,
}

/// What was said of a document at some time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Revision {
    pub(crate) number: i64,
    pub(crate) details: Details,
    pub(crate) changed_by: Option<Id<Person>>,
    pub(crate) changed_name: Option<String>,
    pub(crate) at: Moment,
}
