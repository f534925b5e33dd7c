//! One request over loopback, with the bytes as they come.

use crate::Result;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(30);

/// An answer, its body as it was sent.
pub(super) struct Answer {
    pub(super) status: u16,
    head: String,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// The first header of this name, in small letters.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers(name).next()
    }

    /// All headers of this name, in small letters.
    pub(super) fn headers(&self, name: &str) -> impl Iterator<Item = &str> {
        let headers = self.head.lines().filter_map(|line| line.split_once(':'));
        headers.filter(move |(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }

    /// Itself, if its status is this one.
    pub(super) fn expect(self, status: u16) -> Result<Self> {
        if self.status == status {
            return Ok(self);
        }
        let start = String::from_utf8_lossy(&self.body).chars().take(300).collect::<String>();
        Err(format!("{} instead of {status}:\n{}\n{start}", self.status, self.head))
    }
}

/// Gets a path of `host` (`address:port`).
pub(super) fn get(host: &str, path: &str, headers: &[(&str, &str)]) -> Result<Answer> {
    ask(host, "GET", path, headers, "")
}

/// Sends a form.
pub(super) fn post(host: &str, path: &str, headers: &[(&str, &str)], form: &str) -> Result<Answer> {
    let origin = format!("http://{host}");
    let mut all = vec![("content-type", "application/x-www-form-urlencoded"), ("origin", origin.as_str())];
    all.extend(headers);
    ask(host, "POST", path, &all, form)
}

fn ask(host: &str, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Result<Answer> {
    let lines: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let length = body.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-length: {length}\r\n{lines}\r\n{body}"
    );
    let answer = exchange(host, &request).map_err(|e| format!("{path} at {host}: {e}"))?;
    parse(&answer).ok_or_else(|| format!("{path} at {host}: not an answer in HTTP"))
}

fn exchange(host: &str, request: &str) -> std::io::Result<Vec<u8>> {
    let mut connection = TcpStream::connect(host)?;
    connection.set_nodelay(true)?;
    connection.set_read_timeout(Some(PATIENCE))?;
    connection.write_all(request.as_bytes())?;
    let mut answer = Vec::new();
    connection.read_to_end(&mut answer)?;
    Ok(answer)
}

fn parse(answer: &[u8]) -> Option<Answer> {
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let rest = &answer[end + 4..];
    let chunked = head.to_ascii_lowercase().contains("transfer-encoding: chunked");
    let body = if chunked { joined(rest)? } else { rest.to_vec() };
    Some(Answer { status, head, body })
}

/// A body sent in chunks (RFC 9112, 7.1).
fn joined(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = rest.windows(2).position(|two| two == b"\r\n")?;
        let size = std::str::from_utf8(&rest[..end]).ok()?.split(';').next()?;
        let size = usize::from_str_radix(size.trim(), 16).ok()?;
        if size == 0 {
            return Some(body);
        }
        let chunk = rest.get(end + 2..end + 2 + size)?;
        body.extend_from_slice(chunk);
        rest = rest.get(end + 2 + size + 2..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_in_chunks_is_joined() {
        let answer =
            parse(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
                .unwrap();
        assert_eq!((answer.status, answer.body.as_slice()), (200, b"abcde".as_slice()));
    }

    #[test]
    fn headers_are_found_whatever_their_case() {
        let answer = parse(b"HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\n\r\n").unwrap();
        assert_eq!((answer.status, answer.header("etag")), (304, Some("\"x\"")));
    }
}
