//! The times to compile: what someone waits who runs it from source, or changes a line.

use super::figure::{Figure, Unit};
use crate::Result;
use crate::machine::{Run, now};
use std::fs;
use std::process::Command;

/// A file of a capability, which an edit changes.
const EDITED: &str = "capabilities/events/src/lib.rs";

/// The release build whose speed is measured.
pub(super) fn release(run: &Run) -> Result<()> {
    done(run.command("cargo").args(["build", "--release", "--locked"]))
}

/// The editors that write one text together.
pub(super) fn editors(run: &Run) -> Result<()> {
    let words = ["build", "--release", "--locked", "--package", "live", "--example", "editors"];
    done(run.command("cargo").args(words))
}

/// The readers of an index.
pub(super) fn readers(run: &Run) -> Result<()> {
    let words = ["build", "--release", "--locked", "--package", "search", "--example", "readers"];
    done(run.command("cargo").args(words))
}

/// In a clean clone: the program from nothing, and a check after an edit.
pub(super) fn measure(run: &Run, figures: &mut Vec<Figure>) -> Result<()> {
    let clone = run.folder("clone")?;
    done(run.command("git").args(["clone", "--quiet", "."]).arg(&clone))?;
    let cargo = |words: &[&str]| {
        done(run.command("cargo").args(words).current_dir(&clone).env_remove("CARGO_TARGET_DIR"))
    };
    let start = now();
    cargo(&["build", "--release", "--locked"])?;
    let minutes = start.elapsed().as_secs_f64() / 60.0;
    figures.push(Figure::at_most("clean release build", Unit::Minutes(10.0), minutes));

    cargo(&["check", "--locked", "--package", "events"])?;
    let file = clone.join(EDITED);
    let text = fs::read_to_string(&file).map_err(|e| format!("{EDITED}: {e}"))?;
    let edited = format!("{text}\nconst _: () = ();\n");
    fs::write(&file, edited).map_err(|e| format!("{EDITED}: {e}"))?;
    let start = now();
    cargo(&["check", "--locked", "--package", "events"])?;
    figures.push(Figure::at_most("check after an edit in a capability", Unit::Seconds(3.0), start.elapsed()));
    Ok(())
}

fn done(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|e| format!("cannot run {command:?}: {e}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} failed")) }
}
