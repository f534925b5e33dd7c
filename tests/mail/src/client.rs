//! A mail server that hands mail over, by LMTP (RFC 2033) or SMTP.

use std::io::{BufRead, BufReader, Error, Result, Write};
use std::net::TcpStream;
use std::time::Duration;

/// So long an answer may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// One connection.
pub struct Client {
    stream: BufReader<TcpStream>,
}

impl Client {
    /// Connects by LMTP. `address` is `host:port`.
    pub fn lmtp(address: &str) -> Result<Self> {
        Self::connect(address, "LHLO")
    }

    /// Connects by SMTP.
    pub fn smtp(address: &str) -> Result<Self> {
        Self::connect(address, "EHLO")
    }

    fn connect(address: &str, hello: &str) -> Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let mut client = Self { stream: BufReader::new(stream) };
        client.hears()?;
        client.asks(&format!("{hello} there.example"))?;
        Ok(client)
    }

    /// Hands one message over to one recipient; gives the answer to it, or to what was refused before.
    pub fn hands_over(&mut self, from: &str, to: &str, message: &[u8]) -> Result<String> {
        for command in [format!("MAIL FROM:<{from}>"), format!("RCPT TO:<{to}>"), "DATA".to_owned()] {
            let answer = self.asks(&command)?;
            if !answer.starts_with(['2', '3']) {
                self.asks("RSET")?;
                return Ok(answer);
            }
        }
        let mut content = Vec::with_capacity(message.len() + 1024);
        for line in message.split_inclusive(|byte| *byte == b'\n') {
            if line.starts_with(b".") {
                content.push(b'.');
            }
            content.extend_from_slice(Self::without_end(line));
            content.extend_from_slice(b"\r\n");
        }
        content.extend_from_slice(b".\r\n");
        self.stream.get_mut().write_all(&content)?;
        self.hears()
    }

    /// A line without its end; lines from files may end with LF alone.
    pub fn without_end(line: &[u8]) -> &[u8] {
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        line.strip_suffix(b"\r").unwrap_or(line)
    }

    fn asks(&mut self, command: &str) -> Result<String> {
        self.stream.get_mut().write_all(format!("{command}\r\n").as_bytes())?;
        self.hears()
    }

    /// The last line of an answer.
    fn hears(&mut self) -> Result<String> {
        loop {
            let mut line = String::new();
            if self.stream.read_line(&mut line)? == 0 {
                return Err(Error::from(std::io::ErrorKind::UnexpectedEof));
            }
            if line.as_bytes().get(3) != Some(&b'-') {
                return Ok(line.trim_end().to_owned());
            }
        }
    }
}
