//! The gate before a route: the coarse question, asked before a handler runs. Finer ones are policies.

use crate::Actor;
use base::Sentence;

base::named! {
    /// Who comes through to a route at all.
    pub enum Gate {
        /// Anybody.
        Public = "public",
        /// Whoever holds the token in the address or the form: the handler checks it and acts for its owner.
        Bearer = "bearer",
        /// Whoever is signed in, even before the network has said yes.
        SignedIn = "signed-in",
        /// Members of the network.
        Member = "member",
        /// Facilitators and stewards of the network.
        Facilitator = "facilitator",
        /// Stewards.
        Steward = "steward",
    }
}

/// Why somebody does not come through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Denied {
    /// They may, once they have signed in.
    SignInFirst,
    /// They may not; the sentence says who may.
    No(Sentence),
}

impl Gate {
    /// Lets the actor through, or says why not.
    pub fn admit(self, actor: &Actor) -> Result<(), Denied> {
        let open = match self {
            Self::Public | Self::Bearer => true,
            Self::SignedIn => actor.person().is_some() || *actor == Actor::House,
            Self::Member => actor.is_inside(),
            Self::Facilitator => actor.facilitates(),
            Self::Steward => actor.is_steward(),
        };
        match (open, actor) {
            (true, _) => Ok(()),
            (false, Actor::Nobody) => Err(Denied::SignInFirst),
            (false, Actor::Applicant(_)) => Err(Denied::No(Sentence::of("denied-applicant"))),
            (false, _) => Err(Denied::No(Sentence::of(match self {
                Self::Steward => "denied-steward",
                _ => "denied-facilitator",
            }))),
        }
    }
}
