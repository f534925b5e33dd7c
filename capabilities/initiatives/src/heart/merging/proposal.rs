//! A proposal: what is to be done with two initiatives, and how far that has come.

use super::terms::Terms;
use crate::heart::initiative::Initiative;
use access::Person;
use base::{Id, Moment, Text, days};
use std::time::Duration;

/// What is written to the other side, and reasons.
pub(crate) type Words = Text<2_000>;

/// What nobody decides for so long lapses: who agreed then may think otherwise by now.
pub(crate) const LAPSES_AFTER: Duration = days(90);

/// So long a merge can be undone.
pub(crate) const UNDO_WITHIN: Duration = days(30);

/// At most so many proposals of one initiative wait at a time; beyond this it is a flood.
pub(crate) const MOST_OPEN: usize = 20;

base::named! {
    /// What may be done with two initiatives.
    pub(crate) enum Verb {
        /// They work together: said on the pages of both.
        Together = "together",
        /// One becomes a part of the other, and stays.
        Join = "join",
        /// They have to do with each other.
        Link = "link",
        /// One goes on in the other.
        Merge = "merge",
    }
}

base::named! {
    /// One of the two.
    pub(crate) enum Side {
        /// The one that joins, or goes on in the other.
        One = "one",
        /// The one that is joined, or stays.
        Other = "other",
    }
}

base::named! {
    /// What became of a proposal.
    pub(crate) enum State {
        /// One side or both have not agreed yet.
        Open = "open",
        /// Both agreed, and it holds.
        Agreed = "agreed",
        /// A side does not want it.
        Declined = "declined",
        /// Who proposed it took it back.
        Withdrawn = "withdrawn",
        /// One of the two became a part of another meanwhile.
        Overtaken = "overtaken",
        /// It held, and does no more.
        Ended = "ended",
    }
}

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Proposal {
    /// Its id.
    pub(crate) id: Id<Proposal>,
    /// What is proposed.
    pub(crate) verb: Verb,
    /// The one that joins, or goes on in the other.
    pub(crate) one: Id<Initiative>,
    /// The one that is joined, or stays.
    pub(crate) other: Id<Initiative>,
    /// In whose name it was proposed.
    pub(crate) side: Side,
    /// Who proposed it; nobody when they have left.
    pub(crate) by: Option<Id<Person>>,
    /// When.
    pub(crate) at: Moment,
    /// What they write to the other side; nothing when they have left.
    pub(crate) words: Option<Words>,
    /// What became of it.
    pub(crate) state: State,
    /// Of a merge: what will be said.
    pub(crate) terms: Option<Terms>,
    /// When that became of it.
    pub(crate) decided: Option<Moment>,
    /// Why it was declined.
    pub(crate) reason: Option<Words>,
    /// How often it was changed; two changes that cross do not both count.
    pub(crate) version: i64,
}

impl Side {
    /// The opposite one.
    pub(crate) const fn across(self) -> Self {
        match self {
            Self::One => Self::Other,
            Self::Other => Self::One,
        }
    }
}

impl Verb {
    /// Whether it is the same either way round.
    pub(crate) const fn is_mutual(self) -> bool {
        matches!(self, Self::Together | Self::Link)
    }
}

impl Proposal {
    /// Whether it can still be decided.
    pub(crate) fn is_open(&self, now: Moment) -> bool {
        self.state == State::Open && now < self.at.plus(LAPSES_AFTER)
    }

    /// The initiative on a side.
    pub(crate) fn on(&self, side: Side) -> Id<Initiative> {
        match side {
            Side::One => self.one,
            Side::Other => self.other,
        }
    }

    /// On which side an initiative is.
    pub(crate) fn side_of(&self, initiative: Id<Initiative>) -> Option<Side> {
        [Side::One, Side::Other].into_iter().find(|side| self.on(*side) == initiative)
    }
}
