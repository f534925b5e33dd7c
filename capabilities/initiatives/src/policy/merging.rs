//! Who may undo a merge. All else between two initiatives is for whoever may speak for one of them ([`super::Lead`]).

use access::{Actor, Policy};
use base::Sentence;

/// May they undo it? Who led either when they were merged, who leads the merged one now, and facilitators.
pub(crate) struct Undo {
    /// Whether they lead it now, or led one of the two then.
    pub(crate) leads: bool,
}

impl Policy for Undo {
    fn permits(&self, actor: &Actor) -> bool {
        (actor.is_inside() && self.leads) || actor.facilitates()
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("initiative-denied-lead")
    }
}
