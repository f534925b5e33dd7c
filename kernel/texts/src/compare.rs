//! Two versions of a text beside each other.

use crate::align::{Stretch, align};
use crate::{Body, Mark, Paragraph, kin, weave};
use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

/// One paragraph of the new version, of the old one, or the same in both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its mark in the old version, if it is there.
    pub old: Option<Mark>,
    /// Its mark in the new version, if it is there.
    pub new: Option<Mark>,
    /// What happened to it.
    pub how: Difference,
    /// Its words: what stayed and went is the old text, what stayed and came is the new one.
    pub pieces: Vec<Piece>,
}

/// What became of a paragraph between two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Difference {
    /// Nothing.
    Same,
    /// It has other words.
    Changed,
    /// It has the same words and stands elsewhere.
    Moved,
    /// Only the new version has it.
    Added,
    /// Only the old version has it.
    Removed,
}

/// A stretch of words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// What happened to it.
    pub kind: Kind,
    /// The words, white space and Markdown included.
    pub text: String,
}

/// What happened to a stretch of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// In both versions.
    Same,
    /// Only in the new one.
    Added,
    /// Only in the old one.
    Removed,
}

/// The way from `old` to `new`, in the order of the new version; what is removed stands where it stood.
/// Paragraphs with one mark are one; others are found by likeness, so that versions of different texts, such
/// as a draft and what somebody made of it elsewhere, can be compared too.
pub fn compare(old: &Body, new: &Body) -> Vec<Row> {
    let kin = kin::between(&old.paragraphs, &new.paragraphs);
    let moved = weave::moved(&kin);
    let mut stays = vec![false; old.paragraphs.len()];
    kin.iter().filter_map(|kin| kin.heir).for_each(|heir| stays[heir] = true);
    let mut rows: Vec<Row> = Vec::new();
    let mut next = 0;
    for (at, (paragraph, kin)) in new.paragraphs.iter().zip(&kin).enumerate() {
        let Some(heir) = kin.heir else {
            let pieces = vec![Piece { kind: Kind::Added, text: paragraph.text.clone() }];
            rows.push(Row { old: None, new: Some(paragraph.mark), how: Difference::Added, pieces });
            continue;
        };
        if !moved.contains(&at) {
            // What went from before this one stands before what came there.
            let come = rows.iter().rev().take_while(|row| row.how == Difference::Added).count();
            let gone = (next..heir).filter(|before| !stays[*before]).map(|before| removed(old, before));
            rows.splice(rows.len() - come..rows.len() - come, gone.collect::<Vec<_>>());
            next = heir + 1;
        }
        rows.push(row(&old.paragraphs[heir], paragraph, moved.contains(&at)));
    }
    let rest = (next..stays.len()).filter(|before| !stays[*before]);
    rows.extend(rest.map(|before| removed(old, before)));
    rows
}

fn row(old: &Paragraph, new: &Paragraph, moved: bool) -> Row {
    let how = match old.text == new.text {
        true if moved => Difference::Moved,
        true => Difference::Same,
        false => Difference::Changed,
    };
    Row { old: Some(old.mark), new: Some(new.mark), how, pieces: pieces(&old.text, &new.text) }
}

fn removed(old: &Body, at: usize) -> Row {
    let paragraph = &old.paragraphs[at];
    let pieces = vec![Piece { kind: Kind::Removed, text: paragraph.text.clone() }];
    Row { old: Some(paragraph.mark), new: None, how: Difference::Removed, pieces }
}

/// The way from one text to another in words, as one reads it.
fn pieces(old: &str, new: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut add = |kind, text: &str| {
        if !text.is_empty() {
            pieces.push(Piece { kind, text: text.to_owned() });
        }
    };
    for stretch in readable(align(old, new), old, new) {
        if stretch.same {
            add(Kind::Same, &new[stretch.new]);
        } else {
            add(Kind::Removed, &old[stretch.old]);
            add(Kind::Added, &new[stretch.new]);
        }
    }
    pieces
}

/// The stretches without those few words that two long changes happen to share: a sentence written anew is
/// easier to read than one patched around its articles.
fn readable(stretches: Vec<Stretch>, old: &str, new: &str) -> Vec<Stretch> {
    let words = |text: &str| text.unicode_words().count();
    let size = |stretch: &Stretch| words(&old[stretch.old.clone()]).max(words(&new[stretch.new.clone()]));
    let sizes: Vec<usize> = stretches.iter().map(size).collect();
    let mut read: Vec<Stretch> = Vec::with_capacity(stretches.len());
    for (at, stretch) in stretches.into_iter().enumerate() {
        let little = |beside: Option<&usize>| beside.is_some_and(|beside| 2 * sizes[at] <= *beside);
        let lost = stretch.same && at > 0 && little(sizes.get(at - 1)) && little(sizes.get(at + 1));
        let same = stretch.same && !lost;
        match read.last_mut() {
            Some(last) if last.same == same => {
                last.old.end = stretch.old.end;
                last.new.end = stretch.new.end;
            }
            _ => read.push(Stretch { same, ..stretch }),
        }
    }
    read
}
