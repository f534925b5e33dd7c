//! What was added by mistake, or is not to be any more: withdrawn, with a reason. It stands in no list, drawing or feed, and
//! keeps its address and its history.

use base::{Line, Moment};
use serde::{Deserialize, Serialize};

/// Why something was withdrawn.
pub type Reason = Line<300>;

/// That something was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawn {
    /// Why.
    pub why: Reason,
    /// When.
    pub at: Moment,
}

/// What becomes of a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// It is withdrawn.
    Withdraw(Reason),
    /// It is put back.
    PutBack,
}

impl Turn {
    /// What a thing says of itself after this; nothing when it does so already.
    pub(crate) fn of(&self, before: Option<&Withdrawn>, at: Moment) -> Option<Option<Withdrawn>> {
        match (self, before) {
            (Self::Withdraw(why), None) => Some(Some(Withdrawn { why: why.clone(), at })),
            (Self::PutBack, Some(_)) => Some(None),
            (Self::Withdraw(_), Some(_)) | (Self::PutBack, None) => None,
        }
    }
}
