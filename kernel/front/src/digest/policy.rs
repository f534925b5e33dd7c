//! Who may.

use access::{Actor, Person, Policy};
use base::Id;

/// May they say how this person's digest comes? The person, and nobody else.
pub(crate) struct Choose(pub(crate) Id<Person>);

impl Policy for Choose {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is(self.0)
    }
}
