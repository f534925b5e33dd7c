//! What can happen to an initiative. What is about one makes its pages stale, and the lists of initiatives.

pub(crate) mod merging;

use crate::heart::initiative::Initiative;
use base::Id;
use facts::{Fact, Subject};
use serde::Serialize;

/// The kind of subject that initiatives are.
pub(crate) const INITIATIVE: &str = "initiative";

/// The subject of facts about an initiative.
pub(crate) fn subject(initiative: Id<Initiative>) -> Subject {
    Subject::new(INITIATIVE, initiative)
}

/// Makes facts of structs that have an `initiative`.
macro_rules! about_initiative {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl facts::Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> facts::Subject {
                crate::facts::subject(self.initiative)
            }
        })+
    };
}
pub(crate) use about_initiative;

/// Somebody told of an initiative.
#[derive(Serialize)]
pub(crate) struct InitiativeReported {
    pub(crate) initiative: Id<Initiative>,
    pub(crate) title: String,
}

/// What is said of it was changed.
#[derive(Serialize)]
pub(crate) struct InitiativeChanged {
    pub(crate) initiative: Id<Initiative>,
    /// The number of the new revision.
    pub(crate) revision: i64,
}

about_initiative! {
    InitiativeReported => "initiative-reported",
    InitiativeChanged => "initiative-changed",
}

/// After which facts lists and the search show it otherwise.
pub(crate) const SHOWN: &[&str] = &[InitiativeReported::KIND, InitiativeChanged::KIND];
