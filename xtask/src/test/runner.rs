//! Whoever runs the workspace's tests: nextest where it is installed, else cargo; and what it counted.

use super::{Counts, build};
use crate::Result;
use crate::machine::Run;
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};

/// One of the two.
#[derive(Clone, Copy)]
pub(crate) enum Runner {
    Nextest,
    Cargo,
}

impl Runner {
    /// The better one that is installed.
    pub(crate) fn find(run: &Run) -> Self {
        let nextest = run.command("cargo").args(["nextest", "--version"]).output();
        if nextest.is_ok_and(|said| said.status.success()) { Self::Nextest } else { Self::Cargo }
    }

    /// All tests of the workspace, or those whose names hold one of the words of `filter`.
    pub(crate) fn command(self, run: &Run, filter: &[&str]) -> Command {
        let mut command = build::command(run);
        match self {
            Self::Nextest => command.args(["nextest", "run", "--locked", "--workspace", "--no-fail-fast"]),
            Self::Cargo => {
                command.args(["test", "--locked", "--workspace", "--all-targets", "--no-fail-fast"])
            }
        };
        if !filter.is_empty() {
            command.arg("--").args(filter);
        }
        command
    }

    /// Runs it, shows what it says, and counts.
    pub(crate) fn count(self, mut command: Command) -> Result<Counts> {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|e| format!("cannot run the tests: {e}"))?;
        let said = child.stdout.take().expect("piped above");
        let complained = child.stderr.take().expect("piped above");
        let counts = std::thread::scope(|threads| {
            let other = threads.spawn(|| self.listen(complained));
            let counts = self.listen(said);
            sum([counts, other.join().unwrap_or_default()])
        });
        let status = child.wait().map_err(|e| format!("lost the tests: {e}"))?;
        match (status.success(), counts) {
            (true, Counts { passed: 0, .. }) => Err("no test ran".to_owned()),
            // It failed without a test failing: it did not build, or a test binary died.
            (false, Counts { passed, failed: 0 }) => Ok(Counts { passed, failed: 1 }),
            _ => Ok(counts),
        }
    }

    fn listen(self, output: impl Read) -> Counts {
        let lines = BufReader::new(output).lines().map_while(std::result::Result::ok);
        sum(lines.filter_map(|line| {
            println!("{line}");
            self.summary(&line)
        }))
    }

    /// What a line of the runner says about all its tests, if it does.
    fn summary(self, line: &str) -> Option<Counts> {
        match self {
            Self::Nextest => {
                let (_, counts) = line.trim_start().strip_prefix("Summary")?.split_once(']')?;
                let run = before(counts, " test")?.rsplit('/').next()?.parse().ok()?;
                let passed = before(counts, " passed")?.parse().ok()?;
                Some(Counts { passed, failed: usize::saturating_sub(run, passed) })
            }
            Self::Cargo => {
                let (_, counts) = line.split_once("test result: ")?;
                let passed = before(counts, " passed")?.parse().ok()?;
                let failed = before(counts, " failed")?.parse().ok()?;
                Some(Counts { passed, failed })
            }
        }
    }
}

/// The word that stands right before `what`.
fn before<'a>(text: &'a str, what: &str) -> Option<&'a str> {
    text[..text.find(what)?].split_whitespace().last()
}

fn sum(counts: impl IntoIterator<Item = Counts>) -> Counts {
    counts.into_iter().fold(Counts::default(), |sum, more| Counts {
        passed: sum.passed + more.passed,
        failed: sum.failed + more.failed,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_of_nextest_is_understood() {
        let all =
            Runner::Nextest.summary("     Summary [   9.015s] 31 tests run: 31 passed (2 slow), 4 skipped");
        assert_eq!(all, Some(Counts { passed: 31, failed: 0 }));
        let some =
            Runner::Nextest.summary("Summary [1.1s] 5 tests run: 2 passed, 2 failed, 1 timed out, 0 skipped");
        assert_eq!(some, Some(Counts { passed: 2, failed: 3 }));
        let one = Runner::Nextest.summary("     Summary [   0.015s] 1 test run: 1 passed, 0 skipped");
        assert_eq!(one, Some(Counts { passed: 1, failed: 0 }));
    }

    #[test]
    fn tests_that_an_interrupted_run_did_not_reach_count_as_failed() {
        let cut = Runner::Nextest.summary("Summary [1.1s] 3/9 tests run: 3 passed, 0 skipped");
        assert_eq!(cut, Some(Counts { passed: 3, failed: 6 }));
    }

    #[test]
    fn the_summary_of_cargo_is_understood() {
        let line = "test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(Runner::Cargo.summary(line), Some(Counts { passed: 3, failed: 1 }));
        assert_eq!(Runner::Cargo.summary("running 3 tests"), None);
    }
}
