//! Who may do what to a list.

use crate::heart::list::{List, ListRole, Reading};
use access::{Actor, Policy};
use base::Sentence;

/// What the actor is to a list: looked up once, asked by the policies.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Standing {
    /// What they do for the list.
    pub(crate) role: Option<ListRole>,
    /// Whether they are on it.
    pub(crate) subscribed: bool,
}

/// May they make lists? Stewards; one that belongs to an event or the like, facilitators too.
pub(crate) struct MakeLists {
    /// Whether it belongs to something.
    pub(crate) owned: bool,
}

impl Policy for MakeLists {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_steward() || (self.owned && actor.facilitates())
    }
}

/// May they set the rules of this list, see who is on it, put addresses in?
pub(crate) struct Own(pub(crate) Standing);

impl Policy for Own {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_steward() || self.0.role == Some(ListRole::Owner)
    }
}

/// May they decide on held posts, and redact messages?
pub(crate) struct Moderate(pub(crate) Standing);

impl Policy for Moderate {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_steward() || self.0.role.is_some()
    }
}

/// May they write to this list on the web? The network's people, and subscribers with an account, as long as it is
/// open. What becomes of it, the list's rules say.
pub(crate) struct Write<'a> {
    pub(crate) list: &'a List,
    pub(crate) standing: Standing,
}

impl Policy for Write<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        let known = actor.is_inside() || actor.person().is_some() && self.standing.subscribed;
        known && self.list.closed.is_none()
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("list-denied-write")
    }
}

/// May they read this list's archive?
pub(crate) struct Read<'a> {
    pub(crate) list: &'a List,
    pub(crate) standing: Standing,
}

impl Policy for Read<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        self.list.rules.reading == Reading::Public
            || self.standing.subscribed
            || self.standing.role.is_some()
            || actor.is_steward()
    }
}
