//! A paper: what the press is handed, as values.

use crate::blocks;
use crate::blocks::Block;
use base::{Lang, Named};
use serde::ser::{Serialize, SerializeStruct, Serializer};
use std::collections::BTreeMap;

/// All that stands on a paper, in its order from top to bottom. Everything is text as it is read: whoever makes
/// the paper has translated it.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Paper {
    /// The title, also of the file.
    pub title: String,
    /// The language of title and passages.
    #[serde(serialize_with = "written")]
    pub text: Lang,
    /// The language of everything else.
    #[serde(serialize_with = "written")]
    pub notes: Lang,
    /// What stands at the foot of each page beside its number.
    pub running: String,
    /// Notes below the title, each a paragraph.
    pub head: Vec<String>,
    /// The text.
    pub passages: Vec<Passage>,
    /// What follows the text: objections, sources.
    pub parts: Vec<Part>,
    /// Who stands behind it.
    pub signatories: Option<Signatories>,
    /// Notes at the end, each a paragraph: hash, address.
    pub foot: Vec<String>,
}

/// A piece of the text.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Passage {
    /// The mark in the margin by which it is cited (`¶12`).
    pub mark: Option<String>,
    /// What it is made of.
    pub blocks: Vec<Block>,
}

/// Something after the text.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Part {
    /// Its heading.
    pub title: String,
    /// What it is made of.
    pub blocks: Vec<Block>,
}

/// A list of names.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Signatories {
    /// Its heading.
    pub title: String,
    /// Its groups.
    pub groups: Vec<Group>,
}

/// Names that stand together.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Group {
    /// Their heading.
    pub title: Option<String>,
    /// The names.
    pub names: Vec<Name>,
}

/// Who stands behind a text.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Name {
    /// The name.
    pub name: String,
    /// Where from, or for whom.
    pub note: Option<String>,
}

impl Passage {
    /// The passages of paragraphs in Markdown, each with its mark. A footnote may be written in another
    /// paragraph than it is called in; paragraphs that only hold footnotes are not passages.
    pub fn of<'a>(paragraphs: impl IntoIterator<Item = (Option<String>, &'a str)>) -> Vec<Self> {
        let (notes, paragraphs): (Vec<_>, Vec<_>) =
            paragraphs.into_iter().partition(|(_, markdown)| label(markdown).is_some());
        let notes: BTreeMap<&str, &str> =
            notes.into_iter().filter_map(|(_, markdown)| Some((label(markdown)?, markdown))).collect();
        let passage = |(mark, markdown): (Option<String>, &str)| {
            let called = notes.iter().filter(|(label, _)| markdown.contains(**label));
            let whole = called.fold(markdown.to_owned(), |whole, (_, note)| whole + "\n\n" + note);
            Self { mark, blocks: blocks(&whole) }
        };
        paragraphs.into_iter().map(passage).collect()
    }
}

/// How a footnote is called (`[^1]`), of a paragraph that says what it says.
fn label(markdown: &str) -> Option<&str> {
    let end = markdown.starts_with("[^").then(|| markdown.find("]:")).flatten()?;
    Some(&markdown[..=end])
}

fn written<S: Serializer>(lang: &Lang, serializer: S) -> Result<S::Ok, S::Error> {
    let mut written = serializer.serialize_struct("Written", 2)?;
    written.serialize_field("lang", lang.as_str())?;
    written.serialize_field("direction", lang.direction().name())?;
    written.end()
}

/// The paper as the press reads it, without characters that have no letter and that its metadata could not hold.
pub(crate) fn json(paper: &Paper) -> Vec<u8> {
    let mut paper = paper.serialize(serde_json::value::Serializer).expect("a paper is text and lists");
    clean(&mut paper);
    paper.to_string().into_bytes()
}

fn clean(value: &mut serde_json::Value) {
    use serde_json::Value;
    match value {
        Value::String(text) => text.retain(|c| !c.is_control() || c == '\n' || c == '\t'),
        Value::Array(values) => values.iter_mut().for_each(clean),
        Value::Object(fields) => fields.values_mut().for_each(clean),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
