//! What is taken out of a source before Markdown sees it: shortcodes and links by name.
//!
//! Their quotes, underscores, bars and addresses mean something in Markdown. Each leaves a mark of a number between two
//! characters that no text contains (Unicode noncharacters, which are kept for just this). The last pass finds the marks
//! again; in code, links and attributes it puts the source back.

use crate::Shortcode;
use crate::html::escape;
use crate::link::{self, NameLink};
use crate::shortcode;

/// The most shortcodes that are replaced in one text; further ones stay as text. Each may cost a question to the database.
const MOST_CODES: usize = 100;

/// The most links by name in one text; further ones stay as text. A long list of pages has some hundred.
const MOST_LINKS: usize = 500;

const MARK_START: char = '\u{FDD0}';
const MARK_END: char = '\u{FDD1}';

/// What was taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// A shortcode.
    Code(Shortcode),
    /// A link by name.
    Link(NameLink),
}

impl Found {
    /// As it was written, brackets included.
    pub(crate) fn source(&self) -> &str {
        match self {
            Self::Code(code) => code.source(),
            Self::Link(link) => link.source(),
        }
    }
}

/// What is looked for.
pub(crate) struct Wanted<'a> {
    /// Whether a shortcode of this name is known.
    pub(crate) code: &'a dyn Fn(&str) -> bool,
    /// Whether links by name are read.
    pub(crate) links: bool,
}

/// The source with a mark in place of each thing that is wanted, and the things by the number of the mark.
pub(crate) fn take_out(source: &str, wanted: &Wanted<'_>) -> (String, Vec<Found>) {
    let source = source.replace([MARK_START, MARK_END], "");
    let mut marked = String::with_capacity(source.len());
    let (mut found, mut codes, mut links) = (Vec::new(), 0, 0);
    let mut done = 0;
    let mut at = 0;
    while let Some(open) = source[at..].find('[').map(|offset| at + offset) {
        at = open + 1;
        let escaped = source[..open].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1;
        if escaped {
            continue;
        }
        let rest = &source[open..];
        let one = match link::at_start(rest).filter(|_| wanted.links && links < MOST_LINKS) {
            Some(link) => Some(Found::Link(link)),
            None if codes < MOST_CODES => shortcode::at_start(rest, wanted.code).map(Found::Code),
            None => None,
        };
        let Some(one) = one else { continue };
        let end = open + one.source().len();
        // `[text](address)` is a link, whatever its text.
        if source[end..].starts_with('(') {
            continue;
        }
        match one {
            Found::Code(_) => codes += 1,
            Found::Link(_) => links += 1,
        }
        marked.push_str(&source[done..open]);
        marked.push_str(&format!("{MARK_START}{}{MARK_END}", found.len()));
        found.push(one);
        (done, at) = (end, end);
    }
    marked.push_str(&source[done..]);
    (marked, found)
}

/// A text cut at its marks.
pub(crate) enum Piece<'t, 's> {
    /// What stands between two marks.
    Text(&'t str),
    /// What a mark stands for, and its number.
    Mark(usize, &'s Found),
}

/// The pieces of a text between and at its marks.
pub(crate) fn pieces<'t, 's>(text: &'t str, found: &'s [Found]) -> Vec<Piece<'t, 's>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, number, after)) = next_mark(rest) {
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        pieces.extend(found.get(number).map(|one| Piece::Mark(number, one)));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

fn next_mark(text: &str) -> Option<(&str, usize, &str)> {
    let (before, tail) = text.split_once(MARK_START)?;
    let (number, after) = tail.split_once(MARK_END)?;
    Some((before, number.parse().ok()?, after))
}

/// The value of an attribute, escaped, with the sources put back where marks are; Markdown writes them
/// percent-encoded into addresses.
pub(crate) fn put_back(value: &str, found: &[Found]) -> String {
    if found.is_empty() {
        return value.to_owned();
    }
    let value = value.replace("%EF%B7%90", "\u{FDD0}").replace("%EF%B7%91", "\u{FDD1}");
    let pieces = pieces(&value, found);
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => (*text).to_owned(),
            Piece::Mark(_, one) => escape(one.source()),
        })
        .collect()
}
