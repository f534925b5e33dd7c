//! What a bystander notes of a round, who only watches the clock and what is done.

use super::TICK;

/// A window as a bystander sees it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub(super) struct Watched {
    /// How long it had to be when it was opened.
    pub(super) least: u32,
    /// How long it has been open, by the clock on the wall.
    pub(super) open_for: u32,
    /// How long it was said to be when somebody wrote down that this is too short.
    pub(super) excused_from: Option<u32>,
    /// How long it is said to be.
    pub(super) said: u32,
    /// Nobody can say anything in it any more.
    pub(super) shut: bool,
}

impl Watched {
    pub(super) fn opened(least: u32, said: u32, broken: bool) -> Self {
        Self { least, open_for: 0, excused_from: broken.then_some(said), said, shut: false }
    }

    pub(super) fn shut(&mut self) {
        self.shut = true;
    }

    pub(super) fn ticks(&mut self) {
        if !self.shut && self.open_for < self.said {
            self.open_for += TICK;
        }
    }

    /// Long enough, or as long as was written down; and over.
    pub(super) fn is_in_order(&self) -> bool {
        let over = self.shut || self.open_for >= self.said;
        over && (self.open_for >= self.least || self.excused_from.is_some_and(|from| self.open_for >= from))
    }
}

/// The bystander's notes of a round.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub(super) struct Notes {
    pub(super) told: bool,
    pub(super) notice_excused: bool,
    pub(super) comments: Option<Watched>,
    pub(super) comments_excused: bool,
    pub(super) call: Option<Watched>,
    pub(super) call_excused: bool,
    pub(super) called: Option<i64>,
    pub(super) concluded: bool,
}
