//! The side of the house: a child process for each file, watched, and ended when it takes too long.

use super::content::{self, Content, Outcome};
use crate::heart::reading::Unreadable;
use bytes::Bytes;
use files::{Kind, Pieces};
use futures_util::{StreamExt, TryStreamExt};
use std::ffi::OsString;
use std::io;
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{ExitStatus, Stdio};
use std::sync::OnceLock;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, Command};
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// How long a file may be read, all told: a machine may have other things to do.
const LONGEST: Duration = Duration::from_secs(60);

/// The most that a child says, bytes: its text, and a picture.
const SAID_BYTES: u64 = 8 << 20;

/// How many files are read at once: each takes a processor, and pages come first.
static SEATS: Semaphore = Semaphore::const_new(2);

/// The program that reads files: this one itself, as a child.
#[derive(Clone, Debug)]
pub struct Reader {
    program: PathBuf,
    arguments: Vec<OsString>,
    longest: Duration,
}

impl Reader {
    /// A program that reads as [`super::in_child`] does; the kind of the file is added to its arguments.
    pub fn new(program: PathBuf, arguments: Vec<OsString>) -> Self {
        Self { program, arguments, longest: LONGEST }
    }
}

/// How files are taken in and read by this process.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// In a process of their own; in this one when there is no program for it, as in tests.
    pub(crate) reader: Option<Reader>,
    /// The most bytes of a file.
    pub(crate) file_bytes: u64,
}

/// A report with pictures, and a film of a short speech.
const FILE_BYTES: u64 = 200 << 20;

static SETTINGS: OnceLock<Settings> = OnceLock::new();

/// Says how files are read, and how large they may be, before the first comes; later calls change nothing.
pub fn install(reader: Reader, file_bytes: u64) {
    _ = SETTINGS.set(Settings { reader: Some(reader), file_bytes });
}

/// How files are read here.
pub(crate) fn installed() -> &'static Settings {
    SETTINGS.get_or_init(|| Settings { reader: None, file_bytes: FILE_BYTES })
}

impl Settings {
    /// Reads a file of a kind. What fails is an outcome, too: the file stays as it is.
    ///
    /// # Errors
    /// When the file cannot be got from the store, or no child can be started.
    pub(crate) async fn read(&self, kind: Kind, pieces: Pieces) -> io::Result<Outcome> {
        let _seat = SEATS.acquire().await.expect("the seats are never closed");
        match &self.reader {
            Some(reader) => reader.read(kind, pieces).await,
            None => {
                let bytes: Vec<Bytes> = pieces.try_collect().await.map_err(io::Error::other)?;
                let reading = tokio::task::spawn_blocking(move || content::read(kind, bytes.concat()));
                Ok(reading.await.unwrap_or(Outcome::Unreadable(Unreadable::Broken)))
            }
        }
    }
}

impl Reader {
    async fn read(&self, kind: Kind, pieces: Pieces) -> io::Result<Outcome> {
        let mut child = self.start(kind)?;
        let said = timeout(self.longest, hear(&mut child, pieces)).await;
        // Ends what may still run, and takes its exit status, so that no dead process stays.
        _ = child.kill().await;
        let Ok(heard) = said else { return Ok(Outcome::Unreadable(Unreadable::Slow)) };
        let (said, status) = heard?;
        Ok(understood(&said, status))
    }

    fn start(&self, kind: Kind) -> io::Result<Child> {
        Command::new(&self.program)
            .args(&self.arguments)
            .arg(kind.to_string())
            // Keys and passwords are handed to the house by its environment.
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
    }
}

/// Hands the file over and hears what the child says.
async fn hear(child: &mut Child, mut pieces: Pieces) -> io::Result<(Vec<u8>, ExitStatus)> {
    let (Some(mut stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(io::Error::other("the child's streams are closed"));
    };
    let hand_over = async move {
        while let Some(piece) = pieces.next().await {
            // A child that gives up need not read to the end: what it says counts.
            if stdin.write_all(&piece.map_err(io::Error::other)?).await.is_err() {
                break;
            }
        }
        Ok(())
    };
    let hear = async {
        let mut said = Vec::new();
        stdout.take(SAID_BYTES + 1).read_to_end(&mut said).await.map(|_| said)
    };
    let ((), said) = tokio::try_join!(hand_over, hear)?;
    if said.len() as u64 > SAID_BYTES {
        child.start_kill()?;
    }
    Ok((said, child.wait().await?))
}

fn understood(said: &[u8], status: ExitStatus) -> Outcome {
    /// What the system sends to who has used up their processor time, and to who cannot go on without memory.
    const XCPU: i32 = 24;
    const ABRT: i32 = 6;
    const KILL: i32 = 9;
    match (status.signal(), serde_json::from_slice::<Outcome>(said)) {
        (None, Ok(outcome)) if status.success() => sound(outcome),
        (Some(XCPU), _) => Outcome::Unreadable(Unreadable::Slow),
        (Some(ABRT | KILL), _) => Outcome::Unreadable(Unreadable::Large),
        _ => Outcome::Unreadable(Unreadable::Broken),
    }
}

/// What a child says is looked at as what comes from outside.
fn sound(outcome: Outcome) -> Outcome {
    match outcome {
        Outcome::Read(Content { text: Some(text), .. }) if text.len() > convert::LONGEST + 1 => {
            Outcome::Unreadable(Unreadable::Large)
        }
        Outcome::Read(Content { text: Some(text), .. }) if text.contains('\0') => {
            Outcome::Unreadable(Unreadable::Broken)
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A child played by a shell script.
    fn read_by(script: &str, longest: Duration) -> Outcome {
        let reader = Reader { longest, ..Reader::new("/bin/sh".into(), vec!["-c".into(), script.into()]) };
        let settings = Settings { reader: Some(reader), file_bytes: FILE_BYTES };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let piece = Bytes::from(vec![b'x'; 300_000]);
        let pieces = futures_util::stream::iter((0..4).map(move |_| Ok(piece.clone())));
        runtime.block_on(settings.read(Kind::Pdf, Box::pin(pieces))).unwrap()
    }

    const PATIENT: Duration = Duration::from_secs(20);

    #[test]
    fn what_a_child_says_is_heard() {
        let said = r#"cat > /dev/null; echo '{"Read":{"text":"Words"}}'"#;
        let Outcome::Read(content) = read_by(said, PATIENT) else { panic!("it was not understood") };
        assert_eq!(content.text.as_deref(), Some("Words"));
    }

    #[test]
    fn a_file_that_takes_an_hour_is_given_up() {
        let outcome = read_by("exec sleep 3600", Duration::from_millis(50));
        assert_eq!(outcome, Outcome::Unreadable(Unreadable::Slow));
        assert_eq!(read_by("kill -XCPU $$", PATIENT), Outcome::Unreadable(Unreadable::Slow));
    }

    #[test]
    fn a_child_that_dies_or_talks_nonsense_or_without_end_does_no_harm() {
        assert_eq!(read_by("kill -ABRT $$", PATIENT), Outcome::Unreadable(Unreadable::Large));
        assert_eq!(read_by("exit 3", PATIENT), Outcome::Unreadable(Unreadable::Broken));
        assert_eq!(read_by("echo no", PATIENT), Outcome::Unreadable(Unreadable::Broken));
        let flood = read_by("exec yes", PATIENT);
        assert!(matches!(flood, Outcome::Unreadable(_)), "{flood:?}");
    }
}
