//! The text of a source, by paragraph, to choose from.

use crate::heart::passage::{LONGEST, key_of};

/// So many paragraphs are on one page of the form: a page of some kilobytes, and a minute of reading.
const A_PAGE: usize = 40;

/// A paragraph that can be chosen.
pub(super) struct Paragraph {
    /// What it is known by: made of its words, so that it is still meant when others come before it.
    pub(super) key: String,
    /// Its words, without the signs of Markdown.
    pub(super) words: String,
    /// Whether it is longer than a bit may be.
    pub(super) too_long: bool,
}

/// A page of paragraphs.
pub(super) struct Page {
    pub(super) paragraphs: Vec<Paragraph>,
    pub(super) before: Option<usize>,
    pub(super) next: Option<usize>,
}

/// The paragraphs of a text. One that is too large to be taken apart has none: there passages are copied from it.
fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs = texts::split(text).unwrap_or_default();
    paragraphs.retain(|paragraph| !markup::plain_text(paragraph).trim().is_empty());
    paragraphs
}

/// A page of the paragraphs of a text, from 1.
pub(super) fn page(text: &str, number: usize) -> Page {
    let all = paragraphs(text);
    let pages = all.len().div_ceil(A_PAGE).max(1);
    let number = number.clamp(1, pages);
    let shown = all.iter().skip((number - 1) * A_PAGE).take(A_PAGE);
    Page {
        paragraphs: shown
            .map(|paragraph| Paragraph {
                key: key(paragraph),
                words: markup::plain_text(paragraph),
                too_long: paragraph.chars().count() > LONGEST,
            })
            .collect(),
        before: (number > 1).then(|| number - 1),
        next: (number < pages).then(|| number + 1),
    }
}

/// The paragraph that is known by this key, if the text still has it.
pub(super) fn with_key(text: &str, wanted: &str) -> Option<String> {
    paragraphs(text).into_iter().find(|paragraph| key(paragraph) == wanted)
}

fn key(paragraph: &str) -> String {
    hex::encode(&key_of(paragraph)[..8])
}
