//! The conditions of the procedure, and what was written down about them.

base::named! {
    /// What must be so before a step is taken.
    pub(crate) enum Condition {
        /// There is a text.
        Text = "text",
        /// The lists that the rules name were told.
        Notice = "notice",
        /// The drafters come from enough regions.
        Regions = "drafter-regions",
        /// Comments were taken for as long as the rules say.
        CommentWindow = "comment-window",
        /// Every comment was answered.
        Comments = "comments-answered",
        /// Last call took as long as the rules say.
        LastCallWindow = "last-call-window",
        /// The text is the one that last call was about.
        SameText = "text-as-called",
        /// Every objection was answered.
        Objections = "objections-answered",
        /// The outcome was written by a person.
        Outcome = "outcome-written",
    }
}

impl Condition {
    /// Without a text there is nothing to go on with: nobody can pass over that.
    pub(crate) const fn can_be_passed_over(self) -> bool {
        !matches!(self, Self::Text)
    }
}

base::named! {
    /// What was found of a condition when a step was taken.
    pub(crate) enum Verdict {
        /// It was met.
        Kept = "kept",
        /// It was not; a facilitator went on with a public reason.
        Broken = "broken",
    }
}

/// A condition and what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Check {
    /// The condition.
    pub(crate) condition: Condition,
    /// What was found.
    pub(crate) verdict: Verdict,
}
