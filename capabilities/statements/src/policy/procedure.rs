//! Who may take which step, pass over conditions, take positions, answer objections, set the rules.

use super::{Draft, Standing};
use crate::heart::procedure::position::Position;
use crate::heart::rules::Caller;
use access::{Actor, Policy};
use base::Sentence;

/// May they lead it through the procedure: ask for comments, go back to drafting, write the outcome, drop it? Its
/// drafters, and the network's facilitators.
pub(crate) struct Lead<'a>(pub(crate) Standing<'a>);

impl Policy for Lead<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        Draft(self.0).permits(actor)
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("procedure-denied-lead")
    }
}

/// May they call last call, or extend it? As the rules say.
pub(crate) struct CallLast<'a>(pub(crate) Standing<'a>);

impl Policy for CallLast<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        match self.0.statement.rules.caller {
            Caller::Drafters => Draft(self.0).permits(actor),
            Caller::Facilitators => actor.facilitates(),
        }
    }

    fn otherwise(&self) -> Sentence {
        match self.0.statement.rules.caller {
            Caller::Drafters => Sentence::of("procedure-denied-lead"),
            Caller::Facilitators => Sentence::of("procedure-denied-call"),
        }
    }
}

/// May they go on though a condition is not met, with a public reason, or hold that it is urgent? The network's
/// facilitators.
pub(crate) struct PassOver;

impl Policy for PassOver {
    fn permits(&self, actor: &Actor) -> bool {
        actor.facilitates()
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("procedure-denied-pass-over")
    }
}

/// May they take a position? Everybody in the network.
pub(crate) struct TakePosition;

impl Policy for TakePosition {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}

/// May they withdraw this objection, or say that it stands? Who raised it.
pub(crate) struct OwnObjection<'a>(pub(crate) &'a Position);

impl Policy for OwnObjection<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside() && self.0.person.is_some_and(|person| actor.is(person))
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("objection-denied-own")
    }
}

/// May they let this objection stand? Who raised it, and the network's facilitators.
pub(crate) struct LetStand<'a>(pub(crate) &'a Position);

impl Policy for LetStand<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        actor.facilitates() || OwnObjection(self.0).permits(actor)
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("objection-denied-stand")
    }
}

/// May they write the text of the minority? Those whose objections were not withdrawn.
pub(crate) struct WriteMinority<'a>(pub(crate) &'a [Position]);

impl Policy for WriteMinority<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        let own = |one: &Position| one.dissents() && one.person.is_some_and(|person| actor.is(person));
        actor.is_inside() && self.0.iter().any(own)
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("objection-denied-minority")
    }
}

/// May they set the network's rules? Its stewards.
pub(crate) struct SetRules;

impl Policy for SetRules {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_steward()
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("denied-steward")
    }
}
