//! A text as it is typed: Markdown, kept as its writer left it.

use base::{Parse, Sentence};
use texts::{Body, MOST_PARAGRAPHS, Origin, TooLong};
use unicode_normalization::UnicodeNormalization;

/// The most bytes of one text: 40 printed pages, and less than what is rendered of any text.
pub(crate) const LONGEST: usize = 200_000;

/// Whose words a text's are is not asked here.
const ANYBODY: Origin = Origin(1);

/// Markdown in Unicode's NFC, with LF at the ends of lines and no blanks at either end of the whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Markdown(String);

impl Markdown {
    /// The text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// What was kept.
    pub(crate) const fn kept(text: String) -> Self {
        Self(text)
    }
}

impl Parse for Markdown {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let lines = typed.replace("\r\n", "\n").replace(['\r', '\0'], "\n");
        let text: String = lines.nfc().collect();
        let text = text.trim_matches(['\n', '\u{feff}']).trim_end();
        if text.trim().is_empty() {
            return Err(Sentence::of("wrong-empty"));
        }
        if text.len() > LONGEST {
            let kilobytes = text.len().div_ceil(1_000);
            return Err(Sentence::of("page-wrong-long")
                .with("size", kilobytes)
                .with("most", LONGEST / 1_000));
        }
        body(text).map_err(|_| Sentence::of("page-wrong-paragraphs").with("most", MOST_PARAGRAPHS))?;
        Ok(Self(text.to_owned()))
    }
}

/// A text as paragraphs.
pub(crate) fn body(text: &str) -> Result<Body, TooLong> {
    Ok(Body::empty().edited(text, ANYBODY)?.body)
}

/// A text as paragraphs, of which those of an earlier one are known again.
pub(crate) fn body_after(before: &Body, text: &str) -> Result<Body, TooLong> {
    Ok(before.edited(text, ANYBODY)?.body)
}

/// A text as paragraphs to be compared with an earlier one. No mark stands in both: which paragraphs they share, comparing
/// finds.
pub(crate) fn body_beside(before: &Body, text: &str) -> Result<Body, TooLong> {
    let unmarked = Body { next: before.next, ..Body::empty() };
    Ok(unmarked.edited(text, ANYBODY)?.body)
}

/// Paragraphs as a text. Items of one list stand close together again, as people type them.
pub(crate) fn joined<'a>(paragraphs: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::new();
    let mut before: Option<char> = None;
    for paragraph in paragraphs {
        let sign = item(paragraph);
        if !text.is_empty() {
            text.push_str(if sign.is_some() && sign == before { "\n" } else { "\n\n" });
        }
        text.push_str(paragraph);
        before = sign;
    }
    text
}

/// The sign of a list's item: its bullet, or what follows its number.
fn item(paragraph: &str) -> Option<char> {
    let digits = paragraph.len() - paragraph.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mut rest = paragraph[digits..].chars();
    let sign = rest.next()?;
    let known = if digits == 0 { matches!(sign, '-' | '*' | '+') } else { matches!(sign, '.' | ')') };
    (known && rest.next()?.is_whitespace()).then_some(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_kept_as_it_was_typed() {
        let text = Markdown::parse("\r\n# Aims\r\n\r\n- one\r\n- two  \r\n  more\r\n\r\n").unwrap();
        assert_eq!(text.as_str(), "# Aims\n\n- one\n- two  \n  more");
        assert!(Markdown::parse(" \n").is_err());
        assert!(Markdown::parse(&"x".repeat(LONGEST + 1)).is_err());
        assert!(Markdown::parse(&"x\n\n".repeat(MOST_PARAGRAPHS + 1)).is_err());
    }

    #[test]
    fn the_items_of_a_list_stay_together_when_paragraphs_are_joined() {
        let text = "Before.\n\n- one\n- two\n\n1. first\n2. second\n\nAfter.\n\n-dash\n\n-dash";
        let body = body(text).unwrap();
        assert_eq!(joined(body.paragraphs.iter().map(|paragraph| paragraph.text.as_str())), text);
    }
}
