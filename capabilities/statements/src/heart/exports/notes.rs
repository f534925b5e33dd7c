//! Footnotes of a text that is shown paragraph by paragraph: what a note says stands in a paragraph of its own, with its
//! own number, and whoever reads one paragraph alone would find neither the note nor the way to it.

use std::borrow::Cow;
use std::collections::HashMap;
use texts::{Body, Mark, Paragraph};

/// The Markdown of each paragraph, in which calls of notes (`[^1]`) lead to the paragraphs that say them, and those show
/// what they say.
pub(crate) fn linked(body: &Body) -> Vec<Cow<'_, str>> {
    let says = |paragraph| Some((label(paragraph)?.0, paragraph.mark));
    let notes: HashMap<&str, Mark> = body.paragraphs.iter().filter_map(says).collect();
    body.paragraphs.iter().map(|paragraph| shown(paragraph, &notes)).collect()
}

fn shown<'a>(paragraph: &'a Paragraph, notes: &HashMap<&str, Mark>) -> Cow<'a, str> {
    if notes.is_empty() || !paragraph.text.contains("[^") {
        return Cow::Borrowed(&paragraph.text);
    }
    match label(paragraph) {
        Some((label, rest)) => {
            // The lines of a note go on four columns in.
            let lines: Vec<&str> =
                rest.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
            Cow::Owned(format!("<sup>{label}</sup> {}", called(lines.join("\n").trim_start(), notes)))
        }
        None => Cow::Owned(called(&paragraph.text, notes)),
    }
}

/// The text with its calls of known notes as links.
fn called(text: &str, notes: &HashMap<&str, Mark>) -> String {
    let mut out = String::with_capacity(text.len() + 32);
    let mut rest = text;
    while let Some(at) = rest.find("[^") {
        let (before, call) = rest.split_at(at);
        out.push_str(before);
        let label = call.find(']').map(|end| &call[2..end]);
        match label.and_then(|label| Some((label, notes.get(label)?))) {
            Some((label, mark)) if !before.ends_with('\\') => {
                out.push_str(&format!("<sup>[{label}](#p{mark})</sup>"));
                rest = &call[label.len() + 3..];
            }
            _ => {
                out.push_str("[^");
                rest = &call[2..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// The label of the note that a paragraph says, and what it says. Labels of letters and digits: others could be markup.
fn label(paragraph: &Paragraph) -> Option<(&str, &str)> {
    let (label, rest) = paragraph.text.strip_prefix("[^")?.split_once("]:")?;
    let is_plain = !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    is_plain.then_some((label, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use texts::Origin;

    fn linked_in(markdown: &str) -> Vec<String> {
        let body = Body::empty().edited(markdown, Origin(1)).unwrap().body;
        linked(&body).into_iter().map(Cow::into_owned).collect()
    }

    #[test]
    fn a_call_leads_to_the_paragraph_that_says_the_note() {
        let found = linked_in("Words[^1] and [^b-2].\n\n[^1]: See this.\n\n[^b-2]: And *that*[^1].");
        assert_eq!(found[0], "Words<sup>[1](#p2)</sup> and <sup>[b-2](#p3)</sup>.");
        assert_eq!(found[1], "<sup>1</sup> See this.");
        assert_eq!(found[2], "<sup>b-2</sup> And *that*<sup>[1](#p2)</sup>.");
    }

    #[test]
    fn what_calls_no_note_stays_as_it_is() {
        let text = "Words[^2], \\[^1], [^, and [^";
        assert_eq!(linked_in(&format!("{text}\n\nCalled[^1].\n\n[^1]: See."))[0], text);
        assert_eq!(linked_in("Words[^1]."), ["Words[^1]."]);
    }
}
