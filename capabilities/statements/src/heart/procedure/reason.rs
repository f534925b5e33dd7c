//! Reasons that are made public and kept: why a condition was passed over, why something is urgent, how it came out.

use base::{Parse, Sentence, Text};

/// A reason shorter than this says nothing.
const LEAST: usize = 20;

/// A public reason or account: 20 to 10,000 characters, Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reason(Text<10_000>);

impl Reason {
    /// The words.
    pub(crate) fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl Parse for Reason {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let text = Text::parse(typed)?;
        if text.as_str().trim().chars().count() < LEAST {
            return Err(Sentence::of("procedure-wrong-short").with("min", LEAST));
        }
        Ok(Self(text))
    }
}

base::text_column!("a reason", Reason);
