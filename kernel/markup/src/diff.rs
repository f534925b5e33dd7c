//! What changed between two versions of a text, word by word.

use crate::html::escape;
use crate::{Html, bounded};
use similar::{Algorithm, DiffTag, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

/// A passage that stayed, came or went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What happened to it.
    pub kind: Kind,
    /// The passage, white space included.
    pub text: String,
}

/// What happened to a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// In both versions.
    Same,
    /// Only in the new one.
    Added,
    /// Only in the old one.
    Removed,
}

/// The most lines, and the most words of one changed passage, that are compared on each side. Comparing costs
/// as much as the two multiplied; beyond this the whole is shown as gone and come.
const MOST_LINES: usize = 2_000;
const MOST_WORDS: usize = 2_000;

/// The way from `old` to `new`. What stayed and went is the old text, what stayed and came is the new one,
/// both up to [`crate::LONGEST`]. Lines are compared first, then the words (UAX 29) of lines that changed.
pub fn word_diff(old: &str, new: &str) -> Vec<Change> {
    let old: Vec<&str> = bounded(old).split_inclusive('\n').collect();
    let new: Vec<&str> = bounded(new).split_inclusive('\n').collect();
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let tail = old[head..].iter().rev().zip(new[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let mut changes = Changes(Vec::new());
    changes.add(Kind::Same, &old[..head].concat());
    changes.lines(&old[head..old.len() - tail], &new[head..new.len() - tail]);
    changes.add(Kind::Same, &old[old.len() - tail..].concat());
    changes.0
}

/// The way from `old` to `new` as phrasing content, what came in `ins` and what went in `del`.
pub fn diff_html(old: &str, new: &str) -> Html {
    diff_html_told(old, new, &Told::default())
}

/// What is told of a change beside its elements, for those who do not see them.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// Before what came.
    pub added: Html,
    /// Before what went.
    pub removed: Html,
    /// Behind either.
    pub end: Html,
}

/// The same as [`diff_html`], with what is told.
pub fn diff_html_told(old: &str, new: &str, told: &Told) -> Html {
    let Told { added, removed, end } = told;
    let html = word_diff(old, new).into_iter().map(|change| {
        let text = escape(&change.text).replace('\n', "<br>\n");
        match change.kind {
            Kind::Same => text,
            Kind::Added => format!("{added}<ins>{text}</ins>{end}"),
            Kind::Removed => format!("{removed}<del>{text}</del>{end}"),
        }
    });
    Html::trusted(html.collect())
}

struct Changes(Vec<Change>);

impl Changes {
    /// Adds a passage to the one before it, if the same happened to both.
    fn add(&mut self, kind: Kind, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.0.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(text),
            _ => self.0.push(Change { kind, text: text.to_owned() }),
        }
    }

    fn lines(&mut self, old: &[&str], new: &[&str]) {
        if old.len().max(new.len()) > MOST_LINES {
            return self.whole(&old.concat(), &new.concat());
        }
        for op in capture_diff_slices(Algorithm::Myers, old, new) {
            let (gone, come) = (old[op.old_range()].concat(), new[op.new_range()].concat());
            match op.tag() {
                DiffTag::Equal => self.add(Kind::Same, &gone),
                DiffTag::Delete | DiffTag::Insert | DiffTag::Replace => self.words(&gone, &come),
            }
        }
    }

    fn words(&mut self, gone: &str, come: &str) {
        let old: Vec<&str> = gone.split_word_bounds().collect();
        let new: Vec<&str> = come.split_word_bounds().collect();
        if old.len().max(new.len()) > MOST_WORDS {
            return self.whole(gone, come);
        }
        for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
            let (gone, come) = (old[op.old_range()].concat(), new[op.new_range()].concat());
            match op.tag() {
                DiffTag::Equal => self.add(Kind::Same, &gone),
                DiffTag::Delete | DiffTag::Insert | DiffTag::Replace => self.whole(&gone, &come),
            }
        }
    }

    fn whole(&mut self, old: &str, new: &str) {
        self.add(Kind::Removed, old);
        self.add(Kind::Added, new);
    }
}
