//! Actors: whoever asks for a page or does something.

use base::Id;
use serde::{Deserialize, Serialize};

/// Marks the ids of people: `Id<Person>`.
#[derive(Debug)]
pub struct Person;

base::named! {
    /// What a person does for the network as a whole. Facilitating one event or group is kept with that event or group.
    pub enum Role {
        /// Takes part.
        Participant = "participant",
        /// Looks after the calendar: reviews what is held, joins doubles.
        Facilitator = "facilitator",
        /// Runs the instance.
        Steward = "steward",
    }
}

/// A person with a confirmed place in the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Who.
    pub person: Id<Person>,
    /// As what.
    pub role: Role,
}

/// Who asks, or acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Somebody without an account, or not signed in.
    Nobody,
    /// Signed in, but the network has not said yes yet (or the person has left).
    Applicant(Id<Person>),
    /// A participant, facilitator or steward.
    Member(Member),
    /// The house itself: its timetable, its command line, its reactions.
    House,
}

impl Actor {
    /// The person, member or not.
    pub const fn person(&self) -> Option<Id<Person>> {
        match self {
            Self::Applicant(person) => Some(*person),
            Self::Member(member) => Some(member.person),
            Self::Nobody | Self::House => None,
        }
    }

    /// Whether this is a member, or the house.
    pub const fn is_inside(&self) -> bool {
        matches!(self, Self::Member(_) | Self::House)
    }

    /// Whether this is a facilitator or steward of the network, or the house.
    pub fn facilitates(&self) -> bool {
        self.at_least(Role::Facilitator)
    }

    /// Whether this is a steward, or the house.
    pub fn is_steward(&self) -> bool {
        self.at_least(Role::Steward)
    }

    /// Whether this is that person.
    pub fn is(&self, person: Id<Person>) -> bool {
        self.person() == Some(person)
    }

    fn at_least(&self, role: Role) -> bool {
        match self {
            Self::Member(member) => member.role >= role,
            Self::House => true,
            Self::Nobody | Self::Applicant(_) => false,
        }
    }
}
