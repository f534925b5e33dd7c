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
