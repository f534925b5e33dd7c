//! What an edit makes of a text.

use crate::split::bounded;
use crate::{Body, Mark, Origin, Paragraph, TooLong, kin, split, weave};
use serde::{Deserialize, Serialize};

/// A text after an edit, and how it came to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// The text as it is now.
    pub body: Body,
    /// One for each paragraph of the text as it is now, in order.
    pub steps: Vec<Step>,
    /// The paragraphs whose text is gone. Those that were joined to another are not among them.
    pub removed: Vec<Mark>,
}

/// Where a paragraph comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The paragraph as it is now.
    pub mark: Mark,
    /// What happened to it.
    pub how: How,
    /// The paragraphs that its text comes from, in their order; none if it is new.
    pub from: Vec<Mark>,
}

/// What an edit did to a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum How {
    /// Its text is as it was, and it stands among its neighbours.
    Same,
    /// Its text is as it was, elsewhere.
    Moved,
    /// Its text is another, wherever it stands.
    Changed,
    /// It is a part of what was one paragraph; one of the parts keeps the mark.
    Split,
    /// It holds what were several paragraphs; it keeps the mark of one.
    Joined,
    /// It was not there before.
    New,
}

/// A passage that does not go into the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The text would be too long.
    #[error(transparent)]
    TooLong(#[from] TooLong),
    /// The paragraph that was named is not in the text any more.
    #[error("the paragraph is not in the text any more")]
    Gone,
}

impl Body {
    /// The text after a person wrote it anew as `markdown`. Paragraphs are found again: equal ones first,
    /// then by likeness, in order where possible. Words that stay keep their origin, what is new has `origin`.
    pub fn edited(&self, markdown: &str, origin: Origin) -> Result<Edit, TooLong> {
        let texts = split(markdown)?;
        let kin = kin::find(&self.paragraphs, &texts);
        Ok(weave::weave(self, texts, kin, origin))
    }

    /// The text with a passage of one or more paragraphs put in after the one named, or before all others.
    /// All of the passage has `origin`.
    pub fn placed(&self, after: Option<Mark>, passage: &str, origin: Origin) -> Result<Edit, Refused> {
        let at = match after {
            None => 0,
            Some(mark) => 1 + self.position(mark)?,
        };
        self.spliced(at, 0, passage, origin)
    }

    /// The text with other words in place of a paragraph's. What stays the same keeps its origin. With no
    /// words the paragraph is removed.
    pub fn replaced(&self, mark: Mark, text: &str, origin: Origin) -> Result<Edit, Refused> {
        self.spliced(self.position(mark)?, 1, text, origin)
    }

    fn position(&self, mark: Mark) -> Result<usize, Refused> {
        self.paragraphs.iter().position(|paragraph| paragraph.mark == mark).ok_or(Refused::Gone)
    }

    /// The text with what `passage` holds in place of `gone` paragraphs from `at` on.
    fn spliced(&self, at: usize, gone: usize, passage: &str, origin: Origin) -> Result<Edit, Refused> {
        let old = &self.paragraphs;
        let come = split(passage)?;
        let kin = kin::within(old.len(), at, &old[at..at + gone], &come);
        let text = |paragraph: &Paragraph| paragraph.text.clone();
        let (before, after) = (old[..at].iter().map(text), old[at + gone..].iter().map(text));
        let texts: Vec<String> = before.chain(come).chain(after).collect();
        bounded(&texts)?;
        Ok(weave::weave(self, texts, kin, origin))
    }

    /// The text as it was in an earlier version, marks and origins included.
    pub fn restored(&self, earlier: &Body) -> Edit {
        weave::restore(self, earlier)
    }
}
