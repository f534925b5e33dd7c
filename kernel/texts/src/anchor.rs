//! Where a comment hangs, and where it hangs after an edit.

use crate::{Body, Edit, Mark};
use serde::{Deserialize, Serialize};

/// A paragraph, or a selection of its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// The paragraph.
    pub mark: Mark,
    /// The selected words; none for the paragraph as a whole.
    pub quote: Option<Quote>,
}

/// Words of a paragraph with what stands around them, to tell them from the same words elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// The words as they stand in the Markdown.
    pub exact: String,
    /// Up to 32 characters before them.
    pub before: String,
    /// Up to 32 characters after them.
    pub after: String,
}

/// What cannot be commented, for it is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Missing {
    /// No such paragraph.
    #[error("the paragraph is not in the text")]
    Paragraph,
    /// The paragraph has no such words.
    #[error("the words are not in the paragraph")]
    Words,
}

/// An anchor after an edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followed {
    /// Where it hangs now; none only when what it hung on was removed.
    pub anchor: Option<Anchor>,
    /// What became of what it hangs on.
    pub fate: Fate,
}

/// What became of the words under an anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Fate {
    /// They are as they were.
    Same,
    /// They are as they were and stand elsewhere.
    Moved,
    /// They are others.
    Changed,
    /// They are gone. The old anchor may find them again: [`Anchor::again`].
    Removed,
}

const AROUND: usize = 32;

impl Anchor {
    /// An anchor on a paragraph or, with `selected`, on these words of it.
    pub fn on(body: &Body, mark: Mark, selected: Option<&str>) -> Result<Self, Missing> {
        let paragraph = body.find(mark).ok_or(Missing::Paragraph)?;
        let Some(selected) = selected.map(str::trim).filter(|selected| !selected.is_empty()) else {
            return Ok(Self { mark, quote: None });
        };
        let start = paragraph.text.find(selected).ok_or(Missing::Words)?;
        Ok(Self { mark, quote: Some(Quote::cut(&paragraph.text, start, start + selected.len())) })
    }

    /// Where this anchor, made on `before`, hangs after an edit of it.
    pub fn follow(&self, before: &Body, edit: &Edit) -> Followed {
        let _ = before;
        match self.again(&edit.body) {
            Some(anchor) => Followed { anchor: Some(anchor), fate: Fate::Same },
            None => Followed { anchor: None, fate: Fate::Removed },
        }
    }

    /// The anchor where what it hung on when it was lost stands again, if it does.
    pub fn again(&self, body: &Body) -> Option<Self> {
        Self::on(body, self.mark, self.quote.as_ref().map(|quote| quote.exact.as_str())).ok()
    }
}

impl Quote {
    fn cut(text: &str, start: usize, end: usize) -> Self {
        let before = text[..start].char_indices().rev().take(AROUND).last().map_or(start, |(at, _)| at);
        let after = text[end..].char_indices().nth(AROUND).map_or(text.len(), |(at, _)| end + at);
        Self {
            exact: text[start..end].to_owned(),
            before: text[before..start].to_owned(),
            after: text[end..after].to_owned(),
        }
    }
}
