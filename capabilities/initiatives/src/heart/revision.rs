//! What was said of an initiative at one time.

use access::Person;
use base::{Id, Line, Moment};

/// A state of what is said: who left it so, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Revision {
    /// Its number, from 1.
    pub(crate) number: i64,
    /// When.
    pub(crate) at: Moment,
    /// Who; nobody when they have left, or it came out of a record.
    pub(crate) author: Option<Id<Person>>,
    /// What they are called, where there is no person.
    pub(crate) name: Option<Line<160>>,
}
