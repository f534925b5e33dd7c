//! The press, which is a workspace of its own (press/README.md): built and tested here, so that the tests of
//! the house can print.

use super::{Counts, Runner};
use crate::Result;
use crate::machine::{self, Run};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

/// The press as it is built.
pub(super) fn program() -> PathBuf {
    folder().join("target/debug/bestbits-press")
}

/// Where programs are looked for, the press among them: servers that tests start find it there.
pub(super) fn path() -> OsString {
    let others = std::env::var_os("PATH").unwrap_or_default();
    let beside = program().parent().map(PathBuf::from);
    let folders = std::env::split_paths(&others).chain(beside);
    std::env::join_paths(folders).unwrap_or(others)
}

/// Runs cargo on the press.
pub(super) fn cargo(run: &Run, arguments: &[&str]) -> Result<()> {
    let status = command(run, arguments).status().map_err(|e| format!("cannot run cargo: {e}"))?;
    if status.success() { Ok(()) } else { Err(format!("cargo {} failed for the press", arguments.join(" "))) }
}

/// Its own tests.
pub(super) fn tests(run: &Run) -> Result<Counts> {
    Runner::Cargo.count(command(run, &["test", "--locked", "--no-fail-fast"]))
}

fn folder() -> PathBuf {
    machine::root().join("press")
}

fn command(run: &Run, arguments: &[&str]) -> Command {
    let mut command = run.command("cargo");
    // A target folder that is set for the house would mix the two, and the program would not be found.
    command.current_dir(folder()).env("CARGO_TARGET_DIR", folder().join("target")).args(arguments);
    command
}
