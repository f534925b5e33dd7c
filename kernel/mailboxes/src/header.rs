//! The few things that are asked of a header here. Messages are read properly elsewhere (`message`).

use crate::limits::{HEADER, MESSAGE_ID};
use memchr::{memchr, memchr_iter};

/// Fields by which a mailbox program, a relay or an archive begins a message.
const COMMON: [&str; 22] = [
    "return-path",
    "received",
    "from",
    "date",
    "message-id",
    "subject",
    "to",
    "delivered-to",
    "sender",
    "reply-to",
    "x-original-to",
    "mime-version",
    "content-type",
    "x-mozilla-status",
    "status",
    "envelope-to",
    "dkim-signature",
    "x-gm-thrid",
    "authentication-results",
    "in-reply-to",
    "references",
    "content-transfer-encoding",
];

/// The name of the field that a line begins, if it has the form of one (RFC 5322 2.2).
pub(crate) fn name(line: &[u8]) -> Option<&[u8]> {
    let name = &line[..memchr(b':', &line[..line.len().min(100)])?];
    let name = name.trim_ascii_end();
    let first = name.first()?;
    (first.is_ascii_alphabetic() && name.iter().all(u8::is_ascii_graphic)).then_some(name)
}

/// Whether the line begins a field that mail commonly has.
pub(crate) fn is_common(line: &[u8]) -> bool {
    name(line).is_some_and(|it| COMMON.iter().any(|common| it.eq_ignore_ascii_case(common.as_bytes())))
}

/// Where the body begins: behind the first empty line. `None` if there is none within bounds.
pub(crate) fn end(bytes: &[u8]) -> Option<usize> {
    let head = &bytes[..bytes.len().min(HEADER)];
    let mut start = 0;
    for at in memchr_iter(b'\n', head) {
        if matches!(&head[start..at], b"" | b"\r") {
            return Some(at + 1);
        }
        start = at + 1;
    }
    None
}

/// The fields of a header as they stand there, folds and line ends included.
pub(crate) fn fields(head: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = head;
    std::iter::from_fn(move || {
        let end = memchr_iter(b'\n', rest)
            .map(|at| at + 1)
            .find(|&at| !matches!(rest.get(at), Some(b' ' | b'\t')))
            .unwrap_or(rest.len());
        let (field, after) = rest.split_at(end);
        rest = after;
        (!field.is_empty()).then_some(field)
    })
}

/// A field's name and value.
pub(crate) fn parts(field: &[u8]) -> Option<(&[u8], &[u8])> {
    let name = name(field)?;
    let colon = memchr(b':', field)?;
    Some((name, field[colon + 1..].trim_ascii()))
}

/// What of a header tells where its message was shown.
#[derive(Default)]
pub(crate) struct Marks {
    /// The Message-ID without its brackets.
    pub id: Option<String>,
    /// It answers another message.
    pub answers: bool,
    /// `Archived-At` (RFC 5064).
    pub archived_at: Vec<String>,
    /// HyperKitty had it: Mailman 3 leaves the hash, and its export begins with exactly these fields and is
    /// multipart whatever it holds.
    pub hyperkitty: bool,
}

impl Marks {
    /// Reads the header of a message whose body begins at `body`.
    pub(crate) fn read(raw: &[u8], body: usize) -> Self {
        let mut marks = Self::default();
        let mut names: Vec<&[u8]> = Vec::with_capacity(5);
        let mut mixed = false;
        for (name, value) in fields(&raw[..body]).filter_map(parts) {
            if names.len() < 5 {
                names.push(name);
            }
            mixed |= name.eq_ignore_ascii_case(b"content-type") && value.starts_with(b"multipart/mixed");
            marks.take(name, value);
        }
        let export: [&[u8]; 5] = [b"From", b"To", b"Subject", b"Date", b"Message-ID"];
        marks.hyperkitty |= mixed && names == export;
        marks
    }

    fn take(&mut self, name: &[u8], value: &[u8]) {
        let is = |other: &str| name.eq_ignore_ascii_case(other.as_bytes());
        if is("message-id") {
            self.id = self.id.take().or_else(|| message_id(value));
        } else if is("in-reply-to") || is("references") {
            self.answers = true;
        } else if is("message-id-hash") || is("x-message-id-hash") {
            self.hyperkitty = true;
        } else if is("archived-at") {
            self.archived_at.extend(text(value));
        }
    }
}

/// The id within its brackets, or the one word that is there.
pub(crate) fn message_id(value: &[u8]) -> Option<String> {
    let text = text(value)?;
    let id = match text.split_once('<') {
        Some((_, rest)) => rest.split('>').next().unwrap_or(rest),
        None => text.split_ascii_whitespace().next()?,
    };
    let id: String = id.chars().filter(|c| !c.is_whitespace()).collect();
    (!id.is_empty() && id.len() <= MESSAGE_ID).then_some(id)
}

fn text(value: &[u8]) -> Option<String> {
    std::str::from_utf8(value).ok().map(str::to_owned)
}
