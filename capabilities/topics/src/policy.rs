//! Who may.

use access::{Actor, Policy};

/// May they add topics and name them anew? Topics are few and shared by all, so this is the facilitators'.
#[derive(Debug)]
pub(crate) struct TendTopics;

impl Policy for TendTopics {
    fn permits(&self, actor: &Actor) -> bool {
        actor.facilitates()
    }
}

/// May they close a topic, and open it again?
#[derive(Debug)]
pub(crate) struct CloseTopic;

impl Policy for CloseTopic {
    fn permits(&self, actor: &Actor) -> bool {
        actor.facilitates()
    }
}

/// May they write what a topic is about? The network does.
#[derive(Debug)]
pub(crate) struct WriteContext;

impl Policy for WriteContext {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}
