//! A server on loopback that says exactly what a test wants said, also what no decent server would.

use crate::{FetchSettings, Fetched, Fetcher, Trouble, Validators};
use base::{Link, Parse};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// What the server does after its answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    Close,
    /// Keeps the line open and says no more.
    Hang,
}

/// Answers of a test server, and the requests it got.
pub(super) struct Server {
    pub(super) port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Serves, for as long as the test runs, the bytes that `answer` makes of a path.
    pub(super) async fn answering(answer: impl Fn(&str) -> (Vec<u8>, Then) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = asked.clone();
        tokio::spawn(async move {
            let mut open = Vec::new();
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut request = Vec::new();
                while !request.ends_with(b"\r\n\r\n") {
                    let Ok(byte) = stream.read_u8().await else { break };
                    request.push(byte);
                }
                let request = String::from_utf8_lossy(&request).into_owned();
                let path = request.split(' ').nth(1).unwrap_or("/").to_owned();
                log.lock().unwrap().push(request);
                let (bytes, then) = answer(&path);
                // The client may have hung up on an answer that is too long.
                let _ = stream.write_all(&bytes).await;
                if then == Then::Hang {
                    open.push(stream);
                }
            }
        });
        Self { port, asked }
    }

    /// Always says the same, and closes the connection.
    pub(super) async fn saying(answer: impl Into<Vec<u8>>) -> Self {
        let answer = answer.into();
        Self::answering(move |_| (answer.clone(), Then::Close)).await
    }

    pub(super) fn link(&self, path: &str) -> Link {
        Link::parse(&format!("http://127.0.0.1:{}{path}", self.port)).unwrap()
    }

    /// The requests so far, in lower case.
    pub(super) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().iter().map(|request| request.to_lowercase()).collect()
    }

    pub(super) async fn get(&self, path: &str) -> Result<Fetched, Trouble> {
        fetcher(true).get(&self.link(path), &Validators::default(), "text/calendar").await
    }
}

/// At most 10,000 bytes, and a deadline that no test waits for.
pub(super) fn settings() -> FetchSettings {
    FetchSettings {
        user_agent: "BestBits/1 (+https://сеть.example/contact)".into(),
        allow_private: true,
        max_bytes: 10_000,
        timeout: Duration::from_secs(20),
    }
}

/// A fetcher that gives up almost at once, for what never ends.
pub(super) fn hurried() -> Fetcher {
    Fetcher::new(FetchSettings { timeout: Duration::from_millis(50), ..settings() })
}

/// A fetcher by [`settings`].
pub(super) fn fetcher(allow_private: bool) -> Fetcher {
    Fetcher::new(FetchSettings { allow_private, ..settings() })
}

/// An answer with these header lines and this body.
pub(super) fn reply(status: &str, headers: &[&str], body: &[u8]) -> Vec<u8> {
    let headers: String = headers.iter().map(|line| format!("{line}\r\n")).collect();
    let length = body.len();
    let mut bytes =
        format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n")
            .into_bytes();
    bytes.extend_from_slice(body);
    bytes
}
