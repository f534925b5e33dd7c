//! A mail server for tests, on loopback: takes what it is given, and fails where it is told to.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

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

#[derive(Default)]
struct Shared {
    taken: Mutex<Vec<Taken>>,
    mood: Mutex<Option<Mood>>,
    offers: Mutex<String>,
    commands: Mutex<Vec<String>>,
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

    /// An address at which nobody listens.
    pub(crate) async fn nowhere() -> SocketAddr {
        TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap()
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://{}?tls=none", self.address)
    }

    pub(crate) fn offers(&self, lines: &str) {
        *self.shared.offers.lock().unwrap() = lines.into();
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

async fn dialogue(mut stream: TcpStream, shared: &Shared) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let (read, mut write) = stream.split();
    let mut read = BufReader::new(read);
    let (mut from, mut to) = (String::new(), String::new());
    write.write_all(b"220 here\r\n").await?;
    let mut line = Vec::new();
    while read.read_until(b'\n', &mut line).await? > 0 {
        let command = String::from_utf8_lossy(&line).trim_end().to_owned();
        line.clear();
        shared.commands.lock().unwrap().push(command.clone());
        let told = shared.mood.lock().unwrap().as_ref().and_then(|mood| mood(&command));
        let path = || command.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
        let usual = match command.get(..4).unwrap_or_default() {
            "EHLO" => {
                let offers = shared.offers.lock().unwrap().clone();
                let lines: Vec<&str> = std::iter::once("here").chain(offers.lines()).collect();
                let (last, first) = lines.split_last().unwrap();
                let first: String = first.iter().map(|line| format!("250-{line}\r\n")).collect();
                format!("{first}250 {last}")
            }
            "MAIL" => {
                from = path();
                "250 2.1.0 well".into()
            }
            "RCPT" if told.is_none() => {
                to = path();
                "250 2.1.5 well".into()
            }
            "RSET" => {
                to.clear();
                "250 2.0.0 forgotten".into()
            }
            "DATA" if to.is_empty() => "503 5.5.1 for whom?".into(),
            "DATA" => "354 go on".into(),
            _ => "250 well".into(),
        };
        let reply = told.map_or(usual, str::to_owned);
        if reply == "hang up" {
            return Ok(());
        }
        write.write_all(format!("{reply}\r\n").as_bytes()).await?;
        if command == "DATA" && reply.starts_with("354") {
            let message = message(&mut read).await?;
            let told = shared.mood.lock().unwrap().as_ref().and_then(|mood| mood(&format!(". {to}")));
            let taken = Taken { from: from.clone(), to: std::mem::take(&mut to), message };
            match told {
                Some("hang up") => return Ok(()),
                Some(reply) if !reply.is_empty() => {
                    write.write_all(format!("{reply}\r\n").as_bytes()).await?
                }
                // An empty answer: it is taken, and the answer never comes.
                silent => {
                    shared.taken.lock().unwrap().push(taken);
                    shared.news.notify_waiters();
                    if silent.is_none() {
                        write.write_all(b"250 2.0.0 taken\r\n").await?;
                    }
                }
            }
        }
    }
    Ok(())
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
