//! A stretch of a mailbox made into a message.

use crate::dialect::Dialect;
use crate::write::is_from;
use memchr::{memchr_iter, memmem};

/// The message in `bytes`, with CR LF at the end of every line and `>From ` as the dialect had it. The empty
/// line by which an mbox divides messages is taken off where a dialect is given.
pub(crate) fn letter(bytes: &[u8], dialect: Option<Dialect>) -> Vec<u8> {
    let bytes = if dialect.is_some() { without_divider(bytes) } else { bytes };
    let quoting = dialect.filter(|_| memmem::find(bytes, b">From ").is_some());
    // Lines of mail have some 40 bytes.
    let mut raw = Vec::with_capacity(bytes.len() + bytes.len() / 32 + 2);
    let mut start = 0;
    for end in memchr_iter(b'\n', bytes) {
        line(&mut raw, &bytes[start..end], quoting);
        start = end + 1;
    }
    if start < bytes.len() {
        line(&mut raw, &bytes[start..], quoting);
    }
    raw
}

fn line(raw: &mut Vec<u8>, line: &[u8], quoting: Option<Dialect>) {
    let quoted = line.first() == Some(&b'>')
        && match quoting {
            None | Some(Dialect::Cl2) => false,
            Some(Dialect::Rd) => is_from(line),
            // A first line `>From ` is the header's: a relay of UUCP left it.
            Some(Dialect::O | Dialect::Cl) => line.starts_with(b">From ") && !raw.is_empty(),
        };
    let line = if quoted { &line[1..] } else { line };
    raw.extend_from_slice(line.strip_suffix(b"\r").unwrap_or(line));
    raw.extend_from_slice(b"\r\n");
}

fn without_divider(bytes: &[u8]) -> &[u8] {
    for divider in [b"\n\r\n".as_slice(), b"\n\n"] {
        if bytes.ends_with(divider) {
            return &bytes[..bytes.len() - divider.len() + 1];
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &str, dialect: Option<Dialect>) -> String {
        String::from_utf8(letter(bytes.as_bytes(), dialect)).unwrap()
    }

    #[test]
    fn every_line_ends_with_cr_lf() {
        assert_eq!(text("a: b\n\nc\r\nd", None), "a: b\r\n\r\nc\r\nd\r\n");
        assert_eq!(text("a: b\n\nc\n\n", None), "a: b\r\n\r\nc\r\n\r\n");
        assert_eq!(text("a: b\n\nc\n\n", Some(Dialect::O)), "a: b\r\n\r\nc\r\n");
    }

    #[test]
    fn quoted_lines_are_as_the_dialect_had_them() {
        let kept = "a: b\n\n>From x\n>>From y\n> From z\n";
        let read = |dialect| text(kept, Some(dialect)).replace("\r\n", "|");
        assert_eq!(read(Dialect::O), "a: b||From x|>>From y|> From z|");
        assert_eq!(read(Dialect::Rd), "a: b||From x|>From y|> From z|");
        assert_eq!(read(Dialect::Cl), "a: b||From x|>>From y|> From z|");
        assert_eq!(read(Dialect::Cl2), "a: b||>From x|>>From y|> From z|");
    }
}
