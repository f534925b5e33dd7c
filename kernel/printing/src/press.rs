//! The press as a child process.

use crate::paper::json;
use crate::{Paper, Trouble};
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, Command};
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// What the program is called.
const NAME: &str = "bestbits-press";

/// What a paper may cost.
#[derive(Clone, Copy)]
struct Limits {
    /// How long it may take to be set. The press gives up by itself a little earlier.
    set: Duration,
    /// How long to wait until another paper is done.
    wait: Duration,
    /// The longest paper as JSON, bytes: the press reads no more.
    paper: usize,
    /// The longest PDF, bytes.
    pdf: usize,
}

const LIMITS: Limits =
    Limits { set: Duration::from_secs(30), wait: Duration::from_secs(10), paper: 8 << 20, pdf: 20 << 20 };

/// How many papers are set at once: each takes a processor, and pages come first.
const AT_ONCE: usize = 2;
/// How much is read of what the press says of a paper.
const LONGEST_WORD: usize = 4_096;

/// The press, if the machine has one. Copies share their seats.
#[derive(Clone)]
pub struct Press {
    program: Option<PathBuf>,
    arguments: Vec<OsString>,
    limits: Limits,
    seats: Arc<Semaphore>,
}

static INSTALLED: OnceLock<Press> = OnceLock::new();

/// Says which press this process prints with, before anybody asks for it; later calls change nothing.
pub fn install(press: Press) {
    _ = INSTALLED.set(press);
}

/// The press of this process: the one that was installed, else the one found beside the program or in `PATH`.
pub fn installed() -> &'static Press {
    INSTALLED.get_or_init(|| Press::found(None))
}

impl Press {
    /// The press at the configured path; without one, `bestbits-press` beside the running program or in
    /// `PATH`. There may be none: see [`Press::is_there`].
    pub fn found(configured: Option<&Path>) -> Self {
        let program = match configured {
            Some(path) => Some(path.to_owned()).filter(|path| path.is_file()),
            None => usual().find(|path| path.is_file()),
        };
        Self::of(program, Vec::new(), LIMITS)
    }

    fn of(program: Option<PathBuf>, arguments: Vec<OsString>, limits: Limits) -> Self {
        Self { program, arguments, limits, seats: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// Which program it is; nothing where there is none.
    pub fn program(&self) -> Option<&Path> {
        self.program.as_deref()
    }

    /// Whether a PDF can be offered.
    pub fn is_there(&self) -> bool {
        self.program.is_some()
    }

    /// The paper as PDF.
    pub async fn pdf(&self, paper: &Paper) -> Result<Vec<u8>, Trouble> {
        let program = self.program.as_ref().ok_or(Trouble::Absent)?;
        let paper = json(paper);
        if paper.len() > self.limits.paper {
            return Err(Trouble::Long);
        }
        let seat = timeout(self.limits.wait, self.seats.acquire()).await.map_err(|_| Trouble::Busy)?;
        let _seat = seat.expect("the seats are never closed");
        let mut child = self.start(program).map_err(|e| Trouble::Failed(e.to_string()))?;
        let set = timeout(self.limits.set, self.set(&mut child, &paper)).await;
        // Ends what may still run, and takes its exit status, so that no dead process stays.
        _ = child.kill().await;
        set.unwrap_or(Err(Trouble::Slow))
    }

    fn start(&self, program: &Path) -> io::Result<Child> {
        Command::new(program)
            .args(&self.arguments)
            // Keys and passwords are handed to the house by its environment.
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
    }

    async fn set(&self, child: &mut Child, paper: &[u8]) -> Result<Vec<u8>, Trouble> {
        let streams = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (Some(mut stdin), Some(stdout), Some(stderr)) = streams else {
            return Err(Trouble::Failed("its streams are closed".to_owned()));
        };
        let hand_over = async move {
            // A press that refuses a paper need not read it to its end: what it says of it counts.
            _ = stdin.write_all(paper).await;
            Ok(())
        };
        let pdf = async {
            let pdf = read(stdout, self.limits.pdf + 1).await?;
            if pdf.len() > self.limits.pdf { Err(Trouble::Long) } else { Ok(pdf) }
        };
        // The first trouble ends the wait for the other streams.
        let ((), pdf, said) = tokio::try_join!(hand_over, pdf, read(stderr, LONGEST_WORD))?;
        let status = child.wait().await.map_err(|e| Trouble::Failed(e.to_string()))?;
        let said = String::from_utf8_lossy(&said).trim().to_owned();
        if !status.success() || !pdf.starts_with(b"%PDF-") {
            tracing::warn!(%status, said, "the press set no paper");
            return Err(Trouble::Failed(said));
        }
        if !said.is_empty() {
            tracing::warn!(said, "the press set a paper, with a remark");
        }
        Ok(pdf)
    }
}

async fn read(stream: impl AsyncRead + Unpin, most: usize) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    let read = stream.take(most as u64).read_to_end(&mut bytes).await;
    read.map(|_| bytes).map_err(|e| Trouble::Failed(e.to_string()))
}

/// Where a press is looked for.
fn usual() -> impl Iterator<Item = PathBuf> {
    let beside = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.to_owned()));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = beside.into_iter().chain(std::env::split_paths(&path)).collect();
    folders.into_iter().map(|folder| folder.join(NAME))
}

#[cfg(test)]
impl Press {
    /// A press played by a shell script.
    pub(crate) fn played_by(script: &str) -> Self {
        let limits = Limits { set: Duration::from_secs(20), wait: Duration::from_secs(20), ..LIMITS };
        Self::of(Some("/bin/sh".into()), vec!["-c".into(), script.into()], limits)
    }

    /// The same with hardly any time for a paper.
    pub(crate) fn in_a_hurry(mut self) -> Self {
        self.limits.set = Duration::from_millis(50);
        self
    }

    /// The same with no patience for others' papers.
    pub(crate) fn impatient(mut self) -> Self {
        self.limits.wait = Duration::ZERO;
        self
    }

    /// Takes all seats.
    pub(crate) fn occupied(&self) -> tokio::sync::SemaphorePermit<'_> {
        self.seats.try_acquire_many(2).expect("nobody prints yet")
    }
}
