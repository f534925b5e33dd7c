//! What becomes of files that are sent in.

use super::document::{Details, Document};
use super::folder::{Folder, Visibility};
use access::Person;
use base::{Id, Lang, Line, Moment, Sentence, Slug};
use serde::{Deserialize, Serialize};

/// So many files are sent at once.
pub(crate) const MOST_FILES: i64 = 500;

base::named! {
    /// What became of a file.
    pub(crate) enum Fate {
        /// It has not come whole yet.
        Awaited = "awaited",
        /// It is a document now.
        Kept = "kept",
        /// It was a document already.
        Same = "same",
        /// It is not taken.
        Refused = "refused",
        /// It describes the others, and was read so.
        Sheet = "sheet",
    }
}

/// Files that somebody sends together.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    pub(crate) id: Id<Upload>,
    pub(crate) folder: Id<Folder>,
    pub(crate) person: Id<Person>,
    pub(crate) made: Moment,
    pub(crate) common: Common,
}

/// What is said of all of them at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Common {
    pub(crate) lang: Option<Lang>,
    pub(crate) licence: Option<Line<200>>,
    pub(crate) topics: Vec<Slug>,
    pub(crate) visibility: Visibility,
}

impl Common {
    /// The details of a document of this title.
    pub(crate) fn details(&self, title: Line<300>) -> Details {
        Details {
            title,
            authors: None,
            dated: None,
            lang: self.lang.clone(),
            source: None,
            licence: self.licence.clone(),
            summary: None,
            topics: self.topics.clone(),
            visibility: self.visibility,
        }
    }
}

/// One file of an upload.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    pub(crate) number: i64,
    pub(crate) name: Line<160>,
    pub(crate) size_bytes: i64,
    pub(crate) fate: Fate,
    pub(crate) document: Option<Id<Document>>,
    pub(crate) why: Option<Sentence>,
}
