//! All SQL about people and organizations.

pub(crate) mod directory;
pub(crate) mod links;
pub(crate) mod members;
pub(crate) mod organizations;
pub(crate) mod parts;
pub(crate) mod people;
pub(crate) mod personas;
pub(crate) mod requests;

use access::{Actor, Person};
use base::Id;

/// What a statement asks of a reader: which sights they see, and which profile is their own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Viewer {
    /// `network` for the network's people, else `public`.
    pub part: &'static str,
    /// `private` for stewards, who know of hidden profiles, else `public`.
    pub whole: &'static str,
    /// Who they are.
    pub own: Option<Id<Person>>,
}

impl Viewer {
    /// What this actor sees.
    pub(crate) fn of(actor: &Actor) -> Self {
        Self {
            part: if actor.is_inside() { "network" } else { "public" },
            whole: if actor.is_steward() { "private" } else { "public" },
            own: actor.person(),
        }
    }
}

/// What names are sorted by: in small letters, so that `van Dijk` and `Van Dijk` stand together.
pub(crate) fn sorted(name: &str) -> String {
    name.to_lowercase()
}
