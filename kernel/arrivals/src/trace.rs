//! Recognises a message that is handed in again because our answer was lost on the way.

use base::Email;
use sha2::{Digest, Sha256};

/// Fields that servers put in front of a message on each way in (RFC 5321 4.4 and common use).
const TRACE: [&str; 7] = [
    "received",
    "x-received",
    "return-path",
    "delivered-to",
    "x-original-to",
    "envelope-to",
    "x-envelope-to",
];

/// The SHA-256 of what makes a message the same one: its content without the trace before it.
///
/// A message without an id keeps its trace here: two short messages of a machine, with nothing else to tell
/// them apart, both count.
pub(crate) fn content(bytes: &[u8]) -> [u8; 32] {
    let own = if has_id(bytes) { without_trace(bytes) } else { bytes };
    Sha256::digest(own).into()
}

/// What tells one message from one sender to one recipient from all others.
pub(crate) fn fingerprint(content: &[u8; 32], sender: Option<&Email>, recipient: &str) -> [u8; 32] {
    let sender = sender.map_or("", Email::as_str);
    let mut hash = Sha256::new();
    hash.update(content);
    hash.update(sender);
    // No address has a zero character, so none can run into the other.
    hash.update([0]);
    hash.update(recipient);
    hash.finalize().into()
}

fn without_trace(bytes: &[u8]) -> &[u8] {
    let mut rest = bytes;
    while let Some(length) = first_field(rest).filter(|_| TRACE.iter().any(|name| is_named(rest, name))) {
        rest = &rest[length..];
    }
    rest
}

fn has_id(bytes: &[u8]) -> bool {
    fields(bytes, "message-id").next().is_some()
}

/// How many fields of these names the header has.
pub(crate) fn count(bytes: &[u8], names: &[&str]) -> usize {
    header(bytes).filter(|field| names.iter().any(|name| is_named(field, name))).count()
}

/// What stands in each field of that name, as it is written.
pub(crate) fn fields<'a>(bytes: &'a [u8], name: &'a str) -> impl Iterator<Item = &'a [u8]> {
    header(bytes).filter(move |field| is_named(field, name)).map(|field| {
        let colon = field.iter().position(|byte| *byte == b':').unwrap_or(0);
        &field[colon + 1..]
    })
}

/// The fields of the header, each with the lines on which it goes on.
fn header(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let (field, after) = rest.split_at(first_field(rest)?);
        rest = after;
        Some(field)
    })
}

/// The length of the first header field, with the lines on which it goes on; none at the end of the header.
fn first_field(bytes: &[u8]) -> Option<usize> {
    if bytes.is_empty() || bytes.starts_with(b"\r\n") {
        return None;
    }
    let mut length = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        if length > 0 && !matches!(line[0], b' ' | b'\t') {
            break;
        }
        length += line.len();
    }
    Some(length)
}

fn is_named(field: &[u8], name: &str) -> bool {
    let (head, rest) = field.split_at(name.len().min(field.len()));
    let rest = rest.iter().find(|byte| !matches!(byte, b' ' | b'\t'));
    head.eq_ignore_ascii_case(name.as_bytes()) && rest == Some(&b':')
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAIL: &str = "Message-ID: <1@example.org>\r\nSubject: x\r\n\r\nReceived: is text here\r\n";

    #[test]
    fn another_way_in_is_the_same_message() {
        let way = format!("Return-Path: <a@b.example>\r\nReceived: from a\r\n\tby b;\r\n today\r\n{MAIL}");
        assert_eq!(content(way.as_bytes()), content(MAIL.as_bytes()));
    }

    #[test]
    fn another_word_is_another_message_and_so_is_one_without_id_that_came_another_way() {
        let other = MAIL.replace("text", "word");
        assert_ne!(content(other.as_bytes()), content(MAIL.as_bytes()));
        let (one, two) = ("Received: a\r\nSubject: ok\r\n\r\n", "Received: b\r\nSubject: ok\r\n\r\n");
        assert_ne!(content(one.as_bytes()), content(two.as_bytes()));
    }

    #[test]
    fn what_is_no_header_is_read_to_its_end() {
        for odd in ["", "\r\n", "no colon", " begins folded\r\n", "Received", "\n\n", "Received:\r\n"] {
            content(odd.as_bytes());
        }
    }
}
