//! A program that runs beside the chore and ends with it.

use super::wait_until;
use crate::Result;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// How long a service may take to end by itself.
const PATIENCE: Duration = Duration::from_secs(10);

/// A started program; stopped when dropped.
pub(crate) struct Service {
    child: Child,
    ends_by: &'static str,
}

impl Service {
    /// Starts it outside the terminal's group, so that Ctrl-C reaches it through the caretaker, in order.
    pub(crate) fn start(name: &str, mut command: Command) -> Result<Self> {
        let child = command
            .stdin(Stdio::null())
            .process_group(0)
            .spawn()
            .map_err(|e| format!("cannot start {name}: {e}"))?;
        Ok(Self { child, ends_by: "TERM" })
    }

    /// For a program that ends by another signal than TERM.
    pub(crate) fn ending_by(mut self, signal: &'static str) -> Self {
        self.ends_by = signal;
        self
    }

    /// Its process.
    pub(crate) fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// The number of its process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Whether it is still there.
    pub(crate) fn runs(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        if self.runs() {
            signal(self.ends_by, &[self.id()]);
        }
        if !wait_until(PATIENCE, || !self.runs()) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// Asks these processes to end in good order.
pub(super) fn ask_to_end(ids: &[u32]) {
    signal("TERM", ids);
}

/// Ends these processes at once.
pub(super) fn kill(ids: &[u32]) {
    signal("KILL", ids);
}

/// The shell's own `kill`, since the standard library has none.
fn signal(name: &str, ids: &[u32]) {
    let ids = ids.iter().map(u32::to_string);
    let _ = Command::new("sh")
        .args(["-c", r#"kill -s "$0" "$@""#, name])
        .args(ids)
        .stderr(Stdio::null())
        .status();
}
