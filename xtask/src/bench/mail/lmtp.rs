//! Hands messages in, as a mail server in front does (RFC 2033): commands together, then the message, then the answer.

use crate::Result;
use crate::machine::now;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(60);

/// A connection to the door.
pub(super) struct Lmtp {
    host: String,
    stream: BufReader<TcpStream>,
}

impl Lmtp {
    /// Greets.
    pub(super) fn open(host: &str) -> Result<Self> {
        let connect = || {
            let stream = TcpStream::connect(host)?;
            stream.set_nodelay(true)?;
            stream.set_read_timeout(Some(PATIENCE))?;
            Ok(stream)
        };
        let stream = connect().map_err(|e: std::io::Error| format!("no LMTP at {host}: {e}"))?;
        let mut lmtp = Self { host: host.to_owned(), stream: BufReader::new(stream) };
        lmtp.hears('2')?;
        lmtp.says(b"LHLO bench.example\r\n")?;
        lmtp.hears('2')?;
        Ok(lmtp)
    }

    /// Hands a message over, whose lines end in CRLF and begin with no dot; tells when it was taken.
    pub(super) fn sends(&mut self, from: &str, to: &str, message: &[u8]) -> Result<Instant> {
        self.says(format!("MAIL FROM:<{from}>\r\nRCPT TO:<{to}>\r\nDATA\r\n").as_bytes())?;
        self.hears('2')?;
        self.hears('2')?;
        self.hears('3')?;
        self.says(&[message, b".\r\n"].concat())?;
        self.hears('2')?;
        Ok(now())
    }

    fn says(&mut self, words: &[u8]) -> Result<()> {
        self.stream.get_ref().write_all(words).map_err(|e| format!("LMTP at {}: {e}", self.host))
    }

    fn hears(&mut self, class: char) -> Result<()> {
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line).map_err(|e| format!("LMTP at {}: {e}", self.host))?;
            if !line.starts_with(class) {
                return Err(format!("LMTP at {}: {line:?}", self.host));
            }
            if line.as_bytes().get(3) != Some(&b'-') {
                return Ok(());
            }
        }
    }
}
