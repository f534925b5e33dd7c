//! A mail server for tests, on loopback: takes what it is given, and fails where it is told to.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

/// One message as it was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Taken {
    pub(crate) from: String,
    pub(crate) to: String,
    /// Without doubled dots.
    pub(crate) message: Vec<u8>,
}

impl Taken {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.message).into_owned()
    }
}

/// What is answered to a command instead of the usual; `hang up` ends the connection. The whole message is
/// asked for as `.`, with its reader's address.
pub(crate) type Mood = Box<dyn Fn(&str) -> Option<&'static str> + Send + Sync>;

pub(crate) struct Sink {
    pub(crate) address: SocketAddr,
    shared: Arc<Shared>,
    door: JoinHandle<()>,
}

/// When a sink encrypts.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Tls {
    AtOnce,
    WhenAsked,
}

#[derive(Default)]
struct Shared {
    taken: Mutex<Vec<Taken>>,
    mood: Mutex<Option<Mood>>,
    offers: Mutex<String>,
    commands: Mutex<Vec<String>>,
    tls: Mutex<Option<(TlsAcceptor, Tls)>>,
    connections: AtomicUsize,
    news: Notify,
}

impl Sink {
    pub(crate) async fn open() -> Self {
        Self::open_at("127.0.0.1:0".parse().unwrap()).await
    }

    pub(crate) async fn open_at(address: SocketAddr) -> Self {
        let listener = TcpListener::bind(address).await.unwrap();
        let shared = Arc::new(Shared {
            offers: Mutex::new("PIPELINING\n8BITMIME\nSIZE 1000000".into()),
            ..Shared::default()
        });
        let address = listener.local_addr().unwrap();
        let inside = Arc::clone(&shared);
        let door = tokio::spawn(async move {
            let mut guests = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                inside.connections.fetch_add(1, Ordering::SeqCst);
                let inside = Arc::clone(&inside);
                guests.spawn(async move { dialogue(stream, &inside).await });
            }
        });
        Self { address, shared, door }
    }

    /// An address at which nobody listens, until a sink is opened there.
    pub(crate) fn nowhere() -> SocketAddr {
        ([127, 0, 0, 1], site::free_port()).into()
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://{}?tls=none", self.address)
    }

    pub(crate) fn offers(&self, lines: &str) {
        *self.shared.offers.lock().unwrap() = lines.into();
    }

    pub(crate) fn encrypts(&self, acceptor: TlsAcceptor, when: Tls) {
        *self.shared.tls.lock().unwrap() = Some((acceptor, when));
    }

    pub(crate) fn mood(&self, mood: impl Fn(&str) -> Option<&'static str> + Send + Sync + 'static) {
        *self.shared.mood.lock().unwrap() = Some(Box::new(mood));
    }

    pub(crate) fn taken(&self) -> Vec<Taken> {
        self.shared.taken.lock().unwrap().clone()
    }

    /// All lines that were said to it but messages.
    pub(crate) fn commands(&self) -> Vec<String> {
        self.shared.commands.lock().unwrap().clone()
    }

    pub(crate) fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }

    /// Waits until so many messages have been taken.
    pub(crate) async fn has(&self, count: usize) {
        loop {
            let news = self.shared.news.notified();
            if self.shared.taken.lock().unwrap().len() >= count {
                return;
            }
            news.await;
        }
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.door.abort();
    }
}

/// How a dialogue ended.
enum End<S> {
    HungUp,
    /// Encryption is to begin.
    StartTls(S),
}

async fn dialogue(stream: TcpStream, shared: &Shared) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let tls = shared.tls.lock().unwrap().clone();
    match tls {
        Some((acceptor, Tls::AtOnce)) => {
            converse(acceptor.accept(stream).await?, shared, true).await.map(drop)
        }
        Some((acceptor, _)) => match converse(stream, shared, true).await? {
            End::StartTls(stream) => converse(acceptor.accept(stream).await?, shared, false).await.map(drop),
            End::HungUp => Ok(()),
        },
        None => converse(stream, shared, true).await.map(drop),
    }
}

async fn converse<S: AsyncRead + AsyncWrite + Unpin>(
    stream: S,
    shared: &Shared,
    greets: bool,
) -> std::io::Result<End<S>> {
    let mut stream = BufReader::new(stream);
    let (mut from, mut to) = (String::new(), String::new());
    if greets {
        stream.write_all(b"220 here\r\n").await?;
    }
    let mut line = Vec::new();
    while stream.read_until(b'\n', &mut line).await? > 0 {
        let command = String::from_utf8_lossy(&line).trim_end().to_owned();
        line.clear();
        shared.commands.lock().unwrap().push(command.clone());
        let told = shared.told(&command);
        let reply = match told {
            Some(told) => told.to_owned(),
            None => usual(&command, shared, &mut from, &mut to),
        };
        if reply == "hang up" {
            return Ok(End::HungUp);
        }
        stream.write_all(format!("{reply}\r\n").as_bytes()).await?;
        stream.flush().await?;
        if command == "STARTTLS" && reply.starts_with('2') {
            return Ok(End::StartTls(stream.into_inner()));
        }
        if command == "DATA" && reply.starts_with('3') {
            let message = message(&mut stream).await?;
            let taken = Taken { from: from.clone(), to: std::mem::take(&mut to), message };
            if !answer(&mut stream, shared, taken).await? {
                return Ok(End::HungUp);
            }
        }
    }
    Ok(End::HungUp)
}

/// What a server in good health answers.
fn usual(command: &str, shared: &Shared, from: &mut String, to: &mut String) -> String {
    let path = || command.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
    match command.get(..4).unwrap_or_default() {
        "EHLO" => {
            let offers = shared.offers.lock().unwrap().clone();
            let lines: Vec<&str> = std::iter::once("here").chain(offers.lines()).collect();
            let (last, first) = lines.split_last().unwrap();
            let first: String = first.iter().map(|line| format!("250-{line}\r\n")).collect();
            return format!("{first}250 {last}");
        }
        "MAIL" => *from = path(),
        "RCPT" => *to = path(),
        "RSET" => to.clear(),
        "STAR" => return "220 begin".into(),
        "DATA" if to.is_empty() => return "503 5.5.1 for whom?".into(),
        "DATA" => return "354 go on".into(),
        _ => {}
    }
    "250 2.0.0 well".into()
}

/// Takes a whole message or not; false when the connection is to end.
async fn answer(
    stream: &mut (impl AsyncWrite + Unpin),
    shared: &Shared,
    taken: Taken,
) -> std::io::Result<bool> {
    let reply = match shared.told(&format!(". {}", taken.to)) {
        Some("hang up") => return Ok(false),
        Some(refusal) if !refusal.is_empty() => refusal,
        // An empty answer: it is taken, and the answer never comes.
        silent => {
            shared.taken.lock().unwrap().push(taken);
            shared.news.notify_waiters();
            if silent.is_some() {
                return Ok(true);
            }
            "250 2.0.0 taken"
        }
    };
    stream.write_all(format!("{reply}\r\n").as_bytes()).await?;
    stream.flush().await?;
    Ok(true)
}

impl Shared {
    fn told(&self, command: &str) -> Option<&'static str> {
        self.mood.lock().unwrap().as_ref().and_then(|mood| mood(command))
    }
}

async fn message(read: &mut (impl AsyncBufReadExt + Unpin)) -> std::io::Result<Vec<u8>> {
    let (mut message, mut line) = (Vec::new(), Vec::new());
    loop {
        line.clear();
        if read.read_until(b'\n', &mut line).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if line == b".\r\n" {
            return Ok(message);
        }
        message.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
    }
}
