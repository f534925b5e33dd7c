//! Text made of HTML mail: through the allow-list of `markup`, so nothing is fetched and nothing hidden is read.

use crate::limits::{HTML_BYTES, QUOTES};

/// Unicode noncharacters, of which no text is made; they stand where a quote begins and ends while the HTML is
/// made text.
const QUOTE_START: char = '\u{FDD3}';
const QUOTE_END: char = '\u{FDD4}';

/// The text, with quotes (`blockquote`) as lines that begin with `>`, and whether there was more than is read.
pub(crate) fn text(html: &str) -> (String, bool) {
    let html = html.replace([QUOTE_START, QUOTE_END], "");
    let html = body(&html);
    let marked = marked(&html[..html.floor_char_boundary(HTML_BYTES)]);
    (quoted(&markup::html_to_text(&marked)), marked.len() > HTML_BYTES || html.len() > HTML_BYTES)
}

/// What follows the head, whose style sheets would use up what is read.
fn body(html: &str) -> &str {
    let lower = html.to_ascii_lowercase();
    lower.find("<body").and_then(|at| html.get(at..)).unwrap_or(html)
}

fn marked(html: &str) -> String {
    let lower = html.to_ascii_lowercase();
    let mut out = String::with_capacity(html.len() + 64);
    let mut done = 0;
    for (at, _) in lower.match_indices('<') {
        let rest = &lower[at..];
        let named = |tag: &str| {
            rest.strip_prefix(tag).is_some_and(|rest| rest.starts_with(['>', ' ', '\n', '\r', '\t']))
        };
        let (start, end) = (named("<blockquote"), named("</blockquote"));
        if !start && !end {
            continue;
        }
        let Some(length) = rest.find('>') else { break };
        let behind = at + length + 1;
        if start {
            out.push_str(&html[done..behind]);
            out.push_str(&format!("<p>{QUOTE_START}</p>"));
        } else {
            out.push_str(&html[done..at]);
            out.push_str(&format!("<p>{QUOTE_END}</p>"));
            out.push_str(&html[at..behind]);
        }
        done = behind;
    }
    out.push_str(html.get(done..).unwrap_or_default());
    out
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut depth, mut blank) = (0_usize, true);
    for line in text.lines() {
        let words: String = line.chars().filter(|c| !matches!(*c, QUOTE_START | QUOTE_END)).collect();
        depth += line.matches(QUOTE_START).count();
        let ends = line.matches(QUOTE_END).count();
        let marks = words.len() < line.len();
        if !marks || !words.trim().is_empty() {
            push(&mut out, words.trim_end(), depth, &mut blank);
        }
        depth = depth.saturating_sub(ends);
        if marks && !blank {
            push(&mut out, "", depth, &mut blank);
        }
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// A line of that depth; of empty ones only the first.
fn push(out: &mut String, words: &str, depth: usize, blank: &mut bool) {
    if words.is_empty() && *blank {
        return;
    }
    *blank = words.is_empty();
    out.extend(std::iter::repeat_n('>', depth.min(QUOTES)));
    if depth > 0 && !words.is_empty() {
        out.push(' ');
    }
    out.push_str(words);
    out.push('\n');
}
