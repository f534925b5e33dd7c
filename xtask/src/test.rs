//! `cargo xtask test`: everything that must hold before a change lands, on a fresh Debian machine, in one command.

mod build;
mod editor;
mod press;
mod report;
mod runner;

use crate::machine::{self, Postgres, Run, Webdriver};
use crate::{Result, tidy};
use report::{Counts, Report};
use runner::Runner;
use std::process::Command;

/// Crates that must not come in through a dependency's default features: a second TLS provider panics at run
/// time, OpenSSL ties the binary to a machine.
const UNWELCOME: [&str; 2] = ["aws-lc-rs", "openssl-sys"];

/// Runs all of it, or with a filter only the tests that match; false when something failed.
pub(crate) fn run(filter: &[&str]) -> Result<bool> {
    let run = Run::start()?;
    let mut report = Report::new();
    report.step("install", || machine::install(machine::TESTS));
    if filter.is_empty() {
        report.step("format", || cargo(&run, &["fmt", "--all", "--check"]));
        report.step("format of the press", || press::cargo(&run, &["fmt", "--check"]));
        report.step("tidy", tidy::check);
        report.step("dependencies", || unwelcome(&run));
    }
    // With a filter as well: some of the tests use the packages that it brings.
    report.step("editor", || editor::check(&run));
    let built = report.step("build", || build::everything(&run));
    if filter.is_empty() && built {
        report.step("clippy", || build::warnings(&run));
    }
    // Clippy would check all of typst again, two minutes for a small program: it is run by whoever changes the press.
    let set_up =
        report.step("build of the press", || press::cargo(&run, &["build", "--locked", "--all-targets"]));
    if filter.is_empty() && set_up {
        report.counted("tests of the press", || press::tests(&run));
    }
    if built && set_up {
        tests(&run, &mut report, filter);
    }
    report.step("nothing left running", || run.end());
    Ok(report.close())
}

fn tests(run: &Run, report: &mut Report, filter: &[&str]) {
    let mut postgres = None;
    let mut webdriver = None;
    let started = report.step("PostgreSQL", || Postgres::start(run).map(|it| postgres = Some(it)))
        & report.step("Chromium", || Webdriver::start(run).map(|it| webdriver = Some(it)));
    let (true, Some(postgres), Some(webdriver)) = (started, &postgres, &webdriver) else { return };
    report.counted("tests", || {
        let runner = Runner::find(run);
        let mut command = runner.command(run, filter);
        command.env("BESTBITS_TEST_POSTGRES", &postgres.url);
        command.env("BESTBITS_TEST_WEBDRIVER", &webdriver.url);
        command.env("BESTBITS_TEST_BINARY", machine::built("debug", "bestbits"));
        command.env("BESTBITS_TEST_PRESS", press::program());
        command.env("PATH", press::path());
        runner.count(command)
    });
}

fn cargo(run: &Run, args: &[&str]) -> Result<()> {
    let status = build::command(run).args(args).status().map_err(|e| format!("cannot run cargo: {e}"))?;
    if status.success() { Ok(()) } else { Err(format!("cargo {} failed", args.join(" "))) }
}

fn unwelcome(run: &Run) -> Result<()> {
    for name in UNWELCOME {
        let mut tree: Command = run.command("cargo");
        tree.args(["tree", "--locked", "--workspace", "--edges=all", "--invert", name]);
        let found = tree.output().map_err(|e| format!("cannot run cargo: {e}"))?;
        let absent = String::from_utf8_lossy(&found.stderr).contains("did not match any packages");
        if !(absent || found.status.success() && found.stdout.is_empty()) {
            let shown = String::from_utf8_lossy(&found.stdout);
            let trouble = String::from_utf8_lossy(&found.stderr);
            return Err(format!("{name} came in; turn off the feature that brings it:\n{shown}{trouble}"));
        }
    }
    Ok(())
}
