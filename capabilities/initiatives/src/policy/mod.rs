//! Who may do what to an initiative. Everybody may read all of them, and write to their leads.

pub(crate) mod merging;

use access::{Actor, Policy};
use base::Sentence;

/// What the actor is to an initiative: looked up once, asked by the policies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standing {
    /// Whether they are one of its leads, and said yes to that.
    pub(crate) leads: bool,
    /// Whether it has a lead who is here at all.
    pub(crate) led: bool,
}

/// May they report an initiative? Anyone in the network.
pub(crate) struct Report;

impl Policy for Report {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}

/// May they change it, tell of it and answer for it? Its leads; facilitators where nobody leads any more, and stewards.
pub(crate) struct Lead(pub(crate) Standing);

impl Policy for Lead {
    fn permits(&self, actor: &Actor) -> bool {
        let leads = actor.is_inside() && self.0.leads;
        leads || actor.is_steward() || (actor.facilitates() && !self.0.led)
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("initiative-denied-lead")
    }
}

/// May they read what others wrote to the leads, and answer it? Only who leads it: it was written to them.
pub(crate) struct AnswerFor(pub(crate) Standing);

impl Policy for AnswerFor {
    fn permits(&self, actor: &Actor) -> bool {
        let leads = actor.is_inside() && self.0.leads;
        leads || (actor.facilitates() && !self.0.led)
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("initiative-denied-lead")
    }
}

/// May they say yes or no to leading it? Who was asked.
pub(crate) struct BeAsked(pub(crate) bool);

impl Policy for BeAsked {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside() && self.0
    }
}

/// May they order what is presented at a meeting, and take things off? The network's facilitators.
pub(crate) struct Order;

impl Policy for Order {
    fn permits(&self, actor: &Actor) -> bool {
        actor.facilitates()
    }
}
