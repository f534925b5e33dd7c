//! The words of a bit: a passage that stands in its source, kept as it stands there.
//!
//! White space does not count when it is looked for: lines break otherwise in a mail, in a browser and in what people
//! copy. Nor do the signs of Markdown, which a reader of the page never sees.

use base::Sentence;
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

/// The longest passage, in characters, white space counted once: some ten sentences. More is the text itself.
pub(crate) const LONGEST: usize = 2_000;

/// The words of a bit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Passage(String);

/// Why something is no passage of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// Nothing was given.
    Empty,
    /// It has more than [`LONGEST`] characters.
    TooLong,
    /// The text does not have these words.
    NotThere,
}

impl Refused {
    /// What is wrong and what to do.
    pub(crate) fn sentence(self) -> Sentence {
        match self {
            Self::Empty => Sentence::of("bit-choose"),
            Self::TooLong => Sentence::of("bit-too-long").with("count", LONGEST),
            Self::NotThere => Sentence::of("bit-not-there"),
        }
    }
}

impl Passage {
    /// What was given, as it stands in the text.
    pub(crate) fn find_in(given: &str, text: &str) -> Result<Self, Refused> {
        let words = Closed::of(given).text;
        if words.is_empty() {
            return Err(Refused::Empty);
        }
        if words.chars().count() > LONGEST {
            return Err(Refused::TooLong);
        }
        let text: String = text.nfc().collect();
        let closed = Closed::of(&text);
        if let Some(start) = closed.text.find(&words) {
            let (from, to) = (closed.places[start], closed.places[start + words.len()]);
            return Ok(Self(text[from..to].trim().to_owned()));
        }
        let shown = Closed::of(&markup::plain_text(&text)).text;
        if shown.contains(&words) { Ok(Self(words)) } else { Err(Refused::NotThere) }
    }

    /// Whether a text still has these words.
    pub(crate) fn stands_in(&self, text: &str) -> bool {
        Self::find_in(&self.0, text).is_ok()
    }

    /// The passage as it was kept.
    pub(crate) const fn kept(text: String) -> Self {
        Self(text)
    }

    /// As it stands in the source.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// What makes two passages of one source the same: their words as they are read (SHA-256).
    pub(crate) fn key(&self) -> [u8; 32] {
        key_of(&self.0)
    }

    /// Its beginning as one line of at most so many characters.
    pub(crate) fn excerpt(&self, most: usize) -> String {
        markup::excerpt(&self.0, most)
    }
}

/// The key of any text, see [`Passage::key`].
pub(crate) fn key_of(text: &str) -> [u8; 32] {
    Sha256::digest(Closed::of(&markup::plain_text(text)).text).into()
}

/// A text (NFC) with each stretch of white space closed to one space and none at its ends, and for each of its bytes, and
/// the end, where it was before.
struct Closed {
    text: String,
    places: Vec<usize>,
}

impl Closed {
    fn of(text: &str) -> Self {
        let text: String = text.nfc().collect();
        let (mut closed, mut places) =
            (String::with_capacity(text.len()), Vec::with_capacity(text.len() + 1));
        let mut end = 0;
        for (at, c) in text.char_indices() {
            if c.is_whitespace() || c == '\u{200B}' {
                continue;
            }
            if at > end && !closed.is_empty() {
                closed.push(' ');
                places.push(end);
            }
            closed.push(c);
            places.extend((0..c.len_utf8()).map(|byte| at + byte));
            end = at + c.len_utf8();
        }
        places.push(end);
        Self { text: closed, places }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Access\n\nThe Internet\nis *for everyone*,  they said. Café.\n\n- one\n- two\n";

    #[test]
    fn a_passage_is_kept_as_it_stands_in_its_text_whatever_white_space_it_was_given_with() {
        let found = Passage::find_in("  Internet is\t*for everyone*, they ", TEXT).unwrap();
        assert_eq!(found.as_str(), "Internet\nis *for everyone*,  they");
        assert_eq!(Passage::find_in("- one - two", TEXT).unwrap().as_str(), "- one\n- two");
        assert_eq!(Passage::find_in("Cafe\u{301}.", TEXT).unwrap().as_str(), "Café.");
    }

    #[test]
    fn words_as_a_reader_sees_them_are_found_too_and_are_the_same_bit() {
        let seen = Passage::find_in("is for everyone, they said.", TEXT).unwrap();
        let written = Passage::find_in("is *for everyone*, they said.", TEXT).unwrap();
        assert_ne!(seen, written);
        assert_eq!(seen.key(), written.key());
        assert!(seen.stands_in(TEXT) && !seen.stands_in("is for nobody"));
    }

    #[test]
    fn what_is_not_there_is_empty_or_is_too_long_is_refused() {
        assert_eq!(Passage::find_in("is for no one", TEXT), Err(Refused::NotThere));
        assert_eq!(Passage::find_in(" \n\u{200B}", TEXT), Err(Refused::Empty));
        let long = "é ".repeat(LONGEST);
        assert_eq!(Passage::find_in(&long, &long), Err(Refused::TooLong));
        let fits = "é".repeat(LONGEST);
        assert!(Passage::find_in(&fits, &format!("x{fits}x")).is_ok());
    }
}
