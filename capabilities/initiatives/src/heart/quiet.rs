//! When an initiative has not been heard of for long: its leads are asked once, then it is marked.

use super::initiative::{Initiative, State};
use base::{Moment, days};
use std::time::Duration;

/// After so long without a sign of life, the leads are asked: six months.
pub(crate) const REMINDED_AFTER: Duration = days(183);

/// So long after that, it is marked.
pub(crate) const MARKED_AFTER: Duration = days(30);

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Due {
    /// The leads are asked.
    Remind,
    /// It is marked.
    Mark,
}

impl Initiative {
    /// What is due next, and when. Nothing for what has ended, became a part of another, or is marked.
    pub(crate) fn due(&self) -> Option<(Moment, Due)> {
        if self.said.state == State::Ended || self.merged_into.is_some() || self.quiet.is_some() {
            return None;
        }
        Some(match self.reminded {
            None => (self.heard.plus(REMINDED_AFTER), Due::Remind),
            Some(reminded) => (reminded.plus(MARKED_AFTER), Due::Mark),
        })
    }

    /// Notes a sign of life: it is not quiet any more, and nobody needs to be asked.
    pub(crate) fn heard_of(&mut self, now: Moment) {
        self.heard = now;
        self.reminded = None;
        self.quiet = None;
    }
}
