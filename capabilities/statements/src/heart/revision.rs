//! Revisions of the text.

use access::Person;
use base::{Id, Line, Moment};
use texts::Body;

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
