//! Policies: one question each, put to the thing it is about.

use crate::{Actor, Denied};
use base::Sentence;
use std::marker::PhantomData;

/// May this actor do that to this thing? The type is the question, its fields are what it is about.
pub trait Policy {
    /// Whether the actor may.
    fn permits(&self, actor: &Actor) -> bool;

    /// What is said to a person who may not.
    fn otherwise(&self) -> Sentence {
        Sentence::of("denied-this")
    }
}

/// Proof that a policy said yes. Stores ask for it before they write; only [`Allowed::ask`] makes it.
#[derive(Debug)]
pub struct Allowed<P>(PhantomData<fn() -> P>);

impl<P: Policy> Allowed<P> {
    /// Puts the question.
    pub fn ask(policy: &P, actor: &Actor) -> Result<Self, Denied> {
        if policy.permits(actor) {
            Ok(Self(PhantomData))
        } else if *actor == Actor::Nobody {
            Err(Denied::SignInFirst)
        } else {
            Err(Denied::No(policy.otherwise()))
        }
    }
}
