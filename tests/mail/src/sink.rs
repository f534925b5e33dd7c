//! A mail server on loopback that takes what comes, and behaves as badly as a test wants.

use crate::Taken;
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Result, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// So long may nothing come in before who waits for it gives up.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the server does at a turn of the dialogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// What servers do.
    Usual,
    /// Says this instead, and takes nothing.
    Says(&'static str),
    /// Ends the connection, and takes nothing.
    HangsUp,
    /// Takes the message and ends the connection before it says so.
    TakesSilently,
}

type Mood = Box<dyn Fn(&str) -> Turn + Send>;

/// The server.
pub struct Sink {
    address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    news: Condvar,
}

#[derive(Default)]
struct State {
    taken: Vec<Taken>,
    mood: Option<Mood>,
    down: bool,
    sessions: usize,
    open: HashMap<usize, TcpStream>,
    most_open: usize,
}

impl Sink {
    /// Opens it at a free port.
    ///
    /// # Panics
    /// When loopback has none left.
    pub fn open() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
        let address = listener.local_addr().expect("it is bound");
        let shared = Arc::new(Shared::default());
        let inside = Arc::clone(&shared);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let inside = Arc::clone(&inside);
                std::thread::spawn(move || inside.receives(stream));
            }
        });
        Self { address, shared }
    }

    /// As `--relay` takes it.
    pub fn url(&self) -> String {
        format!("smtp://{}?tls=none", self.address)
    }

    /// Behaves so from now on: asked at each command, and with `. ` and the reader's address when a message is whole.
    pub fn behaves(&self, mood: impl Fn(&str) -> Turn + Send + 'static) {
        self.shared.state().mood = Some(Box::new(mood));
    }

    /// Answers nobody any more, and hangs up on who is there.
    pub fn goes_down(&self) {
        let mut state = self.shared.state();
        state.down = true;
        for stream in state.open.values() {
            // It may be gone already.
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    /// Answers again.
    pub fn comes_back(&self) {
        self.shared.state().down = false;
    }

    /// What it has taken, in order.
    pub fn taken(&self) -> Vec<Taken> {
        self.shared.state().taken.clone()
    }

    /// How many messages it has taken.
    pub fn count(&self) -> usize {
        self.shared.state().taken.len()
    }

    /// The most connections that were open at once.
    pub fn most_open(&self) -> usize {
        self.shared.state().most_open
    }

    /// What it has taken, as soon as that is enough.
    ///
    /// # Panics
    /// When nothing more comes for long and it is not.
    pub fn awaits(&self, mut enough: impl FnMut(&[Taken]) -> bool) -> Vec<Taken> {
        let mut state = self.shared.state();
        while !enough(&state.taken) {
            let count = state.taken.len();
            state = self.shared.news(state, PATIENCE);
            assert!(
                state.taken.len() > count,
                "nothing came after {count} messages: {}",
                shown(&state.taken)
            );
        }
        state.taken.clone()
    }

    /// Waits until it has taken so many messages, or nothing came for so long; says whether it has.
    pub fn reaches(&self, count: usize, patience: Duration) -> bool {
        let mut state = self.shared.state();
        while state.taken.len() < count {
            let before = state.taken.len();
            state = self.shared.news(state, patience);
            if state.taken.len() == before {
                return false;
            }
        }
        true
    }
}

/// The last few, for who waits in vain.
fn shown(taken: &[Taken]) -> String {
    let last = taken.iter().rev().take(10);
    last.map(|one| format!("\n{} to {}", one.field("Subject").unwrap_or_default(), one.to)).collect()
}

/// The envelope of the message that is coming.
#[derive(Default)]
struct Envelope {
    from: String,
    to: Vec<String>,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until there is more, or so long.
    fn news<'a>(&self, state: MutexGuard<'a, State>, patience: Duration) -> MutexGuard<'a, State> {
        let before = state.taken.len();
        let waited = self.news.wait_timeout_while(state, patience, |state| state.taken.len() == before);
        waited.unwrap_or_else(PoisonError::into_inner).0
    }

    fn receives(&self, stream: TcpStream) {
        let Some(session) = self.admits(&stream) else { return };
        // Whoever hangs up may.
        let _ = self.talks(&stream, session);
        self.state().open.remove(&session);
    }

    fn admits(&self, stream: &TcpStream) -> Option<usize> {
        let mut state = self.state();
        if state.down {
            return None;
        }
        state.sessions += 1;
        let session = state.sessions;
        state.open.insert(session, stream.try_clone().ok()?);
        state.most_open = state.most_open.max(state.open.len());
        Some(session)
    }

    fn turn(&self, asked: &str) -> Turn {
        self.state().mood.as_ref().map_or(Turn::Usual, |mood| mood(asked))
    }

    fn talks(&self, stream: &TcpStream, session: usize) -> Result<()> {
        stream.set_nodelay(true)?;
        let (mut read, mut write) = (BufReader::new(stream), stream);
        write.write_all(b"220 sink.example\r\n")?;
        let (mut line, mut envelope) = (Vec::new(), Envelope::default());
        while read.read_until(b'\n', &mut line)? > 0 {
            let command = String::from_utf8_lossy(&line).trim_end().to_owned();
            line.clear();
            let reply = match self.turn(&command) {
                Turn::Usual => usual(&command, &mut envelope),
                Turn::Says(reply) => reply,
                Turn::HangsUp | Turn::TakesSilently => return Ok(()),
            };
            write.write_all(format!("{reply}\r\n").as_bytes())?;
            if reply.starts_with("354") {
                let bytes = message(&mut read)?;
                let envelope = std::mem::take(&mut envelope);
                let turn = self.turn(&format!(". {}", envelope.to.join(" ")));
                if matches!(turn, Turn::Usual | Turn::TakesSilently) {
                    self.takes(envelope, bytes, session);
                }
                match turn {
                    Turn::Usual => write.write_all(b"250 2.0.0 taken\r\n")?,
                    Turn::Says(reply) => write.write_all(format!("{reply}\r\n").as_bytes())?,
                    Turn::HangsUp | Turn::TakesSilently => return stream.shutdown(Shutdown::Both),
                }
            }
            if command.eq_ignore_ascii_case("QUIT") {
                return Ok(());
            }
        }
        Ok(())
    }

    fn takes(&self, envelope: Envelope, bytes: Vec<u8>, session: usize) {
        let bytes: Arc<[u8]> = bytes.into();
        let Envelope { from, to } = envelope;
        let copies =
            to.into_iter().map(|to| Taken { from: from.clone(), to, bytes: Arc::clone(&bytes), session });
        self.state().taken.extend(copies);
        self.news.notify_all();
    }
}

fn usual(command: &str, envelope: &mut Envelope) -> &'static str {
    let path = || command.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
    match command.get(..4).unwrap_or_default().to_ascii_uppercase().as_str() {
        "EHLO" => "250-sink.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE 50000000",
        "MAIL" => {
            envelope.from = path();
            "250 2.1.0 well"
        }
        "RCPT" => {
            envelope.to.push(path());
            "250 2.1.5 well"
        }
        "RSET" => {
            *envelope = Envelope::default();
            "250 2.0.0 forgotten"
        }
        "DATA" if envelope.to.is_empty() => "503 5.5.1 for whom?",
        "DATA" => "354 go on",
        "QUIT" => "221 2.0.0 well",
        _ => "250 2.0.0 well",
    }
}

/// A message up to its dot; an error when the connection ends before.
fn message(read: &mut impl BufRead) -> Result<Vec<u8>> {
    let (mut message, mut line) = (Vec::new(), Vec::new());
    loop {
        line.clear();
        if read.read_until(b'\n', &mut line)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if line == b".\r\n" {
            return Ok(message);
        }
        message.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
    }
}
