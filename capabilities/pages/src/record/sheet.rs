//! What `history.json` says. Moments are microseconds of UTC since 1970.

use crate::heart::comment::Comment;
use crate::heart::page::{Agreement, Editors, Page, Purpose, Reach, Version};
use base::{Id, Lang, Moment, Slug};
use facts::Subject;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A page with all that everybody may read of it.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PageSheet {
    pub(crate) id: Id<Page>,
    pub(crate) title: String,
    pub(crate) address: Slug,
    /// All addresses that it has had.
    pub(crate) addresses: Vec<Slug>,
    pub(crate) lang: Lang,
    pub(crate) purpose: Purpose,
    pub(crate) editors: Editors,
    pub(crate) reach: Reach,
    pub(crate) topics: Vec<Slug>,
    pub(crate) made: Moment,
    pub(crate) changed: Moment,
    pub(crate) agreed: Vec<AgreementSheet>,
    pub(crate) versions: Vec<VersionSheet>,
    pub(crate) comments: Vec<CommentSheet>,
}

/// That it was agreed.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct AgreementSheet {
    pub(crate) id: Id<Agreement>,
    pub(crate) revision: i64,
    pub(crate) day: Date,
    pub(crate) by: String,
    /// Who wrote that down.
    pub(crate) noted_by: Option<String>,
    pub(crate) noted: Moment,
}

/// The page in one language.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct VersionSheet {
    pub(crate) id: Id<Version>,
    pub(crate) lang: Lang,
    /// The revision of the original that it says the same as.
    pub(crate) follows: Option<i64>,
    pub(crate) outdated: Option<Moment>,
    pub(crate) links: Vec<LinkSheet>,
    pub(crate) revisions: Vec<RevisionSheet>,
}

/// What a name means, from a revision on.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct LinkSheet {
    pub(crate) written: String,
    pub(crate) name: String,
    pub(crate) since: i64,
    pub(crate) stands: bool,
    pub(crate) target: Option<Subject>,
    /// What that was called when this was written.
    pub(crate) called: Option<String>,
}

/// A text as it was saved.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct RevisionSheet {
    pub(crate) number: i64,
    pub(crate) at: Moment,
    pub(crate) by: Option<String>,
    pub(crate) note: Option<String>,
    pub(crate) minor: bool,
    /// Characters that came and went.
    pub(crate) came: i64,
    pub(crate) went: i64,
    pub(crate) restores: Option<i64>,
    pub(crate) title: String,
    pub(crate) text: String,
}

/// Something that was said about it.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct CommentSheet {
    pub(crate) id: Id<Comment>,
    pub(crate) replies_to: Option<Id<Comment>>,
    pub(crate) at: Moment,
    pub(crate) by: Option<String>,
    pub(crate) words: Option<String>,
    pub(crate) edited: Option<Moment>,
    pub(crate) resolved: Option<Moment>,
}
