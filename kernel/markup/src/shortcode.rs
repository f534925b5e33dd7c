//! Shortcodes: `[participants event="81910"]` in any text, as the network's old site had them.
//!
//! They are taken out of the source before Markdown sees it, since their quotes, underscores and addresses
//! mean something there, and leave a mark of two characters that no text contains (Unicode noncharacters,
//! which are kept for just this). The last pass finds the marks again; in code, links and attributes it puts
//! the source back.

use base::{Parse, Slug};
use regex::{Captures, Regex};
use std::sync::LazyLock;

/// The most that are replaced in one text; further ones stay as text. Each may cost a question to the
/// database.
const MOST: usize = 100;

const MARK_START: char = '\u{FDD0}';
const MARK_END: char = '\u{FDD1}';

/// A shortcode as somebody wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortcode {
    name: String,
    attributes: Vec<(String, String)>,
    source: String,
    place: Place,
}

/// Where a shortcode stands, and so what may stand in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Between paragraphs: blocks are welcome.
    Block,
    /// In a line of text: only phrasing content, a paragraph in a paragraph would break it.
    Inline,
}

/// What an attribute points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A number, as the old site gave them.
    Number(u64),
    /// The name in an address of today.
    Name(Slug),
}

impl Shortcode {
    /// Its name, in lower case.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value of an attribute.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.attributes.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// What an attribute points to: a number, a name, or an address whose last part is one of these.
    pub fn target(&self, key: &str) -> Option<Target> {
        let value = self.get(key)?.trim_start_matches('#');
        let end = value.find(['?', '#']).unwrap_or(value.len());
        let last = value[..end].trim_end_matches('/').rsplit('/').next()?;
        last.parse()
            .map(Target::Number)
            .ok()
            .or_else(|| Slug::parse(&last.to_lowercase()).map(Target::Name).ok())
    }

    /// As it was written, brackets included.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Where it stands.
    pub const fn place(&self) -> Place {
        self.place
    }

    pub(crate) fn at(&self, place: Place) -> Self {
        Self { place, ..self.clone() }
    }
}

/// A bracket, a name and at least one `key=value`: a lone word in brackets is a word in brackets. Values
/// stand in double or single quotes of any script and either side, since word processors turn them as they
/// please, or in none.
static SHORTCODE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(&format!(r"\[\s*([A-Za-z][\w-]*)((?:\s+{PAIR})+)\s*/?\s*\]")).expect("the pattern is sound")
});
static ATTRIBUTE: LazyLock<Regex> = LazyLock::new(|| Regex::new(PAIR).expect("the pattern is sound"));
const PAIR: &str = concat!(
    r"(?:[A-Za-z][\w-]*)\s*=\s*",
    r#"(?:["“”„‟«»″＂「」][^"“”„‟«»″＂「」\[\]<>`\n]*["“”„‟«»″＂「」]"#,
    r"|['‘’‚‛‹›′＇][^'‘’‚‛‹›′＇\[\]<>`\n]*['‘’‚‛‹›′＇]",
    r#"|[^\s"“”„‟«»″＂「」'‘’‚‛‹›′＇\[\]<>`]+)"#,
);

/// The source with a mark in place of each shortcode whose name `knows`, and the shortcodes by the number of
/// the mark.
pub(crate) fn take_out(source: &str, knows: impl Fn(&str) -> bool) -> (String, Vec<Shortcode>) {
    let source = source.replace([MARK_START, MARK_END], "");
    let mut found = Vec::new();
    let mut marked = String::with_capacity(source.len());
    let mut done = 0;
    for captures in SHORTCODE.captures_iter(&source) {
        let whole = captures.get_match();
        let name = captures[1].to_lowercase();
        let escaped =
            source[..whole.start()].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1;
        // `[text](address)` is a link, whatever its text.
        let link = source[whole.end()..].starts_with('(');
        if escaped || link || found.len() == MOST || !knows(&name) {
            continue;
        }
        marked.push_str(&source[done..whole.start()]);
        marked.push_str(&format!("{MARK_START}{}{MARK_END}", found.len()));
        done = whole.end();
        found.push(read(name, &captures));
    }
    marked.push_str(&source[done..]);
    (marked, found)
}

fn read(name: String, captures: &Captures<'_>) -> Shortcode {
    let attributes = ATTRIBUTE.find_iter(&captures[2]).filter_map(|pair| {
        let (key, value) = pair.as_str().split_once('=')?;
        let value = value.trim().trim_matches(|c| "\"“”„‟«»″＂「」'‘’‚‛‹›′＇".contains(c)).trim();
        Some((key.trim().to_lowercase(), value.to_owned()))
    });
    Shortcode { name, attributes: attributes.collect(), source: captures[0].to_owned(), place: Place::Block }
}

/// A text cut at its marks.
pub(crate) enum Piece<'t, 's> {
    Text(&'t str),
    Code(&'s Shortcode),
}

/// The pieces of a text between and at its marks.
pub(crate) fn pieces<'t, 's>(text: &'t str, found: &'s [Shortcode]) -> Vec<Piece<'t, 's>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, number, after)) = next_mark(rest) {
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        pieces.extend(found.get(number).map(Piece::Code));
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
pub(crate) fn put_back(value: &str, found: &[Shortcode]) -> String {
    if found.is_empty() {
        return value.to_owned();
    }
    let value = value.replace("%EF%B7%90", "\u{FDD0}").replace("%EF%B7%91", "\u{FDD1}");
    let pieces = pieces(&value, found);
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => (*text).to_owned(),
            Piece::Code(code) => crate::html::escape(&code.source),
        })
        .collect()
}
