//! Revisions of the text.

use access::Person;
use base::{Id, Line, Moment};
use texts::{Body, Kind};

/// What somebody says about a revision.
pub(crate) type Note = Line<200>;

/// The text as it stood at one time.
#[derive(Clone, Debug)]
pub(crate) struct Revision {
    /// Its number in the statement, from 1.
    pub(crate) number: i64,
    /// The text.
    pub(crate) body: Body,
    /// What was said about it.
    pub(crate) note: Option<Note>,
    /// Who saved it; nobody when they have left.
    pub(crate) by: Option<Id<Person>>,
    /// When.
    pub(crate) at: Moment,
}

/// A revision in a list, without its text.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    /// Its number in the statement.
    pub(crate) number: i64,
    /// What was said about it.
    pub(crate) note: Option<Note>,
    /// Who saved it; nobody when they have left.
    pub(crate) by: Option<Id<Person>>,
    /// When.
    pub(crate) at: Moment,
    /// How much it changed, where that is known.
    pub(crate) size: Option<Size>,
}

/// How much an edit changed, in characters without white space.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Size {
    /// So many came.
    pub(crate) came: i64,
    /// So many went.
    pub(crate) went: i64,
}

impl Size {
    /// The difference between two texts. Paragraphs that only stand elsewhere make none.
    pub(crate) fn between(before: &Body, after: &Body) -> Self {
        let mut size = Self::default();
        for piece in texts::compare(before, after).iter().flat_map(|row| &row.pieces) {
            let count = piece.text.chars().filter(|letter| !letter.is_whitespace()).count();
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            match piece.kind {
                Kind::Same => (),
                Kind::Added => size.came += count,
                Kind::Removed => size.went += count,
            }
        }
        size
    }
}
