//! What a statement's procedure has come to: the evidence of one round, from the first draft to a publication.

use super::Reason;
use crate::heart::rules::span;
use crate::heart::statement::Window;
use base::Moment;

/// A window as it was held, with what it had to last when it was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    /// From when to when; whoever goes on early cuts it.
    pub(crate) window: Window,
    /// How many hours it had to last at least.
    pub(crate) hours: u32,
    /// Whether it was written down that it is too short, as it stands.
    pub(crate) excused: bool,
}

impl Held {
    /// Whether it is over, and was long enough.
    pub(crate) fn is_kept(&self, now: Moment) -> bool {
        self.window.closes <= now && self.is_long()
    }

    /// Whether it is over, and that it was too short stands written down.
    pub(crate) fn is_excused(&self, now: Moment) -> bool {
        self.window.closes <= now && self.excused
    }

    fn is_long(&self) -> bool {
        self.window.closes.since(self.window.opened) >= span(self.hours)
    }

    /// The same, closed at `now` at the latest. What was written down about a longer one does not excuse that.
    pub(super) fn cut(self, now: Moment) -> Self {
        if self.window.closes <= now {
            return self;
        }
        Self { window: Window { closes: now, ..self.window }, excused: false, ..self }
    }
}

/// The evidence of one round. Each publication begins a new one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Round {
    /// Its number in the statement, from 1.
    pub(crate) number: i64,
    /// The latest window in which comments were asked for.
    pub(crate) comments: Option<Held>,
    /// How many last calls there were.
    pub(crate) calls: i64,
    /// The latest last call.
    pub(crate) last_call: Option<Held>,
    /// The revision that it was about.
    pub(crate) called: Option<i64>,
    /// How it came out, as a person wrote it.
    pub(crate) outcome: Option<Reason>,
}

impl Round {
    /// A round with nothing in it.
    pub(crate) const fn begun(number: i64) -> Self {
        Self { number, comments: None, calls: 0, last_call: None, called: None, outcome: None }
    }
}
