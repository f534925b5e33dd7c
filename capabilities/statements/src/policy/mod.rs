//! Who may do what to a statement.

pub(crate) mod coediting;
pub(crate) mod comments;
pub(crate) mod drafting;
pub(crate) mod endorsing;
pub(crate) mod exports;
pub(crate) mod procedure;
pub(crate) mod publishing;

use crate::heart::statement::Statement;
use access::{Actor, Policy};
use base::Sentence;

/// What the actor is to a statement: looked up once, asked by the policies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standing<'a> {
    /// The statement.
    pub(crate) statement: &'a Statement,
    /// Whether they are one of its drafters.
    pub(crate) drafts: bool,
}

/// May they propose a statement? Anyone in the network.
pub(crate) struct Propose;

impl Policy for Propose {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}

/// May they read it?
pub(crate) struct ReadIt<'a>(pub(crate) &'a Statement);

impl Policy for ReadIt<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        self.0.is_public() || actor.is_inside()
    }
}

/// May they change the proposal and the text, and answer comments? Its drafters, and the network's facilitators.
pub(crate) struct Draft<'a>(pub(crate) Standing<'a>);

impl Policy for Draft<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        actor.facilitates() || (self.0.drafts && actor.is_inside())
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("statement-denied-draft")
    }
}
