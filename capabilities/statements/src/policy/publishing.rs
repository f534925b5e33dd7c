//! Who may publish, translate, and note deliveries.

use super::Standing;
use access::{Actor, Policy};
use base::Sentence;

/// May they publish a version, or a finished translation of one? Its drafters, and the network's facilitators. Whether
/// the time has come is the procedure's to say.
pub(crate) struct Publish<'a>(pub(crate) Standing<'a>);

impl Policy for Publish<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        actor.facilitates() || (self.0.drafts && actor.is_inside())
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("publication-denied")
    }
}

/// May they translate? Anyone in the network.
pub(crate) struct Translate;

impl Policy for Translate {
    fn permits(&self, actor: &Actor) -> bool {
        actor.is_inside()
    }
}

/// May they note what was delivered and answered? The drafters, and the network's facilitators.
pub(crate) struct Deliver<'a>(pub(crate) Standing<'a>);

impl Policy for Deliver<'_> {
    fn permits(&self, actor: &Actor) -> bool {
        Publish(self.0).permits(actor)
    }

    fn otherwise(&self) -> Sentence {
        Sentence::of("delivery-denied")
    }
}

/// May they take in a statement from elsewhere? The house, for who runs the instance.
pub(crate) struct TakeIn;

impl Policy for TakeIn {
    fn permits(&self, actor: &Actor) -> bool {
        *actor == Actor::House
    }
}
