//! Somebody wants to take part in an initiative, or knows something about it: between them and its leads.

use super::initiative::Initiative;
use access::Person;
use base::{Email, Id, Line, Moment, Text, Tongue, days};
use std::time::Duration;

/// What they write, and what is answered.
pub(crate) type Words = Text<4_000>;

/// What nobody has confirmed for so long is removed.
pub(crate) const CONFIRMED_WITHIN: Duration = days(7);

/// Those without an account are forgotten so long after they wrote: as long as an initiative and its follow-up take.
pub(crate) const KEPT_FOR: Duration = days(730);

/// So many of one initiative wait at a time; beyond this it is a flood.
pub(crate) const MOST_WAITING: i64 = 500;

/// So many of one initiative wait to be confirmed at a time. Those who flood it keep others out for a week at most.
pub(crate) const MOST_UNCONFIRMED: i64 = 1_000;

/// So many of one person or address wait at a time, everywhere.
pub(crate) const MOST_OF_ONE: i64 = 20;

base::named! {
    /// What somebody has for an initiative.
    pub(crate) enum PartKind {
        /// They want to take part.
        Take = "take",
        /// They know something.
        Know = "know",
    }
}

base::named! {
    /// What became of it.
    pub(crate) enum PartState {
        /// The address is not confirmed yet.
        Unconfirmed = "unconfirmed",
        /// The leads owe an answer.
        Waiting = "waiting",
        /// It was answered.
        Answered = "answered",
    }
}

/// Who wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Writer {
    /// Somebody with an account.
    Person(Id<Person>),
    /// Somebody without.
    Guest(Guest),
    /// Somebody who has left.
    Former,
}

/// Somebody without an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Guest {
    /// What they are called.
    pub(crate) name: Line<120>,
    /// Where mail reaches them.
    pub(crate) email: Email,
    /// In which language they wrote here.
    pub(crate) tongue: Tongue,
}

/// What somebody wrote to the leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// Its id.
    pub(crate) id: Id<Part>,
    /// To whose leads.
    pub(crate) initiative: Id<Initiative>,
    /// What they have.
    pub(crate) kind: PartKind,
    /// Who.
    pub(crate) writer: Writer,
    /// What they write.
    pub(crate) words: Words,
    /// What became of it.
    pub(crate) state: PartState,
    /// When they wrote.
    pub(crate) at: Moment,
    /// What was answered.
    pub(crate) answer: Option<Answer>,
}

/// What the leads answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// What they say.
    pub(crate) words: Words,
    /// Who of them; nobody when they have left.
    pub(crate) by: Option<Id<Person>>,
    /// When.
    pub(crate) at: Moment,
}

impl Part {
    /// Whether the mailed link opens it.
    pub(crate) fn is_open(&self, now: Moment) -> bool {
        self.state != PartState::Unconfirmed || now < self.at.plus(CONFIRMED_WITHIN)
    }
}
