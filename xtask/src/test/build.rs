//! Everything is built once, by the compiler that is clippy too: to check all of it again after it was built cost a
//! cold run two minutes.

use super::cargo;
use crate::Result;
use crate::machine::Run;
use std::process::{Command, Stdio};

/// What is built: nothing that a later step runs may be left to it, or it would be built twice.
const EVERYTHING: [&str; 4] = ["build", "--locked", "--workspace", "--all-targets"];

/// The variable by which cargo lets another program compile the members of the workspace; the steps that run what was
/// built must set it too, or cargo takes their crates for others.
const COMPILER: (&str, &str) = ("RUSTC_WORKSPACE_WRAPPER", "clippy-driver");

/// Builds all of it.
pub(super) fn everything(run: &Run) -> Result<()> {
    cargo(run, &EVERYTHING)
}

/// Has cargo say again what the compiler and clippy had to say when it was built; any of that is too much.
pub(super) fn warnings(run: &Run) -> Result<()> {
    let said = command(run).args(EVERYTHING).stdout(Stdio::null()).output();
    let said = said.map_err(|e| format!("cannot run cargo: {e}"))?;
    let text = String::from_utf8_lossy(&said.stderr);
    if said.status.success() && !text.lines().any(|line| line.starts_with("warning")) {
        Ok(())
    } else {
        Err(text.into_owned())
    }
}

/// Cargo, with that compiler.
pub(super) fn command(run: &Run) -> Command {
    let mut command = run.command("cargo");
    command.env(COMPILER.0, COMPILER.1);
    command
}
