//! The editor's bundle: what is committed is what its sources make, on any machine.

use crate::Result;
use crate::machine::{self, Run};
use std::path::PathBuf;

/// Brings the packages of the lock file, and compares what is made of them with what is committed.
pub(super) fn check(run: &Run) -> Result<()> {
    if !is_current()? {
        // Nothing but what the lock file names by its hash, and no program of theirs runs on arrival.
        npm(run, &["ci", "--ignore-scripts", "--no-audit", "--no-fund"])?;
    }
    npm(run, &["run", "--silent", "check"])
}

/// Whether the packages are those of the lock file: npm notes what it has installed when it is done.
fn is_current() -> Result<bool> {
    let changed = |name: &str| {
        let metadata = std::fs::metadata(folder().join(name)).ok()?;
        metadata.modified().ok()
    };
    let wanted = changed("package-lock.json").ok_or("web/package-lock.json is missing")?;
    Ok(changed("node_modules/.package-lock.json").is_some_and(|installed| installed >= wanted))
}

fn npm(run: &Run, args: &[&str]) -> Result<()> {
    let status = run.command("npm").args(args).current_dir(folder()).status();
    let status = status.map_err(|e| format!("cannot run npm: {e}"))?;
    if status.success() { Ok(()) } else { Err(format!("npm {} failed in web/", args.join(" "))) }
}

fn folder() -> PathBuf {
    machine::root().join("web")
}
