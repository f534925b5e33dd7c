//! What one organization is to another.

use super::{Day, Organization};
use access::Person;
use base::{Id, Link, Moment};
use serde::{Deserialize, Serialize};

base::named! {
    /// What two organizations are to each other.
    pub(crate) enum Bond {
        /// One is a member of the other.
        Member = "member",
        /// Both form a coalition.
        Coalition = "coalition",
    }
}

base::named! {
    /// Whose people told it.
    pub(crate) enum Side {
        /// Those of the first.
        One = "one",
        /// Those of the second.
        Other = "other",
        /// Who acts for both.
        Both = "both",
        /// Who acts for neither.
        Neither = "neither",
    }
}

base::named! {
    /// What the other side says to it.
    pub(crate) enum Standing {
        /// Nothing yet.
        Told = "told",
        /// That it is so.
        Confirmed = "confirmed",
        /// That it is not.
        Denied = "denied",
    }
}

/// A relation of two organizations, told by somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Relation {
    /// Its id.
    pub id: Id<Relation>,
    /// What they are to each other, since when, and where that is written.
    pub told: Told,
    /// Whose people told it.
    pub side: Side,
    /// When.
    pub at: Moment,
    /// Who.
    pub person: Option<Id<Person>>,
    /// What the other side says.
    pub standing: Standing,
}

/// What is told of two organizations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Told {
    /// What they are to each other.
    pub bond: Bond,
    /// The first: who is a member.
    pub one: Id<Organization>,
    /// The second: what it is a member of.
    pub other: Id<Organization>,
    /// Since when.
    pub since: Option<Day>,
    /// Until when.
    pub until: Option<Day>,
    /// Where that is written.
    pub source: Option<Link>,
}

impl Side {
    /// Whose people tell it, when they act for these ends of it.
    pub(crate) const fn of(for_one: bool, for_other: bool) -> Self {
        match (for_one, for_other) {
            (true, true) => Self::Both,
            (true, false) => Self::One,
            (false, true) => Self::Other,
            (false, false) => Self::Neither,
        }
    }
}

impl Relation {
    /// Whether those who act for these ends of it are the side that has not told it.
    pub(crate) const fn asks(&self, for_one: bool, for_other: bool) -> bool {
        match self.side {
            Side::One => for_other,
            Side::Other => for_one,
            Side::Both | Side::Neither => for_one || for_other,
        }
    }
}
