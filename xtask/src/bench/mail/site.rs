//! An instance that carries mail.

use crate::Result;
use crate::bench::http::post;
use crate::bench::instance::Instance;
use crate::bench::seed;
use crate::bench::visitor::Visitor;
use crate::machine::{Run, built, free_port};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::Duration;

/// The form takes so many addresses at once.
const AT_ONCE: usize = 1_000;
/// The high-water mark only rises, so that what is missed is what a program takes in its last moments.
const GLANCE: Duration = Duration::from_millis(5);

/// A running instance and what belongs to it.
pub(super) struct Site {
    pub(super) instance: Instance,
    /// Where it takes mail in.
    pub(super) lmtp: String,
    pub(super) steward: Visitor,
    data: PathBuf,
}

/// What came of an archive that moved in.
pub(super) struct Moved {
    pub(super) messages: usize,
    /// The most memory that the command had at once, in bytes.
    pub(super) peak: usize,
}

impl Site {
    /// A new one, in a folder of this name. Mail that it sends stays in it.
    pub(super) fn new(run: &Run, name: &str) -> Result<Self> {
        let data = run.folder(name)?;
        let (instance, lmtp) = open(run, &data, None)?;
        let steward = seed::set_up(&instance)?;
        Ok(Self { instance, lmtp, steward, data })
    }

    /// The same, started again, with what it sends going to a server on this machine.
    pub(super) fn sending_to(self, run: &Run, port: u16) -> Result<Self> {
        let Self { instance, steward, data, .. } = self;
        drop(instance);
        let (instance, lmtp) = open(run, &data, Some(port))?;
        Ok(Self { instance, lmtp, steward, data })
    }

    /// Makes a list to which anyone may post, and whose archive anyone may read.
    pub(super) fn make_list(&mut self, name: &str) -> Result<()> {
        self.steward.sends(
            "/lists/new",
            "/lists",
            &[
                ("name", name),
                ("title", &format!("List {name}")),
                ("langs", "en"),
                ("posting", "anyone"),
                ("reading", "public"),
                ("joining", "open"),
                ("replies", "untouched"),
                ("most_bytes", "5242880"),
                ("digest_hour", "6"),
                ("digest_weekday", "1"),
            ],
        )
    }

    /// Puts so many addresses on a list.
    pub(super) fn subscribe(&self, list: &str, readers: usize) -> Result<()> {
        let page = format!("/lists/{list}/import");
        for first in (0..readers).step_by(AT_ONCE) {
            let chunk = first..readers.min(first + AT_ONCE);
            let lines: Vec<String> = chunk.map(|reader| format!("{list}{reader}@example.net")).collect();
            let fields = [("consent", "Made up for this"), ("addresses", &lines.join("\n"))];
            let form = self.steward.filled(&page, &fields)?;
            let cookie = [("cookie", self.steward.cookie())];
            post(&self.instance.host, &page, &cookie, &form)?.expect(200)?;
        }
        Ok(())
    }

    /// Lets an archive move in.
    pub(super) fn import(&self, run: &Run, archive: &Path, list: &str) -> Result<Moved> {
        let mut command = run.command(built("release", "bestbits"));
        command.args(["import", "mail"]).arg(archive).args(["--list", list, "--log=warn"]);
        command.arg("--data").arg(&self.data).stdout(Stdio::piped());
        let mut child = command.spawn().map_err(|e| format!("cannot run bestbits: {e}"))?;
        let peak = peak(&mut child)?;
        let done = child.wait_with_output().map_err(|e| format!("cannot wait for bestbits: {e}"))?;
        let said = String::from_utf8_lossy(&done.stdout);
        let counted = said.lines().find_map(|line| line.split_once(" read: ")?.0.parse().ok());
        match counted {
            Some(messages) if done.status.success() => Ok(Moved { messages, peak }),
            _ => Err(format!("the archive did not move in:\n{said}")),
        }
    }
}

/// Another program may take a port before it is used: then others are tried.
fn open(run: &Run, data: &Path, relay: Option<u16>) -> Result<(Instance, String)> {
    open_once(run, data, relay).or_else(|_| open_once(run, data, relay))
}

fn open_once(run: &Run, data: &Path, relay: Option<u16>) -> Result<(Instance, String)> {
    let lmtp = format!("127.0.0.1:{}", free_port()?);
    let mut settings = vec![
        format!("--lmtp={lmtp}"),
        "--mail-domain=lists.example".to_owned(),
        "--sender=bits@lists.example".to_owned(),
        "--resolver=none".to_owned(),
    ];
    settings.extend(relay.map(|port| format!("--relay=smtp://127.0.0.1:{port}?tls=none")));
    Ok((Instance::start_with(run, data, &settings)?, lmtp))
}

/// The most memory of a process of its own until it ends; pages of files that it has mapped are the system's to take back.
fn peak(child: &mut Child) -> Result<usize> {
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    while child.try_wait().map_err(|e| e.to_string())?.is_none() {
        // Who has just ended has no memory any more.
        let text = fs::read_to_string(&status).unwrap_or_default();
        let mark = text.lines().find_map(|line| line.strip_prefix("RssAnon:")?.split_whitespace().next());
        let kilobytes: usize = mark.and_then(|mark| mark.parse().ok()).unwrap_or_default();
        peak = peak.max(kilobytes * 1024);
        std::thread::sleep(GLANCE);
    }
    Ok(peak)
}
