//! What can happen between two initiatives. Each makes the pages of both stale.

use crate::heart::initiative::Initiative;
use crate::heart::merging::proposal::{Proposal, Verb};
use base::Id;
use facts::{Fact, Subject, Tag};
use serde::{Deserialize, Serialize};

/// Makes facts about two initiatives: `initiative` is the one it happens to, or in whose name it is done.
macro_rules! between {
    ($($(#[$meta:meta])* $fact:ident => $kind:literal),+ $(,)?) => {
        $(
            $(#[$meta])*
            #[derive(Serialize, Deserialize)]
            pub(crate) struct $fact {
                pub(crate) initiative: Id<Initiative>,
                pub(crate) other: Id<Initiative>,
                pub(crate) proposal: Id<Proposal>,
                pub(crate) verb: Verb,
            }

            impl Fact for $fact {
                const KIND: &'static str = $kind;
                fn subject(&self) -> Subject {
                    super::subject(self.initiative)
                }
                fn touches(&self) -> Vec<Tag> {
                    let mut tags = super::touched(self.initiative);
                    tags.push(super::subject(self.other).tag());
                    tags
                }
            }
        )+
    };
}

between! {
    /// The leads of one side propose something to those of the other.
    InitiativeProposed => "initiative-proposed",
    /// What will be said of the merged one was changed: all are asked again.
    InitiativeTermsChanged => "initiative-terms-changed",
    /// A lead agrees.
    InitiativeConsented => "initiative-consented",
    /// A lead objects, though another of the same side agrees.
    InitiativeObjected => "initiative-objected",
    /// A side does not want it.
    InitiativeDeclined => "initiative-declined",
    /// Who proposed it took it back.
    InitiativeWithdrawn => "initiative-withdrawn",
    /// One of the two became a part of another meanwhile.
    InitiativeOvertaken => "initiative-overtaken",
    /// They work together, are linked, or one is a part of the other.
    InitiativeBound => "initiative-bound",
    /// That is over.
    InitiativeUnbound => "initiative-unbound",
    /// One went on in the other.
    InitiativeMerged => "initiative-merged",
    /// That was undone.
    InitiativeUnmerged => "initiative-unmerged",
    /// That can be undone no more.
    InitiativeMergeSettled => "initiative-merge-settled",
}

/// Somebody said of two that they are not the same.
#[derive(Serialize)]
pub(crate) struct InitiativeUnlike {
    pub(crate) initiative: Id<Initiative>,
    pub(crate) other: Id<Initiative>,
}

impl Fact for InitiativeUnlike {
    const KIND: &'static str = "initiative-unlike";
    fn subject(&self) -> Subject {
        super::subject(self.initiative)
    }
    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}
