//! Who may.

use super::Kept;
use access::{Actor, Policy};

/// May they keep searches? Whoever has an account.
pub(crate) struct Keep;

impl Policy for Keep {
    fn permits(&self, actor: &Actor) -> bool {
        actor.person().is_some()
    }
}

/// May they change this one, drop it, and give its feed an address? Whose it is.
pub(crate) struct Own<'a>(pub(crate) &'a Kept);

impl Policy for Own<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is(self.0.person)
    }
}
