//! Facts about endorsements. None of them names a signer: the log of facts stays when a name has gone.

use crate::facts::{about_statement, subject};
use crate::heart::statement::Statement;
use crate::store::endorsement_links::Call;
use base::Id;
use facts::{Fact, Subject, Tag};
use serde::{Deserialize, Serialize};

/// Somebody put their name to a statement, or confirmed it anew.
#[derive(Serialize)]
pub(crate) struct StatementEndorsed {
    pub(crate) statement: Id<Statement>,
}

/// Somebody took their name back, or it was struck out.
#[derive(Serialize)]
pub(crate) struct EndorsementWithdrawn {
    pub(crate) statement: Id<Statement>,
}

/// Names of an old letter were taken in.
#[derive(Serialize)]
pub(crate) struct EndorsementsImported {
    pub(crate) statement: Id<Statement>,
    pub(crate) count: usize,
}

/// The network is asked to endorse a statement.
#[derive(Serialize, Deserialize)]
pub(crate) struct EndorsementsCalled {
    pub(crate) statement: Id<Statement>,
    pub(crate) call: Id<Call>,
}

/// Sealed endorsements of the day before are counted from now on, or one was taken back.
#[derive(Serialize)]
pub(crate) struct SealedCounted {
    pub(crate) statement: Id<Statement>,
}

about_statement! {
    StatementEndorsed => "statement-endorsed",
    EndorsementWithdrawn => "endorsement-withdrawn",
    EndorsementsImported => "endorsements-imported",
    EndorsementsCalled => "endorsements-called",
    SealedCounted => "endorsements-sealed-counted",
}

/// Makes facts that change no page that is kept.
macro_rules! unseen {
    ($($fact:ident => $kind:literal),+ $(,)?) => {
        $(impl Fact for $fact {
            const KIND: &'static str = $kind;
            fn subject(&self) -> Subject {
                subject(self.statement)
            }
            fn touches(&self) -> Vec<Tag> {
                Vec::new()
            }
        })+
    };
}

/// Somebody asked to sign, and has to confirm it; or their right to sign for an organization has to be.
#[derive(Serialize)]
pub(crate) struct EndorsementAsked {
    pub(crate) statement: Id<Statement>,
}

/// A letter about an endorsement was written.
#[derive(Serialize)]
pub(crate) struct EndorsementLetterSent {
    pub(crate) statement: Id<Statement>,
}

/// Somebody endorsed a statement under seal.
#[derive(Serialize)]
pub(crate) struct EndorsementSealed {
    pub(crate) statement: Id<Statement>,
}

unseen! {
    EndorsementAsked => "endorsement-asked",
    EndorsementLetterSent => "endorsement-letter-sent",
    EndorsementSealed => "endorsement-sealed",
}

/// Addresses that never confirmed were forgotten.
#[derive(Serialize)]
pub(crate) struct EndorsementsForgotten {
    pub(crate) count: u64,
}

/// Who can open sealed endorsements has changed.
#[derive(Serialize)]
pub(crate) struct CustodiansChanged {
    pub(crate) count: usize,
}

impl Fact for EndorsementsForgotten {
    const KIND: &'static str = "endorsements-forgotten";
    fn subject(&self) -> Subject {
        subject(Id::from_bytes([0; 16]))
    }
    fn touches(&self) -> Vec<Tag> {
        Vec::new()
    }
}

impl Fact for CustodiansChanged {
    const KIND: &'static str = "statement-custodians-changed";
    fn subject(&self) -> Subject {
        subject(Id::from_bytes([0; 16]))
    }
}
