//! What became of a passage: where the words of an origin stand now.

use crate::{Body, Mark, Origin, split};
use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

/// Words of one origin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// The paragraph where they stand.
    pub mark: Mark,
    /// The words.
    pub text: String,
}

/// What became of a passage, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Traced {
    /// What became of it.
    pub trace: Trace,
    /// Where its words stand, in the order of reading.
    pub passages: Vec<Passage>,
}

/// What became of a passage that was put into a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Trace {
    /// It stands as it was.
    Whole,
    /// Some of its words are gone, or others stand between them. Signs and white space do not count.
    Changed,
    /// All its words stand, in more paragraphs than it had.
    Split,
    /// All its words stand, in another order.
    Moved,
    /// None of its words stand.
    Gone,
}

/// Where words of this origin stand now, in the order of reading; white space alone is no passage.
pub fn places(body: &Body, origin: Origin) -> Vec<Passage> {
    let mut places = Vec::new();
    for paragraph in &body.paragraphs {
        for (_, text) in paragraph.stretches().filter(|(of, text)| *of == origin && !text.trim().is_empty()) {
            places.push(Passage { mark: paragraph.mark, text: text.trim().to_owned() });
        }
    }
    places
}

/// What became of `original`, which was put into the text with this origin.
pub fn trace(original: &str, body: &Body, origin: Origin) -> Traced {
    let passages = places(body, origin);
    let mut marks: Vec<Mark> = passages.iter().map(|passage| passage.mark).collect();
    marks.dedup();
    let whole = split(original).map_or(1, |paragraphs| paragraphs.len());
    let mut before: Vec<&str> = original.unicode_words().collect();
    let mut now: Vec<&str> = passages.iter().flat_map(|passage| passage.text.unicode_words()).collect();
    let in_order = before == now;
    before.sort_unstable();
    now.sort_unstable();
    let trace = match () {
        () if passages.is_empty() => Trace::Gone,
        () if in_order && marks.len() > whole => Trace::Split,
        () if in_order && passages.len() <= whole => Trace::Whole,
        () if !in_order && before == now => Trace::Moved,
        () => Trace::Changed,
    };
    Traced { trace, passages }
}
