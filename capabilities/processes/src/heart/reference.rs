//! Links with what they lead to, one on a line: "Agenda https://example.org/agenda.pdf".

use base::{Line, Link, Parse, Sentence};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a link leads to.
pub type Label = Line<300>;

/// So many links belong to one thing; more is a library's work.
pub(crate) const MOST: usize = 50;

/// A link, with what it leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    /// Where.
    pub link: Link,
    /// What it leads to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
}

impl Reference {
    /// What is shown of it: its label, or its host.
    pub(crate) fn shown(&self) -> String {
        self.label.as_ref().map_or_else(|| self.link.host(), ToString::to_string)
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(label) = &self.label {
            write!(f, "{label} ")?;
        }
        write!(f, "{}", self.link)
    }
}

/// The links of a text, one on a line; empty lines are none.
pub(crate) fn lines(text: &str) -> Result<Vec<Reference>, Sentence> {
    let mut found = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        found.push(one(line).ok_or_else(|| Sentence::of("process-wrong-links").with("line", line))?);
    }
    if found.len() > MOST {
        return Err(Sentence::of("process-wrong-too-many").with("count", MOST));
    }
    Ok(found)
}

/// The link at the end of a line, with the words before it.
pub(crate) fn one(line: &str) -> Option<Reference> {
    let line = line.trim();
    let (words, link) = line.rsplit_once(char::is_whitespace).unwrap_or(("", line));
    let words = words.trim().trim_end_matches([':', '-', '–']);
    Some(Reference { link: Link::parse(link).ok()?, label: Label::cut(words) })
}

/// The same as it is typed into a form.
pub(crate) fn text(references: &[Reference]) -> String {
    references.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_stands_at_the_end_of_its_line() {
        let found = lines("Agenda: https://x.example/a\n\n  https://y.example/b ").unwrap();
        assert_eq!(found[0].label.as_ref().unwrap().as_str(), "Agenda");
        assert_eq!(found[1].shown(), "y.example");
        assert_eq!(lines(&text(&found)).unwrap(), found);
        assert!(lines("no link here at all").is_err());
    }
}
