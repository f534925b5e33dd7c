//! A header cut into its fields (RFC 5322 2.2), with what stands in headers in the wild.

use super::{bounded, words};
use crate::Unreadable;
use crate::limits::{FIELD_BYTES, FIELDS, HEADER_BYTES};

/// A field of a header, as it is written.
pub(super) struct Field<'a> {
    pub(super) name: &'a str,
    /// Its value with its line breaks.
    pub(super) value: &'a [u8],
    /// What its bytes beyond ASCII are in, if they are not UTF-8.
    pub(super) charset: Option<&'a str>,
}

impl Field<'_> {
    /// The value on one line, with its encoded words decoded (RFC 2047).
    pub(super) fn text(&self) -> String {
        words::text(bounded(self.value, FIELD_BYTES), self.charset).trim().to_owned()
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }
}

/// The fields of that name.
pub(super) fn named<'f, 'a>(fields: &'f [Field<'a>], name: &'f str) -> impl Iterator<Item = &'f Field<'a>> {
    fields.iter().filter(move |field| field.is(name))
}

/// A header.
pub(super) struct Head<'a> {
    pub(super) fields: Vec<Field<'a>>,
    /// Where the body begins.
    pub(super) body: usize,
    /// Whether a line was no field.
    pub(super) broken: bool,
}

/// The header that begins at `start`. It ends at an empty line, at a line for which `stops` (a boundary), and
/// at a line that is no field and has none behind it: there the empty line is missing.
pub(super) fn split<'a>(
    raw: &'a [u8],
    start: usize,
    stops: &dyn Fn(&[u8]) -> bool,
) -> Result<Head<'a>, Unreadable> {
    let mut head = Head { fields: Vec::new(), body: raw.len(), broken: false };
    let mut at = start;
    while at < raw.len() {
        let (line, next) = line_at(raw, at);
        if line.is_empty() || stops(line) {
            head.body = if line.is_empty() { next } else { at };
            break;
        }
        let Some(name) = name_of(line) else {
            head.broken = true;
            let (following, _) = line_at(raw, next);
            if next >= raw.len() || name_of(following).is_none() {
                head.body = at;
                break;
            }
            at = next;
            continue;
        };
        let end = end_of_field(raw, next);
        if head.fields.len() == FIELDS || end - start > HEADER_BYTES {
            return Err(Unreadable::TooManyHeaders);
        }
        let colon = line.iter().position(|byte| *byte == b':').unwrap_or(0);
        head.fields.push(Field { name, value: &raw[at + colon + 1..end], charset: None });
        at = end;
    }
    Ok(head)
}

/// Where the lines that continue a field end. A line of nothing but white space continues it too, unless what
/// follows is no continuation: then it was meant as the empty line.
fn end_of_field(raw: &[u8], mut at: usize) -> usize {
    while at < raw.len() && matches!(raw[at], b' ' | b'\t') {
        let (line, next) = line_at(raw, at);
        let blank = line.trim_ascii().is_empty();
        if blank
            && !raw.get(next).is_some_and(|byte| matches!(byte, b' ' | b'\t'))
            && name_of(line_at(raw, next).0).is_none()
        {
            break;
        }
        at = next;
    }
    at
}

/// The line that begins at `at` without its end, and where the next begins.
pub(super) fn line_at(raw: &[u8], at: usize) -> (&[u8], usize) {
    let rest = raw.get(at..).unwrap_or_default();
    match rest.iter().position(|byte| *byte == b'\n') {
        Some(end) => (rest[..end].strip_suffix(b"\r").unwrap_or(&rest[..end]), at + end + 1),
        None => (rest.strip_suffix(b"\r").unwrap_or(rest), raw.len()),
    }
}

/// The name of the field that a line begins: printable ASCII before a colon, with white space between, which
/// old programs wrote. The `From ` and `>From ` of mailboxes is none.
fn name_of(line: &[u8]) -> Option<&str> {
    let name = line.split(|byte| *byte == b':').next().filter(|name| name.len() < line.len())?;
    let name = name.trim_ascii_end();
    let printable = !name.is_empty() && name.iter().all(|byte| matches!(byte, 33..=126));
    printable.then(|| std::str::from_utf8(name).ok()).flatten()
}
