//! The instance that is measured: a release build on a database of its own, with a busy network in it.

use super::http::get;
use crate::Result;
use crate::machine::{Run, Service, built, free_port, now, wait_until};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

const START: Duration = Duration::from_secs(30);
/// What was put off is done by then.
const BUSY: Duration = Duration::from_secs(600);
/// Whoever used next to no processor time in so long waits for work.
const GLANCE: Duration = Duration::from_millis(500);
/// The kernel counts processor time in hundredths of a second, on every machine.
const TICK: Duration = Duration::from_millis(10);

/// A running instance.
pub(super) struct Instance {
    pub(super) host: String,
    service: Service,
    said: PathBuf,
}

impl Instance {
    /// Starts it, and waits for its first answer.
    pub(super) fn start(run: &Run, data: &Path) -> Result<Self> {
        Self::start_with(run, data, &[])
    }

    /// Starts it with more settings.
    pub(super) fn start_with(run: &Run, data: &Path, settings: &[String]) -> Result<Self> {
        Self::within(run, data, settings, START)
    }

    /// Starts it where much is to be done before the first answer.
    pub(super) fn start_late(run: &Run, data: &Path) -> Result<Self> {
        Self::within(run, data, &[], BUSY)
    }

    fn within(run: &Run, data: &Path, settings: &[String], limit: Duration) -> Result<Self> {
        let host = format!("127.0.0.1:{}", free_port()?);
        let mut command = run.command(built("release", "bestbits"));
        command.arg("serve").arg("--data").arg(data).args(["--listen", &host, "--log=warn"]);
        // The source that it collects from is on this machine.
        command.arg("--private-sources=true").args(settings);
        let said = data.join("said");
        let file = fs::File::create(&said).map_err(|e| format!("{}: {e}", said.display()))?;
        command.stdout(file).stderr(Stdio::inherit());
        let service = Service::start("bestbits", command)?;
        let instance = Self { host, service, said };
        let answers = || get(&instance.host, "/healthz", &[]).is_ok_and(|answer| answer.status == 200);
        if wait_until(limit, answers) { Ok(instance) } else { Err("bestbits does not answer".to_owned()) }
    }

    /// Processor time spent so far, by all threads, in the program and for it in the kernel.
    pub(super) fn cpu(&self) -> Result<Duration> {
        let stat = self.proc("stat")?;
        // The second field is a name in brackets that may hold spaces; user and system time are fields 14 and 15.
        let fields = stat.rsplit_once(')').map(|(_, after)| after.split_whitespace().skip(11).take(2));
        let ticks: Option<u32> = fields.and_then(|two| two.map(|ticks| ticks.parse::<u32>().ok()).sum());
        ticks.map(|ticks| TICK * ticks).ok_or_else(|| format!("not what the kernel writes: {stat}"))
    }

    /// Memory in bytes, with its share of what it shares.
    pub(super) fn memory(&self) -> Result<usize> {
        let rollup = self.proc("smaps_rollup")?;
        let pss = rollup
            .lines()
            .find_map(|line| line.strip_prefix("Pss:")?.split_whitespace().next()?.parse().ok());
        pss.map(|kilobytes: usize| kilobytes * 1024)
            .ok_or_else(|| format!("not what the kernel writes: {rollup}"))
    }

    /// The most memory that it ever had, in bytes.
    pub(super) fn peak(&self) -> Result<usize> {
        let status = self.proc("status")?;
        let peak = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok());
        peak.map(|kilobytes: usize| kilobytes * 1024)
            .ok_or_else(|| format!("not what the kernel writes: {status}"))
    }

    /// Ends it at once, as when the power fails.
    pub(super) fn kill(mut self) {
        // What has ended by itself cannot be ended; it is waited for when it is dropped.
        let _ = self.service.child().kill();
    }

    /// Waits until it has nothing to do.
    pub(super) fn quiet(&self) -> Result<()> {
        let start = now();
        while start.elapsed() < BUSY {
            let before = self.cpu()?;
            std::thread::sleep(GLANCE);
            if self.cpu()? - before <= TICK * 2 {
                return Ok(());
            }
        }
        Err("bestbits is busy without end".to_owned())
    }

    /// The path of the one-time link that it printed.
    pub(super) fn set_up_path(&self) -> Result<String> {
        let said = fs::read_to_string(&self.said).map_err(|e| format!("{}: {e}", self.said.display()))?;
        let path =
            said.split_whitespace().find_map(|word| word.find("/set-up/").map(|at| word[at..].to_owned()));
        path.ok_or_else(|| format!("it printed no set-up link, but:\n{said}"))
    }

    fn proc(&self, file: &str) -> Result<String> {
        let path = format!("/proc/{}/{file}", self.service.id());
        fs::read_to_string(&path).map_err(|e| format!("{path}: {e}"))
    }
}
