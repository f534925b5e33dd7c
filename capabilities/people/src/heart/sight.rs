//! Who sees what of a person.

use access::{Actor, Person};
use base::Id;

base::named! {
    /// Who sees a profile, or a part of it.
    pub enum Sight {
        /// Everybody.
        Public = "public",
        /// The network's people.
        Network = "network",
        /// The person alone.
        Private = "private",
    }
}

/// How close a reader is to the person they look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Eyes {
    /// Without a confirmed place in the network.
    Outside,
    /// In the network.
    Inside,
    /// Runs the network: sees that a hidden profile is there, but not its private parts.
    Steward,
    /// It is the person's own.
    Own,
}

impl Eyes {
    /// The eyes of an actor on a person.
    pub(crate) fn of(actor: &Actor, person: Id<Person>) -> Self {
        if actor.is(person) {
            Self::Own
        } else if actor.is_steward() {
            Self::Steward
        } else if actor.is_inside() {
            Self::Inside
        } else {
            Self::Outside
        }
    }
}

impl Sight {
    /// Whether these eyes see a part of a profile.
    pub(crate) fn shows_part(self, eyes: Eyes) -> bool {
        match self {
            Self::Public => true,
            Self::Network => eyes != Eyes::Outside,
            Self::Private => eyes == Eyes::Own,
        }
    }

    /// Whether these eyes see a profile with this sight at all.
    pub(crate) fn shows_profile(self, eyes: Eyes) -> bool {
        self.shows_part(eyes) || eyes == Eyes::Steward
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_private_is_shown_to_its_owner_alone() {
        for eyes in [Eyes::Outside, Eyes::Inside, Eyes::Steward] {
            assert!(!Sight::Private.shows_part(eyes));
        }
        assert!(Sight::Private.shows_part(Eyes::Own));
    }

    #[test]
    fn a_hidden_profile_is_known_to_its_owner_and_to_stewards() {
        let seen = [Eyes::Outside, Eyes::Inside, Eyes::Steward, Eyes::Own]
            .map(|eyes| Sight::Private.shows_profile(eyes));
        assert_eq!(seen, [false, false, true, true]);
    }

    #[test]
    fn what_the_network_sees_a_visitor_does_not() {
        assert!(!Sight::Network.shows_part(Eyes::Outside));
        assert!(Sight::Network.shows_part(Eyes::Inside));
        assert!(Sight::Public.shows_part(Eyes::Outside));
    }
}
