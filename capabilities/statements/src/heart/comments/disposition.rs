//! What the drafters answer to a comment.

use access::Person;
use base::{Id, Moment, Sentence, Text};
use texts::Mark;

/// Why a comment was answered so, in Markdown.
pub(crate) type Reason = Text<5_000>;

base::named! {
    /// What becomes of a comment.
    pub(crate) enum Disposition {
        /// The text says it now, or does not say it any more.
        Accepted = "accepted",
        /// Some of it.
        Partly = "partly",
        /// The text stays as it is.
        Declined = "declined",
        /// It is about something else than this text.
        OutOfScope = "out-of-scope",
    }
}

impl Disposition {
    /// Whether it needs a reason: whoever is not followed is told why.
    pub(crate) fn needs_reason(self) -> bool {
        self != Self::Accepted
    }
}

/// A disposition with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decision {
    /// Which.
    pub(crate) disposition: Disposition,
    /// Why; always there but for what was accepted.
    pub(crate) reason: Option<Reason>,
    /// The paragraph in which the result stands.
    pub(crate) result: Option<Mark>,
}

impl Decision {
    /// A decision, or what it lacks.
    pub(crate) fn new(
        disposition: Disposition,
        reason: Option<Reason>,
        result: Option<Mark>,
    ) -> Result<Self, Sentence> {
        if disposition.needs_reason() && reason.is_none() {
            return Err(Sentence::of("comment-wrong-reason"));
        }
        Ok(Self { disposition, reason, result })
    }
}

/// A decision that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// What was decided.
    pub(crate) decision: Decision,
    /// Who answered; nobody when they have left.
    pub(crate) by: Option<Id<Person>>,
    /// When.
    pub(crate) at: Moment,
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Named, Parse};

    #[test]
    fn only_what_is_accepted_needs_no_reason() {
        for disposition in Disposition::ALL {
            let bare = Decision::new(*disposition, None, None);
            assert_eq!(bare.is_ok(), *disposition == Disposition::Accepted, "{disposition}");
            assert!(
                Decision::new(*disposition, Reason::parse("Because.").ok(), None).is_ok(),
                "{disposition}"
            );
        }
    }
}
