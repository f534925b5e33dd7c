//! A bit as it is kept. Whose it is and who may read it, its source says.

use super::passage::Passage;
use crate::Bit;
use access::Person;
use base::{Id, Lang, Moment};
use facts::Subject;
use search::Audience;

base::named! {
    /// What became of a bit's words where it was used.
    pub enum Trace {
        /// They stand as they were.
        Whole = "whole",
        /// Some of them are gone, or others stand between them.
        Changed = "changed",
        /// They stand in more paragraphs than they had.
        Split = "split",
        /// They stand in another order.
        Moved = "moved",
        /// None of them stand.
        Gone = "gone",
    }
}

/// A bit as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kept {
    pub(crate) id: Id<Bit>,
    pub(crate) source: Subject,
    pub(crate) passage: Passage,
    pub(crate) lang: Option<Lang>,
    /// Whether everybody could read the source when it was last asked.
    pub(crate) public: bool,
    /// Who finds it.
    pub(crate) audience: Vec<Audience>,
    pub(crate) marked_by: Option<Id<Person>>,
    /// Who marked it where there is no person: in what was taken in from a record.
    pub(crate) marked_name: Option<String>,
    pub(crate) marked: Moment,
    pub(crate) supports: i64,
    /// In how many things its words stand now.
    pub(crate) uses: i64,
    /// Since when its source is not there any more.
    pub(crate) gone: Option<Moment>,
}

/// Where a bit went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// The thing in which it is used.
    pub subject: Subject,
    /// What that was called when this was last written down.
    pub title: String,
    /// Where it is on this site.
    pub link: String,
    /// What became of the words.
    pub trace: Trace,
    /// Since when.
    pub first: Moment,
    /// When something was last said of it.
    pub latest: Moment,
}
