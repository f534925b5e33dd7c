//! The kinds of people who come to the doors.

use access::{Actor, Member, Role};
use base::Id;
use testing::{Browser, House};

/// A kind of actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Without an account, or not signed in.
    Nobody,
    /// Signed in; the network has not said yes.
    Applicant,
    /// A participant.
    Member,
    /// A facilitator of the network.
    Facilitator,
    /// A steward.
    Steward,
}

/// All kinds, from the least to the most.
pub const CROWD: [Kind; 5] = [Kind::Nobody, Kind::Applicant, Kind::Member, Kind::Facilitator, Kind::Steward];

impl Kind {
    /// Some actor of this kind.
    ///
    /// # Panics
    /// Never: the id is well-formed.
    pub fn actor(self) -> Actor {
        let person = Id::from_bytes([7; 16]);
        let member = |role| Actor::Member(Member { person, role });
        match self {
            Self::Nobody => Actor::Nobody,
            Self::Applicant => Actor::Applicant(person),
            Self::Member => member(Role::Participant),
            Self::Facilitator => member(Role::Facilitator),
            Self::Steward => member(Role::Steward),
        }
    }

    /// Somebody new of this kind at the doors of the house. Names are told apart by `name`.
    pub fn comes<'h>(self, house: &'h House, name: &str) -> Browser<'h> {
        match self {
            Self::Nobody => house.visitor(),
            Self::Applicant => house.applicant(&format!("Applicant {name}")),
            Self::Member => house.member(&format!("Member {name}")),
            Self::Facilitator => house.facilitator(&format!("Facilitator {name}")),
            Self::Steward => house.steward(&format!("Steward {name}")),
        }
    }
}
