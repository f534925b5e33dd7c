//! Load from wrk, and what it costs the server.

use super::instance::Instance;
use crate::Result;
use crate::machine::Run;
use std::time::Duration;

/// Long enough for a steady state, short enough for many rounds.
const SECONDS: &str = "3s";

/// Requests a second with 32 readers at once.
pub(super) fn rate(run: &Run, host: &str, path: &str, headers: &[String]) -> Result<f64> {
    let said = wrk(run, host, path, headers, "32")?;
    number(&said, "Requests/sec:").ok_or_else(|| format!("wrk counted nothing:\n{said}"))
}

/// Processor time of the instance for one request, on all its threads.
pub(super) fn cpu(run: &Run, instance: &Instance, path: &str, headers: &[String]) -> Result<Duration> {
    let before = instance.cpu()?;
    let said = wrk(run, &instance.host, path, headers, "8")?;
    let spent = instance.cpu()? - before;
    let count = said.lines().find_map(|line| line.trim().split_once(" requests in ")).map(|(count, _)| count);
    let count: f64 =
        count.and_then(|count| count.parse().ok()).ok_or_else(|| format!("wrk counted nothing:\n{said}"))?;
    Ok(Duration::from_secs_f64(spent.as_secs_f64() / count))
}

fn wrk(run: &Run, host: &str, path: &str, headers: &[String], readers: &str) -> Result<String> {
    let mut command = run.command("wrk");
    command.args(["-t1", "-c", readers, "-d", SECONDS]);
    command.args(headers.iter().flat_map(|header| ["-H", header.as_str()]));
    let done =
        command.arg(format!("http://{host}{path}")).output().map_err(|e| format!("cannot run wrk: {e}"))?;
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    if said.contains("Non-2xx or 3xx") {
        return Err(format!("{path} is refused under load:\n{said}"));
    }
    Ok(said)
}

fn number(said: &str, label: &str) -> Option<f64> {
    said.lines().find_map(|line| line.trim().strip_prefix(label)?.trim().parse().ok())
}
