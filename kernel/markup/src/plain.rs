//! Text without its markup: for mail, for search, for the line under a title.

use crate::html::unescape;
use crate::marks::{Found, Piece, Wanted, pieces, take_out};
use crate::tags::{Tag, attributes, tags};
use crate::{bounded, render, sanitise};
use unicode_segmentation::UnicodeSegmentation;

/// Markdown as plain text: a blank line between paragraphs, list items on lines of their own. Shortcodes and
/// the addresses of links are left away; links by name are their words.
pub fn plain_text(source: &str) -> String {
    let source = bounded(source);
    unmarked(source).unwrap_or_else(|| rendered(source))
}

/// The text as reading it as Markdown gives it.
pub(crate) fn rendered(source: &str) -> String {
    let html = render::to_clean_html(&without_shortcodes(source));
    Plain { addresses: false, ..Plain::default() }.run(&html)
}

/// Marks that mean nothing to Markdown wherever they stand within a line.
const PLAIN_MARKS: &str = " .,;'\"?!()%/-–—‘’“”…،؟、。，";

/// A text in which nothing can be meant as Markdown, as most of what calendars say is: its words, with an empty line
/// between paragraphs. Nothing for any other. A feed of a thousand events spends a third of its time on reading such
/// texts as Markdown and as HTML.
pub(crate) fn unmarked(source: &str) -> Option<String> {
    let plain = |c: char| c.is_alphanumeric() || c == '\n' || PLAIN_MARKS.contains(c);
    if !source.chars().all(plain) {
        return None;
    }
    let mut out = String::with_capacity(source.len());
    let mut begins = true;
    for line in source.split('\n') {
        // What begins a list, a heading or code does so at the beginning of a line; two spaces at its end break it.
        if line.starts_with([' ', '-']) || line.starts_with(char::is_numeric) || line.ends_with(' ') {
            return None;
        }
        begins |= line.is_empty();
        for word in line.split_ascii_whitespace() {
            if !out.is_empty() {
                out.push_str(if begins { "\n\n" } else { " " });
            }
            out.push_str(word);
            begins = false;
        }
    }
    Some(out)
}

/// HTML from outside as plain text, with the address behind the text of a link that hides it.
pub fn html_to_text(html: &str) -> String {
    let html = sanitise::clean(bounded(html));
    Plain { addresses: true, ..Plain::default() }.run(&html)
}

/// The beginning of a Markdown text as one line of at most `max_chars` characters, cut between words and
/// ended by an ellipsis when there is more.
pub fn excerpt(source: &str, max_chars: usize) -> String {
    let text = plain_text(source);
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= max_chars {
        return line;
    }
    let room = max_chars.saturating_sub(1);
    let words = longest(line.split_word_bounds(), room);
    // A word that fills more than half of the room is cut inside, but never within a letter and its marks.
    let kept = if words.chars().count() * 2 < room { longest(line.graphemes(true), room) } else { words };
    let kept = kept
        .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '،' | '、' | '，'));
    if max_chars == 0 { String::new() } else { format!("{kept}…") }
}

/// As many of the parts as fit into `room` characters.
fn longest<'a>(parts: impl Iterator<Item = &'a str>, room: usize) -> String {
    let mut left = room;
    parts
        .take_while(|part| {
            let length = part.chars().count();
            let fits = length <= left;
            left = left.saturating_sub(length);
            fits
        })
        .collect()
}

fn without_shortcodes(source: &str) -> String {
    let (marked, found) = take_out(source, &Wanted { code: &|_| true, links: true });
    pieces(&marked, &found)
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Text(text) => Some(text),
            Piece::Mark(_, Found::Link(link)) => Some(link.shown()),
            Piece::Mark(_, Found::Code(_)) => None,
        })
        .collect()
}

#[derive(Default)]
struct Plain {
    /// Whether links show where they lead.
    addresses: bool,
    out: String,
    /// Line breaks owed before the next text.
    owed: usize,
    /// A space owed before the next text.
    space: bool,
    verbatim: bool,
    link: Option<(String, usize)>,
}

impl Plain {
    fn run(mut self, html: &str) -> String {
        for tag in tags(html) {
            match tag {
                Tag::Text(text) => self.text(&unescape(text)),
                Tag::Open { name, attributes } => self.start(name, attributes),
                Tag::Close { name } => self.end(name),
            }
        }
        self.out
    }

    fn text(&mut self, text: &str) {
        if self.verbatim {
            self.settle();
            self.out.push_str(text.trim_end_matches('\n'));
            return;
        }
        self.space |= text.starts_with(char::is_whitespace);
        let mut words = text.split_whitespace().peekable();
        while let Some(word) = words.next() {
            self.settle();
            self.out.push_str(word);
            self.space = words.peek().is_some() || text.ends_with(char::is_whitespace);
        }
    }

    /// Writes what is owed, but nothing before the first text.
    fn settle(&mut self) {
        if !self.out.is_empty() {
            if self.owed > 0 {
                self.out.push_str(&"\n".repeat(self.owed));
            } else if self.space && !self.out.ends_with(' ') {
                self.out.push(' ');
            }
        }
        (self.owed, self.space) = (0, false);
    }

    fn start(&mut self, name: &str, written: &str) {
        self.owed = self.owed.max(gap(name));
        match name {
            "pre" => self.verbatim = true,
            "li" => {
                self.settle();
                self.out.push_str("- ");
            }
            "td" | "th" => self.space = true,
            "img" => {
                let alternative =
                    attributes(written).find(|(key, _)| *key == "alt").map(|(_, value)| unescape(value));
                self.text(&alternative.unwrap_or_default());
            }
            "a" if self.addresses => {
                let address =
                    attributes(written).find(|(key, _)| *key == "href").map(|(_, value)| unescape(value));
                self.link = address.map(|address| (address, self.out.len()));
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "pre" => self.verbatim = false,
            "a" => {
                if let Some((address, from)) = self.link.take() {
                    let told = self.out[from..].contains(address.trim_start_matches("mailto:"));
                    if !told && !address.starts_with('#') {
                        self.text(&format!(" ({address})"));
                    }
                }
            }
            _ => {}
        }
        self.owed = self.owed.max(gap(name));
    }
}

/// How many line breaks stand around an element.
fn gap(name: &str) -> usize {
    match name {
        "blockquote" | "dl" | "figure" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "hr" | "ol" | "p"
        | "pre" | "section" | "table" | "ul" => 2,
        "br" | "caption" | "dd" | "details" | "div" | "dt" | "figcaption" | "li" | "summary" | "tr" => 1,
        _ => 0,
    }
}
