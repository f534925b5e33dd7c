//! Bytes to content lines: bounds, byte order marks, line ends, folds, character sets. Nothing is understood
//! yet.

use crate::calendar::Skip;
use crate::limits;
use std::borrow::Cow;

/// An unfolded line.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// Where it begins in the file, from 1.
    pub(crate) number: usize,
    pub(crate) text: String,
}

/// The lines of a file.
pub(crate) struct Lines {
    pub(crate) lines: Vec<Line>,
    pub(crate) skipped: Vec<Skip>,
    /// The file is longer than what was read.
    pub(crate) cut: bool,
}

/// Unfolds before decoding, since folds are found inside UTF-8 characters.
pub(crate) fn content_lines(bytes: &[u8]) -> Lines {
    let whole = bytes.len();
    let bytes = &bytes[..whole.min(limits::BYTES)];
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut out = Lines { lines: Vec::new(), skipped: Vec::new(), cut: whole > limits::BYTES };
    // Files of old Macintoshes end their lines in CR alone.
    let end = if bytes.contains(&b'\n') { b'\n' } else { b'\r' };
    let mut open = Open { number: 1, bytes: Vec::new(), soft: false };
    let mut number = 0;
    for physical in bytes.split(|byte| *byte == end) {
        number += 1;
        if number > limits::LINES {
            out.cut = true;
            break;
        }
        let physical = physical.strip_suffix(b"\r").unwrap_or(physical);
        match physical.split_first() {
            Some((b' ' | b'\t', rest)) => open.grow(rest),
            Some(_) if open.soft => open.grow(physical),
            _ => {
                open.close(&mut out);
                open.number = number;
                open.grow(physical);
            }
        }
    }
    open.close(&mut out);
    if out.cut {
        out.skipped.push(Skip::at(number, "the file is too long: the rest was not read"));
    }
    out
}

/// The line that may still be continued.
struct Open {
    number: usize,
    bytes: Vec<u8>,
    /// It ends in a soft line break of the quoted-printable encoding (vCalendar 1.0).
    soft: bool,
}

impl Open {
    fn grow(&mut self, more: &[u8]) {
        if self.soft {
            self.bytes.pop();
        }
        // One byte above the bound is enough to see that it was passed.
        let room = (limits::LINE_BYTES + 1).saturating_sub(self.bytes.len());
        self.bytes.extend_from_slice(&more[..more.len().min(room)]);
        self.soft = self.bytes.ends_with(b"=") && is_quoted_printable(&self.bytes);
    }

    fn close(&mut self, out: &mut Lines) {
        let bytes = std::mem::take(&mut self.bytes);
        self.soft = false;
        if bytes.len() > limits::LINE_BYTES {
            out.skipped.push(Skip::at(self.number, "the line is too long"));
        } else if !bytes.is_empty() {
            out.lines.push(Line { number: self.number, text: decode(&bytes).into_owned() });
        }
    }
}

fn is_quoted_printable(line: &[u8]) -> bool {
    let head = &line[..line.iter().position(|byte| *byte == b':').unwrap_or(0)];
    head.to_ascii_uppercase().windows(16).any(|part| part == b"QUOTED-PRINTABLE")
}

/// UTF-8, or else the characters of Windows-1252, which old exports use without saying so.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    std::str::from_utf8(bytes)
        .map_or_else(|_| bytes.iter().map(|byte| windows_1252(*byte)).collect(), Cow::Borrowed)
}

fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
        '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}
