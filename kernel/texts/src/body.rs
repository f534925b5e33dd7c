//! A text as paragraphs, each with its mark and the origins of its words.

use crate::{Mark, Origin};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text. Its paragraphs have marks of their own, all below `next`, and are what [`crate::split`] returns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// In the order of reading.
    pub paragraphs: Vec<Paragraph>,
    /// The number of the next new paragraph; marks of removed paragraphs are not given again.
    pub next: u32,
}

/// One block of Markdown: a heading, a paragraph, an item of a list, a quote, a table or a piece of code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph {
    /// Its number in this text.
    pub mark: Mark,
    /// Its Markdown, never empty.
    pub text: String,
    /// Whose words it holds, in order; they cover the text exactly and neighbours differ in origin.
    pub runs: Vec<Run>,
}

/// A stretch of a paragraph with one origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// Bytes of the paragraph's text, more than none.
    pub len: u32,
    /// Where they come from.
    pub origin: Origin,
}

impl Body {
    /// A text without paragraphs. The first mark will be 1.
    pub fn empty() -> Self {
        Self { paragraphs: Vec::new(), next: 1 }
    }

    /// The paragraphs with a blank line between them, and no line end after the last.
    pub fn markdown(&self) -> String {
        let texts: Vec<&str> = self.paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
        texts.join("\n\n")
    }

    /// The paragraph with this mark, if it still stands.
    pub fn find(&self, mark: Mark) -> Option<&Paragraph> {
        self.paragraphs.iter().find(|paragraph| paragraph.mark == mark)
    }

    /// How many characters the text has, white space not counted.
    pub fn characters(&self) -> usize {
        self.paragraphs.iter().map(|paragraph| visible(&paragraph.text)).sum()
    }
}

impl Paragraph {
    /// The stretches of the text with where they come from.
    pub fn stretches(&self) -> impl Iterator<Item = (Origin, &str)> {
        let mut from = 0;
        self.runs.iter().map(move |run| {
            let start = from;
            from += run.len as usize;
            (run.origin, &self.text[start..from])
        })
    }
}

/// How many characters of the text each origin has, white space not counted.
pub fn shares(body: &Body) -> BTreeMap<Origin, usize> {
    let mut shares = BTreeMap::new();
    for (origin, text) in body.paragraphs.iter().flat_map(Paragraph::stretches) {
        *shares.entry(origin).or_default() += visible(text);
    }
    shares.retain(|_, share| *share > 0);
    shares
}

fn visible(text: &str) -> usize {
    text.chars().filter(|letter| !letter.is_whitespace()).count()
}
