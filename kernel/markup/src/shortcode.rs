//! Shortcodes: `[participants event="81910"]` in any text, as the network's old site had them.
//!
//! How they are taken out of a text and put into it, `marks` says.

use base::{Parse, Slug};
use regex::{Captures, Regex};
use std::sync::LazyLock;

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
    Regex::new(&format!(r"^\[\s*([A-Za-z][\w-]*)((?:\s+{PAIR})+)\s*/?\s*\]")).expect("the pattern is sound")
});
static ATTRIBUTE: LazyLock<Regex> = LazyLock::new(|| Regex::new(PAIR).expect("the pattern is sound"));
const PAIR: &str = concat!(
    r"(?:[A-Za-z][\w-]*)\s*=\s*",
    r#"(?:["“”„‟«»″＂「」][^"“”„‟«»″＂「」\[\]<>`\n]*["“”„‟«»″＂「」]"#,
    r"|['‘’‚‛‹›′＇][^'‘’‚‛‹›′＇\[\]<>`\n]*['‘’‚‛‹›′＇]",
    r#"|[^\s"“”„‟«»″＂「」'‘’‚‛‹›′＇\[\]<>`]+)"#,
);

/// The shortcode with which the source begins, if its name is known.
pub(crate) fn at_start(source: &str, knows: &dyn Fn(&str) -> bool) -> Option<Shortcode> {
    let captures = SHORTCODE.captures(source)?;
    let name = captures[1].to_lowercase();
    knows(&name).then(|| read(name, &captures))
}

fn read(name: String, captures: &Captures<'_>) -> Shortcode {
    let attributes = ATTRIBUTE.find_iter(&captures[2]).filter_map(|pair| {
        let (key, value) = pair.as_str().split_once('=')?;
        let value = value.trim().trim_matches(|c| "\"“”„‟«»″＂「」'‘’‚‛‹›′＇".contains(c)).trim();
        Some((key.trim().to_lowercase(), value.to_owned()))
    });
    Shortcode { name, attributes: attributes.collect(), source: captures[0].to_owned(), place: Place::Block }
}
