//! A text as it was saved.

use super::page::{Hand, Title};
use access::Person;
use base::{Id, Line, Moment};
use texts::{Body, Kind};

/// What somebody says about a change of theirs.
pub(crate) type Note = Line<300>;

/// A text as it was saved; it is never changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Revision {
    /// What is said of it in a list.
    pub(crate) listed: Listed,
    /// Markdown.
    pub(crate) text: String,
}

/// A revision without its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Listed {
    /// From 1.
    pub(crate) number: i64,
    pub(crate) title: Title,
    pub(crate) note: Option<Note>,
    /// Whether nobody has to be told.
    pub(crate) minor: bool,
    pub(crate) by: Hand,
    pub(crate) at: Moment,
    pub(crate) size: Size,
    /// The earlier revision that was made the text again.
    pub(crate) restores: Option<i64>,
    /// Whose work was undone by that.
    pub(crate) undid: Option<Id<Person>>,
}

/// How much a change changed, in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Size {
    pub(crate) came: i64,
    pub(crate) went: i64,
}

impl Size {
    /// The way from one text to another.
    pub(crate) fn between(before: &Body, after: &Body) -> Self {
        let mut size = Self::default();
        for piece in texts::compare(before, after).iter().flat_map(|row| &row.pieces) {
            let count = piece.text.chars().filter(|letter| !letter.is_whitespace()).count() as i64;
            match piece.kind {
                Kind::Same => {}
                Kind::Added => size.came += count,
                Kind::Removed => size.went += count,
            }
        }
        size
    }
}
