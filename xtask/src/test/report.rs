//! The steps of a run: their times as they end, and the sum of them at the end.

use crate::{Result, machine};
use std::time::Duration;

/// How many checks held and how many did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

/// What happened so far.
pub(crate) struct Report {
    steps: Vec<(&'static str, Duration, Counts)>,
}

impl Report {
    pub(crate) fn new() -> Self {
        Self { steps: Vec::new() }
    }

    /// One check, counted as one; true when it held.
    pub(crate) fn step(&mut self, name: &'static str, check: impl FnOnce() -> Result<()>) -> bool {
        self.counted(name, || check().map(|()| Counts { passed: 1, failed: 0 }))
    }

    /// Many checks, counted by whoever ran them; true when all held.
    pub(crate) fn counted(&mut self, name: &'static str, check: impl FnOnce() -> Result<Counts>) -> bool {
        println!("\n── {name}");
        let start = machine::now();
        let counts = check().unwrap_or_else(|trouble| {
            println!("{trouble}");
            Counts { passed: 0, failed: 1 }
        });
        self.steps.push((name, start.elapsed(), counts));
        counts.failed == 0
    }

    /// Prints the summary, whose last line is the plain count; true when everything held.
    pub(crate) fn close(self) -> bool {
        println!();
        for (name, time, counts) in &self.steps {
            let verdict = if counts.failed == 0 { "ok" } else { "FAILED" };
            println!("{name:<22}{:>8.1} s  {verdict}", time.as_secs_f64());
        }
        let time: Duration = self.steps.iter().map(|(_, time, _)| *time).sum();
        let passed: usize = self.steps.iter().map(|(.., counts)| counts.passed).sum();
        let failed: usize = self.steps.iter().map(|(.., counts)| counts.failed).sum();
        println!("{:<22}{:>8.1} s\n", "together", time.as_secs_f64());
        println!("{passed} passed, {failed} failed");
        failed == 0
    }
}
