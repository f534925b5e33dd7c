//! The tree of parts (RFC 2046), in one pass over the lines and without recursion, so that neither depth nor
//! number costs more than the bounds allow.
//!
//! `mail-parser` could grow the tree too. It looks for the innermost boundary only, so that an unclosed part
//! swallows its neighbours, and it nests without bound.

use super::fields::{line_at, split};
use super::kinds;
use crate::limits::{BOUNDARY_BYTES, DEPTH, PARTS};
use crate::{Part, PartKind, Protection, Unreadable, Warning, charset, content};
use std::collections::HashSet;

/// The parts of a mail, depth first.
pub(super) struct Tree {
    pub(super) parts: Vec<Part>,
    pub(super) warnings: Vec<Warning>,
    /// Where the header begins: behind the line that mailboxes put before it.
    pub(super) start: usize,
}

/// Something that holds parts and is not closed yet.
struct Open {
    part: usize,
    /// The line between its parts; none of a mail in a mail.
    boundary: Option<Vec<u8>>,
    children: u16,
    digest: bool,
}

/// Cuts a mail into its parts.
pub(super) fn grow(raw: &[u8]) -> Result<Tree, Unreadable> {
    let mut grower =
        Grower { raw, parts: Vec::new(), open: Vec::new(), warnings: Vec::new(), boundaries: HashSet::new() };
    let start = if raw.starts_with(b"From ") || raw.starts_with(b">From ") { line_at(raw, 0).1 } else { 0 };
    let mut at = grower.part(start)?;
    while at < raw.len() {
        let (line, next) = line_at(raw, at);
        at = match grower.delimiter(line) {
            None => next,
            Some((level, false)) => {
                grower.close_above(level, at);
                // A mail that breaks off here has no further part.
                if next < raw.len() { grower.part(next)? } else { next }
            }
            Some((level, true)) => {
                grower.close_above(level, at);
                grower.close_last(at);
                next
            }
        };
    }
    grower.finish();
    Ok(Tree { parts: grower.parts, warnings: grower.warnings, start })
}

struct Grower<'a> {
    raw: &'a [u8],
    parts: Vec<Part>,
    open: Vec<Open>,
    warnings: Vec<Warning>,
    /// The boundaries of what is open, so that a line that is none costs one look.
    boundaries: HashSet<Vec<u8>>,
}

impl Grower<'_> {
    /// Begins the part whose header begins at `at`, and the mail in it if it is one; returns where to look for
    /// the next boundary.
    fn part(&mut self, mut at: usize) -> Result<usize, Unreadable> {
        loop {
            let in_digest = self.open.last().is_some_and(|open| open.digest);
            let (body, kind) = {
                let head = split(self.raw, at, &|line| self.delimiter(line).is_some())?;
                self.note(head.broken, Warning::BadHeaderLine);
                (head.body, kinds::of(&head.fields, in_digest))
            };
            self.note(kind.strange, Warning::BadEncoding);
            let (boundary, is, digest) =
                (kind.boundary.clone(), kind.kind, kind.media_type == "multipart/digest");
            self.push(kind, body)?;
            let holds = is == PartKind::Message || (is == PartKind::Multipart && boundary.is_some());
            if holds {
                if self.open.len() == DEPTH {
                    return Err(Unreadable::TooDeep);
                }
                let boundary = boundary.filter(|_| is == PartKind::Multipart);
                self.boundaries.extend(boundary.clone());
                self.open.push(Open { part: self.parts.len() - 1, boundary, children: 0, digest });
            }
            if is != PartKind::Message {
                return Ok(body);
            }
            at = body;
        }
    }

    fn push(&mut self, kind: kinds::Kind, body: usize) -> Result<(), Unreadable> {
        if self.parts.len() == PARTS {
            return Err(Unreadable::TooManyParts);
        }
        let path = match self.open.last_mut() {
            None => Vec::new(),
            Some(open) => {
                open.children += 1;
                let mut path = self.parts[open.part].path.clone();
                path.push(open.children);
                path
            }
        };
        self.parts.push(Part {
            depth: u16::try_from(self.open.len()).unwrap_or(u16::MAX),
            path,
            kind: kind.kind,
            media_type: kind.media_type,
            charset: kind.charset,
            name: kind.name,
            size: 0,
            blank: true,
            content_id: kind.content_id,
            beside: kind.beside,
            reaction: kind.reaction,
            protection: kind.protection,
            encoding: kind.encoding,
            flowed: kind.flowed,
            body: body..usize::MAX,
            end: usize::MAX,
        });
        Ok(())
    }

    /// The level of the open part that a line delimits, counted from 1, and whether the line ends it. The whole
    /// line counts: a boundary may begin with another.
    fn delimiter(&self, line: &[u8]) -> Option<(usize, bool)> {
        let line = line.strip_prefix(b"--")?.trim_ascii_end();
        let closing = line.strip_suffix(b"--");
        let known = |line: &[u8]| line.len() <= BOUNDARY_BYTES && self.boundaries.contains(line);
        if !known(line) && !closing.is_some_and(known) {
            return None;
        }
        self.open.iter().enumerate().rev().find_map(|(at, open)| {
            let boundary = open.boundary.as_deref()?;
            if line == boundary {
                Some((at + 1, false))
            } else if closing == Some(boundary) {
                Some((at + 1, true))
            } else {
                None
            }
        })
    }

    /// Ends all that is open above that level, and the leaf that ends at `at`.
    fn close_above(&mut self, level: usize, at: usize) {
        let unclosed = self.open.drain(level..).any(|open| open.boundary.is_some());
        self.remember();
        self.note(unclosed, Warning::Unclosed);
        let first = self.open.last().map_or(0, |open| open.part + 1);
        self.end_parts(first, at);
    }

    /// Ends the innermost multipart, whose last boundary stands at `at`.
    fn close_last(&mut self, at: usize) {
        if let Some(open) = self.open.pop() {
            self.end_parts(open.part, at);
            self.remember();
        }
    }

    fn remember(&mut self) {
        self.boundaries = self.open.iter().filter_map(|open| open.boundary.clone()).collect();
    }

    fn end_parts(&mut self, first: usize, at: usize) {
        // The line break before a boundary belongs to it (RFC 2046 5.1.1).
        let before = &self.raw[..at];
        let end =
            before.strip_suffix(b"\n").map_or(at, |rest| rest.strip_suffix(b"\r").unwrap_or(rest).len());
        let count = self.parts.len();
        for part in self.parts[first..].iter_mut().filter(|part| part.end == usize::MAX) {
            part.end = count;
            part.body.end = end.max(part.body.start);
        }
    }

    /// Ends what the end of the mail ends.
    fn finish(&mut self) {
        let unclosed = self.open.iter().any(|open| open.boundary.is_some());
        self.note(unclosed, Warning::Unclosed);
        let count = self.parts.len();
        for part in self.parts.iter_mut().filter(|part| part.end == usize::MAX) {
            part.end = count;
            part.body.end = self.raw.len();
        }
        let mut bad = (false, false, false);
        for (at, part) in self.parts.iter_mut().enumerate() {
            if part.kind == PartKind::Multipart && part.end == at + 1 {
                part.kind = PartKind::Text;
                bad.0 = true;
            }
            let content = content::decoded(&self.raw[part.body.clone()], part.encoding);
            part.size = content.bytes.len();
            part.blank = content.bytes.trim_ascii().is_empty();
            if part.kind == PartKind::Text && crate::text::is_armoured(&content.bytes) {
                part.protection = Protection::Encrypted;
            }
            let shown = matches!(part.kind, PartKind::Text | PartKind::Html);
            bad.2 |= shown && part.charset.as_deref().is_some_and(|label| !charset::is_known(label));
            bad.1 |= !content.clean && !matches!(part.kind, PartKind::Multipart | PartKind::Message);
        }
        self.note(bad.0, Warning::NoBoundary);
        self.note(bad.1, Warning::BadEncoding);
        self.note(bad.2, Warning::UnknownCharset);
    }

    fn note(&mut self, when: bool, warning: Warning) {
        if when && !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }
}
