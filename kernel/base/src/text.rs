//! Text with a bound: what people type has a length, and no hidden characters.

use crate::text_column;
use crate::{Parse, Sentence};

/// One line of 1 to `MAX` characters, trimmed, without control characters; runs of white space are one space.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Line<const MAX: usize>(String);

impl<const MAX: usize> Line<MAX> {
    /// The line.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The line cut to fit, from a source that does not know our bounds; `None` when nothing visible is in it.
    pub fn cut(text: &str) -> Option<Self> {
        let line: String = one_line(text).chars().take(MAX).collect();
        let line = line.trim_end().to_owned();
        (!line.is_empty()).then_some(Self(line))
    }
}

impl<const MAX: usize> Parse for Line<MAX> {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let line = one_line(typed);
        bounded::<MAX>(&line)?;
        Ok(Self(line))
    }
}

text_column!("a line", Line<MAX>, const MAX: usize);

/// Text of 1 to `MAX` characters on any number of lines, which end in `\n`; no other control characters but tabs.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text<const MAX: usize>(String);

impl<const MAX: usize> Text<MAX> {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text cut to fit, from a source that does not know our bounds; `None` when nothing visible is in it.
    pub fn cut(text: &str) -> Option<Self> {
        let text: String = many_lines(text).chars().take(MAX).collect();
        let text = text.trim_end().to_owned();
        (!text.is_empty()).then_some(Self(text))
    }
}

impl<const MAX: usize> Parse for Text<MAX> {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let text = many_lines(typed);
        bounded::<MAX>(&text)?;
        Ok(Self(text))
    }
}

text_column!("a text", Text<MAX>, const MAX: usize);

fn bounded<const MAX: usize>(text: &str) -> Result<(), Sentence> {
    let length = text.chars().count();
    if length == 0 {
        Err(Sentence::of("wrong-empty"))
    } else if length > MAX {
        Err(Sentence::of("wrong-long").with("max", MAX).with("length", length))
    } else {
        Ok(())
    }
}

fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().filter(|c| !is_trick(*c)));
    }
    line
}

fn many_lines(text: &str) -> String {
    let unix = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String =
        unix.chars().filter(|c| matches!(c, '\n' | '\t') || !(c.is_control() || is_trick(*c))).collect();
    kept.trim_end().trim_start_matches('\n').to_owned()
}

/// Characters that turn the direction of what follows them, and byte order marks: in a name they are a disguise.
/// The marks that Arabic and Persian need (ZWNJ, ZWJ, LRM, RLM) stay.
fn is_trick(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}
