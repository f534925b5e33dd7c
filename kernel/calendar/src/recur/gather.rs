//! Occurrences being gathered: what touches the window, within the bounds of work and number.

use super::expand::{Expansion, Instance, Occurrence};
use super::rule::Steps;
use crate::calendar::{Entry, Skip, When, Window};
use crate::limits;
use base::{Moment, Zone};
use jiff::civil::{Date, Time};

/// What was found so far; never more than a few times what is wanted.
pub(super) struct Gathered<'c> {
    pub(super) window: Window,
    from: Moment,
    to: Moment,
    found: Vec<Occurrence<'c>>,
    steps: Steps,
    skipped: Vec<Skip>,
    cut: bool,
}

impl<'c> Gathered<'c> {
    pub(super) fn new(window: &Window) -> Self {
        let window = Window { most: window.most.min(limits::OCCURRENCES), ..*window };
        let midnight = |day: Date| Moment::at(day.to_datetime(Time::midnight()), &Zone::utc());
        let to = window.to.tomorrow().unwrap_or(Date::MAX);
        let steps = Steps { left: limits::STEPS_A_FILE };
        Self {
            window,
            from: midnight(window.from),
            to: midnight(to),
            found: Vec::new(),
            steps,
            skipped: Vec::new(),
            cut: false,
        }
    }

    pub(super) fn add(&mut self, entry: &'c Entry, when: When, instance: Option<Instance>) {
        let touches = match &when {
            When::Timed { start, end, .. } => *start < self.to && (*end > self.from || *start >= self.from),
            When::Days { first, last } => *first <= self.window.to && *last >= self.window.from,
        };
        if touches {
            self.found.push(Occurrence { entry, when, instance });
        }
        if self.found.len() >= self.window.most.saturating_mul(4).max(1_000) {
            self.order();
        }
    }

    /// Gives one rule its share of the steps of the file.
    pub(super) fn within_steps(&mut self, run: impl FnOnce(&mut Steps) -> bool) -> bool {
        let share = self.steps.left.min(limits::STEPS_A_RULE);
        let mut steps = Steps { left: share };
        let done = run(&mut steps);
        self.steps.take(share - steps.left);
        done
    }

    pub(super) fn skip(&mut self, line: usize, reason: &str) {
        if self.skipped.len() < limits::SKIPS {
            self.skipped.push(Skip::at(line, reason));
        }
    }

    fn order(&mut self) {
        self.found.sort_by_cached_key(|occurrence| (start_of(&occurrence.when), occurrence.entry.line));
        self.cut |= self.found.len() > self.window.most;
        self.found.truncate(self.window.most);
    }

    pub(super) fn finish(mut self) -> Expansion<'c> {
        self.order();
        if self.cut {
            let line = self.found.last().map_or(1, |last| last.entry.line);
            self.skip(line, "too many occurrences: the later ones are missing");
        }
        Expansion { occurrences: self.found, skipped: self.skipped }
    }
}

/// Whole days come before the times of their first day.
fn start_of(when: &When) -> (i64, u8) {
    match when {
        When::Days { first, .. } => {
            (super::wall::civil_secs(first.to_datetime(Time::midnight())) * 1_000_000, 0)
        }
        When::Timed { start, .. } => (start.micros(), 1),
    }
}
