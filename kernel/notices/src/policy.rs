//! Who may.

use access::{Actor, Policy};

/// May they follow things, and stop to? Whoever has an account; each thing's card says whether they may see it.
pub(crate) struct Follow;

impl Policy for Follow {
    fn permits(&self, actor: &Actor) -> bool {
        actor.person().is_some()
    }
}
