//! What can happen to a bit. Each drops the pages of its source too, which show what was marked there.

use crate::Bit;
use crate::heart::kept::Trace;
use base::Id;
use facts::{Fact, Subject, Tag};
use serde::Serialize;

/// The word for bits in facts, cards and the search.
pub(crate) const BIT: &str = "bit";

/// The subject of facts about a bit.
pub(crate) fn subject(bit: Id<Bit>) -> Subject {
    Subject::new(BIT, bit)
}

/// A passage was marked.
#[derive(Debug, Serialize)]
pub(crate) struct BitMarked {
    pub(crate) bit: Id<Bit>,
    pub(crate) source: Subject,
    /// What the source is called.
    pub(crate) title: String,
}

/// Somebody supports a bit.
#[derive(Debug, Serialize)]
pub(crate) struct BitSupported {
    pub(crate) bit: Id<Bit>,
    pub(crate) source: Subject,
}

/// Somebody took their support back.
#[derive(Debug, Serialize)]
pub(crate) struct BitSupportWithdrawn {
    pub(crate) bit: Id<Bit>,
    pub(crate) source: Subject,
}

/// A bit was put into something, or its words there were changed.
#[derive(Debug, Serialize)]
pub(crate) struct BitUsed {
    pub(crate) bit: Id<Bit>,
    pub(crate) source: Subject,
    /// In what.
    pub(crate) used_in: Subject,
    /// What that is called.
    pub(crate) title: String,
    /// Where it is.
    pub(crate) link: String,
    /// What became of the words.
    pub(crate) trace: Trace,
    /// Whether it had not been there before.
    pub(crate) first: bool,
}

/// A bit is not part of something any more.
#[derive(Debug, Serialize)]
pub(crate) struct BitLeft {
    pub(crate) bit: Id<Bit>,
    pub(crate) source: Subject,
    pub(crate) used_in: Subject,
}

/// The source of a bit is gone or is there again, or others may read it than before.
#[derive(Debug, Serialize)]
pub(crate) struct BitSourceChanged {
    pub(crate) bit: Id<Bit>,
    pub(crate) source: Subject,
}

/// A bit was removed.
#[derive(Debug, Serialize)]
pub(crate) struct BitRemoved {
    pub(crate) bit: Id<Bit>,
    pub(crate) source: Subject,
}

/// Somebody who marked, wrote or supported a bit has left the network.
#[derive(Debug, Serialize)]
pub(crate) struct BitForgotten {
    pub(crate) bit: Id<Bit>,
    pub(crate) source: Subject,
}

/// A bit was taken in from the record of a network.
#[derive(Debug, Serialize)]
pub(crate) struct BitTakenIn {
    pub(crate) bit: Id<Bit>,
    pub(crate) source: Subject,
}

/// Makes facts of structs that have a `bit` and its `source`.
macro_rules! about_bit {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                subject(self.bit)
            }
            fn touches(&self) -> Vec<Tag> {
                vec![self.subject().tag(), "bits".into(), self.source.tag()]
            }
        })+
    };
}

about_bit! {
    BitMarked => "bit-marked",
    BitSupported => "bit-supported",
    BitSupportWithdrawn => "bit-support-withdrawn",
    BitUsed => "bit-used",
    BitLeft => "bit-left",
    BitSourceChanged => "bit-source-changed",
    BitRemoved => "bit-removed",
    BitForgotten => "bit-forgotten",
    BitTakenIn => "bit-taken-in",
}
