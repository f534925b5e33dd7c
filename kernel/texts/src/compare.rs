//! Two versions of a text beside each other.

use crate::align::align;
use crate::kin::{self, Kin};
use crate::{Body, How, Mark, weave};
use serde::{Deserialize, Serialize};

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
    let edit = weave::told(old, new.clone(), &kin);
    let mut rows: Vec<Row> = Vec::new();
    let mut shown = vec![false; old.paragraphs.len()];
    kin.iter().filter_map(|kin| kin.heir).for_each(|heir| shown[heir] = true);
    for ((paragraph, step), Kin { heir, .. }) in new.paragraphs.iter().zip(&edit.steps).zip(&kin) {
        let Some(heir) = *heir else {
            let pieces = vec![Piece { kind: Kind::Added, text: paragraph.text.clone() }];
            rows.push(Row { old: None, new: Some(paragraph.mark), how: Difference::Added, pieces });
            continue;
        };
        let before = &old.paragraphs[heir];
        if step.how != How::Moved {
            let gone = (0..heir)
                .rev()
                .take_while(|at| !std::mem::replace(&mut shown[*at], true))
                .collect::<Vec<_>>();
            rows.extend(gone.into_iter().rev().map(|at| removed(old, at)));
        }
        let how = match step.how {
            How::Moved => Difference::Moved,
            _ if before.text == paragraph.text => Difference::Same,
            _ => Difference::Changed,
        };
        rows.push(Row {
            old: Some(before.mark),
            new: Some(paragraph.mark),
            how,
            pieces: pieces(&before.text, &paragraph.text),
        });
    }
    rows.extend((0..shown.len()).filter(|at| !shown[*at]).map(|at| removed(old, at)));
    rows
}

fn removed(old: &Body, at: usize) -> Row {
    let paragraph = &old.paragraphs[at];
    let pieces = vec![Piece { kind: Kind::Removed, text: paragraph.text.clone() }];
    Row { old: Some(paragraph.mark), new: None, how: Difference::Removed, pieces }
}

/// The way from one text to another in words.
fn pieces(old: &str, new: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut add = |kind, text: &str| {
        if !text.is_empty() {
            pieces.push(Piece { kind, text: text.to_owned() });
        }
    };
    for stretch in align(old, new) {
        if stretch.same {
            add(Kind::Same, &new[stretch.new]);
        } else {
            add(Kind::Removed, &old[stretch.old]);
            add(Kind::Added, &new[stretch.new]);
        }
    }
    pieces
}
