//! What is known of who really sent a message; kept with the arrival.

use base::named;
use serde::{Deserialize, Serialize};

named! {
    /// What came of one check, in the words of RFC 8601.
    pub enum Outcome {
        /// Nothing to check: no signature, no record, or not looked.
        None = "none",
        /// It is so.
        Pass = "pass",
        /// It is not so.
        Fail = "fail",
        /// It is probably not so (SPF only).
        SoftFail = "softfail",
        /// The domain says nothing about it.
        Neutral = "neutral",
        /// It could not be found out now.
        TempError = "temperror",
        /// What the domain publishes, or what was signed, cannot be understood.
        PermError = "permerror",
    }
}

named! {
    /// What a domain asks to be done with mail that fails its DMARC check.
    pub enum Policy {
        /// Nothing.
        None = "none",
        /// To be treated with suspicion.
        Quarantine = "quarantine",
        /// To be refused.
        Reject = "reject",
    }
}

/// The checks of one message: SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 7489, RFC 9989), ARC (RFC 8617).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authentication {
    /// Whether the envelope's sender may send from where the message came.
    pub spf: Outcome,
    /// The domain that SPF was asked about.
    pub spf_domain: Option<String>,
    /// Each signature's domain and whether it holds.
    pub dkim: Vec<(String, Outcome)>,
    /// Whether SPF or DKIM hold for the domain of `From`.
    pub dmarc: Outcome,
    /// What the domain of `From` asks for, when it says so.
    pub dmarc_policy: Option<Policy>,
    /// Whether the chain of those who passed the message on holds.
    pub arc: Outcome,
    /// Whether anything was checked at all; without a resolver nothing is, and nothing here means anything.
    pub checked: bool,
}

impl Authentication {
    /// Nothing was checked.
    pub const fn unchecked() -> Self {
        Self {
            spf: Outcome::None,
            spf_domain: None,
            dkim: Vec::new(),
            dmarc: Outcome::None,
            dmarc_policy: None,
            arc: Outcome::None,
            checked: false,
        }
    }

    /// Whether this must be taken for forged: it was checked, and the domain of `From` asks that what fails
    /// be refused or suspected, and it fails. An intermediary with an intact ARC chain is not considered here.
    pub fn is_forged(&self) -> bool {
        let strict = matches!(self.dmarc_policy, Some(Policy::Quarantine | Policy::Reject));
        self.checked && strict && self.dmarc == Outcome::Fail
    }
}
