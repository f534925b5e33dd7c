//! Writes an mbox in the dialect that loses nothing.

use base::Moment;
use memchr::memchr_iter;
use std::io::{self, Write};

/// Appends a message to an mboxrd: the `From ` line with the time in UTC, every line `>*From ` quoted by one
/// more `>`, line ends of LF, an empty line behind. `from` is the sender's address; `None` for `<>`.
///
/// A message whose lines end with CR LF is read back as the same bytes.
pub fn mboxrd(out: &mut impl Write, from: Option<&str>, date: Moment, raw: &[u8]) -> io::Result<()> {
    let sender: String = from.unwrap_or_default().chars().filter(|c| c.is_ascii_graphic()).collect();
    let sender = if sender.is_empty() { "MAILER-DAEMON" } else { &sender };
    writeln!(out, "From {sender} {}", date.timestamp().strftime("%a %b %e %H:%M:%S %Y"))?;
    let mut start = 0;
    for end in memchr_iter(b'\n', raw) {
        line(out, raw[start..end].strip_suffix(b"\r").unwrap_or(&raw[start..end]))?;
        start = end + 1;
    }
    if start < raw.len() {
        line(out, &raw[start..])?;
    }
    out.write_all(b"\n")
}

fn line(out: &mut impl Write, line: &[u8]) -> io::Result<()> {
    if is_from(line) {
        out.write_all(b">")?;
    }
    out.write_all(line)?;
    out.write_all(b"\n")
}

/// `From `, after any number of `>`.
pub(crate) fn is_from(line: &[u8]) -> bool {
    let depth = line.iter().take_while(|&&b| b == b'>').count();
    line[depth..].starts_with(b"From ")
}

/// The messages of an mbox that [`mboxrd`] wrote, with line ends of LF. Held whole: for a month of an archive of ours, not for
/// archives of unknown size and dialect, which [`crate::open`] reads.
pub fn from_mboxrd(mbox: &[u8]) -> Vec<Vec<u8>> {
    let mut messages: Vec<Vec<u8>> = Vec::new();
    for line in mbox.strip_suffix(b"\n").unwrap_or(mbox).split(|&byte| byte == b'\n') {
        if line.starts_with(b"From ") {
            messages.last_mut().map(drop_last_line);
            messages.push(Vec::new());
        } else if let Some(message) = messages.last_mut() {
            let quoted = line.first() == Some(&b'>') && is_from(line);
            message.extend_from_slice(if quoted { &line[1..] } else { line });
            message.push(b'\n');
        }
    }
    messages.last_mut().map(drop_last_line);
    messages
}

/// The empty line behind a message is not of it.
fn drop_last_line(message: &mut Vec<u8>) {
    if message.ends_with(b"\n") {
        message.pop();
    }
}
