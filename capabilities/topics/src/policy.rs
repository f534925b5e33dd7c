//! Who may.

use access::{Actor, Policy};

/// May they add topics and change them? Topics are few and shared by all, so this is the facilitators'.
#[derive(Debug)]
pub(crate) struct TendTopics;

impl Policy for TendTopics {
    fn permits(&self, actor: &Actor) -> bool {
        actor.facilitates()
    }
}
