//! Cleans up after a run, however it ended: well, by a panic, by Ctrl-C, or by `kill -9`.
//!
//! Every process of a run inherits a mark in its environment. A second process, the caretaker, holds the other end
//! of a pipe; the pipe closes when the run is gone, and then whatever still carries the mark is stopped and the
//! run's folder removed. It stops nothing else, since nothing else has the mark.

use super::service::{ask_to_end, kill};
use super::wait_until;
use crate::Result;
use std::fs;
use std::io::{Read, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// The hidden subcommand under which this program is the caretaker.
pub(crate) const CARETAKER: &str = "caretaker";
const MARK: &str = "BESTBITS_XTASK_RUN";
/// How long a process may take to end by itself once asked: PostgreSQL writes a checkpoint, Chromium its profile.
const PATIENCE: Duration = Duration::from_secs(10);

/// One run of a chore: its folder, its mark, and the caretaker that outlives it.
pub(crate) struct Run {
    mark: String,
    dir: PathBuf,
    caretaker: Option<Child>,
}

impl Run {
    /// Makes the run's folder and starts its caretaker.
    pub(crate) fn start() -> Result<Self> {
        let mark = format!("{}-{:x}", std::process::id(), std::hash::Hasher::finish(&chance()));
        let dir = std::env::temp_dir().join(format!("bestbits-{mark}"));
        fs::create_dir(&dir).map_err(|e| format!("cannot make {}: {e}", dir.display()))?;
        let this = std::env::current_exe().map_err(|e| format!("cannot find this program: {e}"))?;
        let caretaker = Command::new(this)
            .args([CARETAKER.as_ref(), mark.as_ref(), dir.as_os_str()])
            .env_remove(MARK)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // Its own group: Ctrl-C at the terminal ends the run, not the one who cleans up after it.
            .process_group(0)
            .spawn()
            .map_err(|e| format!("cannot start the caretaker: {e}"))?;
        Ok(Self { mark, dir, caretaker: Some(caretaker) })
    }

    /// A folder of the run, made new.
    pub(crate) fn folder(&self, name: &str) -> Result<PathBuf> {
        let folder = self.dir.join(name);
        fs::create_dir(&folder).map_err(|e| format!("cannot make {}: {e}", folder.display()))?;
        Ok(folder)
    }

    /// A command whose process, and every process it starts, carries the mark of this run.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.env(MARK, &self.mark).current_dir(super::root());
        command
    }

    /// Ends the run; an error names what was still running and had to be stopped.
    pub(crate) fn end(mut self) -> Result<()> {
        let left = self.dismiss();
        if left.is_empty() { Ok(()) } else { Err(format!("still running at the end, now stopped:\n{left}")) }
    }

    fn dismiss(&mut self) -> String {
        let mut left = String::new();
        if let Some(mut caretaker) = self.caretaker.take() {
            drop(caretaker.stdin.take());
            if let Some(mut said) = caretaker.stdout.take() {
                let _ = said.read_to_string(&mut left);
            }
            let _ = caretaker.wait();
        }
        left
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        self.dismiss();
    }
}

/// The caretaker's whole life: waits for the pipe to close, then cleans up.
pub(crate) fn keep(mark: &str, dir: &Path) {
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
    let left = marked(mark);
    for (_, name) in &left {
        // The run may be gone and with it the reader of this line.
        let _ = writeln!(std::io::stdout(), "  {name}");
    }
    if !left.is_empty() {
        ask_to_end(&ids(&left));
        if !wait_until(PATIENCE, || marked(mark).is_empty()) {
            kill(&ids(&marked(mark)));
        }
    }
    let _ = fs::remove_dir_all(dir);
}

/// Every process with the mark, with its command line.
fn marked(mark: &str) -> Vec<(u32, String)> {
    let wanted = format!("{MARK}={mark}");
    let Ok(processes) = fs::read_dir("/proc") else { return Vec::new() };
    processes
        .flatten()
        .filter_map(|process| {
            let id = process.file_name().to_str()?.parse().ok()?;
            let environment = fs::read(process.path().join("environ")).ok()?;
            let carries = environment.split(|byte| *byte == 0).any(|entry| entry == wanted.as_bytes());
            let words = fs::read(process.path().join("cmdline")).ok()?;
            let name = String::from_utf8_lossy(&words).replace('\0', " ");
            carries.then_some((id, name))
        })
        .collect()
}

fn ids(processes: &[(u32, String)]) -> Vec<u32> {
    processes.iter().map(|(id, _)| *id).collect()
}

/// The standard library's own seed, so that two runs never share a folder.
fn chance() -> std::hash::DefaultHasher {
    std::hash::BuildHasher::build_hasher(&std::hash::RandomState::new())
}
