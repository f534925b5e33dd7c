//! Who may. That a bit is only for those who may read its source is not asked here: its source is, each time.

use crate::heart::kept::Kept;
use access::{Actor, Policy};

/// May they mark bits? The network's people.
pub(crate) struct Mark;

impl Policy for Mark {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}

/// May they support bits, and take that back? The network's people.
pub(crate) struct Support;

impl Policy for Support {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}

/// May they remove this bit? Whoever marked it while nobody else supports it, and facilitators; nobody once it is used.
pub(crate) struct Remove<'a>(pub(crate) &'a Kept);

impl Policy for Remove<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        let own = actor.is_inside() && self.0.marked_by.is_some_and(|person| actor.is(person));
        self.0.uses == 0 && (actor.facilitates() || (own && self.0.supports < 2))
    }
}
