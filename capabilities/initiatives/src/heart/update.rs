//! How an initiative goes on, as its leads tell it.

use access::Person;
use base::{Id, Lang, Line, Moment, Text};
use facts::Subject;

/// What an update says; Markdown.
pub(crate) type Body = Text<20_000>;

/// One thing told, on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Update {
    /// Its id.
    pub(crate) id: Id<Update>,
    /// Its number within the initiative, from 1.
    pub(crate) number: i64,
    /// What it is about.
    pub(crate) title: Line<200>,
    /// What it says.
    pub(crate) body: Body,
    /// The language of it.
    pub(crate) lang: Lang,
    /// When.
    pub(crate) at: Moment,
    /// Who told it; nobody when they have left, or it came out of a record.
    pub(crate) author: Option<Id<Person>>,
    /// What they are called, where there is no person.
    pub(crate) name: Option<Line<160>>,
}

/// Where an update was told: a message of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    /// The list.
    pub(crate) channel: Subject,
    /// The message.
    pub(crate) message: Subject,
}
