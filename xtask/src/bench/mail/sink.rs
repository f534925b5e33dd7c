//! A mail server that takes everything and keeps nothing but when it came: where copies end, ours and those of the
//! program that ours is compared with.

use crate::Result;
use crate::machine::{now, wait_until};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Time for what is measured in seconds.
const PATIENCE: Duration = Duration::from_secs(300);

/// A message that arrived.
#[derive(Clone, Copy)]
pub(super) struct Came {
    /// When it was whole.
    pub(super) at: Instant,
    pub(super) bytes: usize,
    /// How many DKIM signatures it has.
    pub(super) signatures: usize,
}

/// A running sink. Its threads end with this program.
pub(super) struct Sink {
    pub(super) port: u16,
    came: Arc<Mutex<Vec<Came>>>,
}

impl Sink {
    /// Listens on loopback.
    pub(super) fn start() -> Result<Self> {
        let wrong = |e: io::Error| format!("no sink for mail: {e}");
        let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(wrong)?;
        let port = listener.local_addr().map_err(wrong)?.port();
        let came = Arc::new(Mutex::new(Vec::new()));
        let shared = Arc::clone(&came);
        std::thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let came = Arc::clone(&shared);
                // Whoever breaks a connection off notices it by themselves.
                std::thread::spawn(move || converse(&connection, &came));
            }
        });
        Ok(Self { port, came })
    }

    /// Forgets what came.
    pub(super) fn empty(&self) {
        self.came.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// What came, in its order, as soon as there are so many.
    pub(super) fn wait_for(&self, messages: usize) -> Result<Vec<Came>> {
        let here = || self.came.lock().unwrap_or_else(PoisonError::into_inner);
        if wait_until(PATIENCE, || here().len() >= messages) {
            return Ok(here().clone());
        }
        Err(format!("{} of {messages} messages came", here().len()))
    }
}

fn converse(connection: &TcpStream, came: &Mutex<Vec<Came>>) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let mut input = BufReader::with_capacity(64 << 10, connection);
    let mut said = Vec::from(&b"220 sink ESMTP\r\n"[..]);
    let mut line = Vec::new();
    loop {
        // Replies to commands that came together go together (RFC 2920).
        if input.buffer().is_empty() {
            (&*connection).write_all(&said)?;
            said.clear();
        }
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        match line.first_chunk::<4>().map(|verb| verb.to_ascii_uppercase()).as_deref() {
            Some(b"EHLO") => said.extend(b"250-sink\r\n250-PIPELINING\r\n250 8BITMIME\r\n"),
            Some(b"DATA") => {
                said.extend(b"354 go on\r\n");
                (&*connection).write_all(&said)?;
                said.clear();
                let message = message(&mut input, &mut line)?;
                came.lock().unwrap_or_else(PoisonError::into_inner).push(message);
                said.extend(b"250 taken\r\n");
            }
            Some(b"QUIT") => return (&*connection).write_all(b"221 bye\r\n"),
            _ => said.extend(b"250 ok\r\n"),
        }
    }
}

/// Reads a message up to the line with a dot alone.
fn message(input: &mut BufReader<impl Read>, line: &mut Vec<u8>) -> io::Result<Came> {
    let (mut bytes, mut signatures, mut in_head) = (0, 0, true);
    loop {
        line.clear();
        if input.read_until(b'\n', line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if line == b".\r\n" {
            return Ok(Came { at: now(), bytes, signatures });
        }
        in_head &= line != b"\r\n";
        signatures += usize::from(in_head && line.starts_with(b"DKIM-Signature:"));
        bytes += line.len();
    }
}
