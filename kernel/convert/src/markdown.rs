//! A document written as Markdown, in the dialect of `markup`.

use crate::document::{Block, Document, Span, Style};
use crate::escape;
use crate::limits::{COLUMNS, NESTED};
use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options, parse_document};
use std::fmt::Write;

/// The document's Markdown: paragraphs with a blank line between them, a line break at the end; empty if there are no
/// words.
pub(crate) fn written(document: &Document) -> String {
    let mut paragraphs = siblings(&document.blocks, 0);
    for (number, note) in (1..).zip(&document.notes) {
        let text = siblings(note, 0).join("\n\n");
        paragraphs.push(indented(&format!("[^{number}]: "), "    ", &text));
    }
    paragraphs.retain(|paragraph| !paragraph.trim().is_empty());
    let mut text = paragraphs.join("\n\n");
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

fn siblings(blocks: &[Block], depth: usize) -> Vec<String> {
    let mut written = Vec::with_capacity(blocks.len());
    // Two lists one after the other would be one list, were their markers the same.
    let mut lists = 0;
    for block in blocks {
        lists = if matches!(block, Block::List { .. }) { lists + 1 } else { 0 };
        let text = one(block, depth, lists % 2 == 0);
        if !text.is_empty() {
            written.push(text);
        }
    }
    written
}

fn one(block: &Block, depth: usize, other_marker: bool) -> String {
    match block {
        Block::Paragraph(spans) => faithful(spans, Lines::Many),
        Block::Heading(level, spans) => {
            let line = escape::heading(&faithful(spans, Lines::One));
            if line.is_empty() {
                line
            } else {
                format!("{} {line}", "#".repeat(usize::from(*level).clamp(1, 6)))
            }
        }
        Block::List { first, items } => list(*first, items, depth, other_marker),
        Block::Quote(blocks) => {
            let text = siblings(blocks, depth + 1).join("\n\n");
            if text.is_empty() || depth >= NESTED { text } else { indented("> ", "> ", &text) }
        }
        Block::Code(text) => code(text),
        Block::Table(rows) => table(rows),
        Block::Rule => "***".to_owned(),
    }
}

fn list(first: Option<u32>, items: &[Vec<Block>], depth: usize, other_marker: bool) -> String {
    let is_tight = items.iter().all(|item| {
        let paragraphs = item.iter().filter(|block| !matches!(block, Block::List { .. }));
        paragraphs.count() <= 1
    });
    let gap = if is_tight { "\n" } else { "\n\n" };
    let item = |(number, item): (u32, &Vec<Block>)| {
        let text = siblings(item, depth + 1).join(gap);
        if text.is_empty() || depth >= NESTED {
            return text;
        }
        let marker = match (first, other_marker) {
            (None, false) => "- ".to_owned(),
            (None, true) => "+ ".to_owned(),
            (Some(first), false) => format!("{}. ", first.saturating_add(number)),
            (Some(first), true) => format!("{}) ", first.saturating_add(number)),
        };
        indented(&marker, &" ".repeat(marker.len()), &text)
    };
    let items: Vec<String> = (0..).zip(items).map(item).filter(|item| !item.is_empty()).collect();
    items.join(gap)
}

/// The text with a mark before its first line and another before the others; lines without words get it without its
/// blanks.
fn indented(first: &str, others: &str, text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for (number, line) in text.lines().enumerate() {
        let mark = if number == 0 { first } else { others };
        if number > 0 {
            out.push('\n');
        }
        out.push_str(if line.is_empty() { mark.trim_end() } else { mark });
        out.push_str(line);
    }
    out
}

fn code(text: &str) -> String {
    let text = text.trim_matches('\n').trim_end();
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    if text.is_empty() { String::new() } else { format!("{fence}\n{text}\n{fence}") }
}

fn table(rows: &[Vec<Vec<Span>>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default().min(COLUMNS);
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| row.iter().take(columns).map(|cell| faithful(cell, Lines::Cell)).collect())
        .collect();
    if cells.iter().flatten().all(String::is_empty) {
        return String::new();
    }
    let mut out = String::new();
    for (number, row) in cells.iter().enumerate() {
        out.push('|');
        for column in 0..columns {
            _ = write!(out, " {} |", row.get(column).map_or("", String::as_str));
        }
        out.push('\n');
        if number == 0 {
            out.push_str(&format!("|{}\n", " --- |".repeat(columns)));
        }
    }
    out.trim_end().to_owned()
}

/// Where spans stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lines {
    /// In a paragraph.
    Many,
    /// In a heading: breaks are blanks.
    One,
    /// In a table: likewise, and `|` ends the cell.
    Cell,
}

/// The spans as Markdown of which a reader gets exactly their words. Emphasis can stand so that Markdown has no way to
/// say it (`**"a"**b`): such lines stay without.
fn faithful(spans: &[Span], lines: Lines) -> String {
    let styled = assembled(spans, lines, true);
    let is_plain =
        spans.iter().all(|span| !matches!(span, Span::Text { style, .. } if *style != Style::default()));
    if is_plain || read_back(&styled) == told(spans) { styled } else { assembled(spans, lines, false) }
}

fn assembled(spans: &[Span], lines: Lines, styled: bool) -> String {
    let mut text = String::new();
    let mut rest = spans;
    while let Some(span) = rest.first() {
        match span {
            Span::Break if lines == Lines::Many => text.push_str("\\\n"),
            Span::Break => text.push(' '),
            Span::Note(number) => _ = write!(text, "[^{}]", number + 1),
            Span::Text { style, .. } => {
                let link = style.link.as_ref().filter(|_| styled);
                let same =
                    |span: &&Span| matches!(span, Span::Text { style, .. } if style.link.as_ref() == link);
                let run = if styled { rest.iter().take_while(same).count().max(1) } else { 1 };
                let inner = emphasised(&rest[..run], 0, styled);
                match link {
                    // An address that is its own words.
                    Some(url)
                        if escape::words(url) == format!("<{url}>") && same_words(&rest[..run], url) =>
                    {
                        text.push_str(&format!("<{url}>"));
                    }
                    Some(url) if !inner.trim().is_empty() => {
                        let address = format!("]({})", escape::address(url));
                        text.push_str(&around(&inner, "[", &address));
                    }
                    _ => text.push_str(&inner),
                }
                rest = &rest[run..];
                continue;
            }
        }
        rest = &rest[1..];
    }
    if lines == Lines::Cell {
        text = text.replace('|', "\\|");
    }
    if lines == Lines::Many {
        text = text.lines().map(|line| escape::line(line.trim_start())).collect::<Vec<_>>().join("\n");
    }
    text.trim().to_owned()
}

/// Whether these are the words of an address and nothing else.
fn same_words(run: &[Span], url: &str) -> bool {
    matches!(run, [Span::Text { text, .. }] if text == url)
}

/// A mark, and whether a style asks for it.
type Mark = (&'static str, fn(&Style) -> bool);

/// Which marks stand in which.
const MARKS: [Mark; 3] =
    [("**", |style| style.bold), ("*", |style| style.italic), ("~~", |style| style.struck)];

fn emphasised(run: &[Span], mark: usize, styled: bool) -> String {
    let Some((sign, asks)) = MARKS.get(mark).filter(|_| styled) else {
        return run.iter().map(|span| plain(span, styled)).collect();
    };
    let asks = |span: &Span| matches!(span, Span::Text { style, .. } if asks(style));
    let groups = run.chunk_by(|one, other| asks(one) == asks(other));
    groups
        .map(|group| {
            let inner = emphasised(group, mark + 1, styled);
            if asks(&group[0]) { around(&inner, sign, sign) } else { inner }
        })
        .collect()
}

/// Marks round words, with the blanks outside: marks beside blanks are none.
fn around(inner: &str, open: &str, close: &str) -> String {
    let words = inner.trim();
    if words.is_empty() {
        return inner.to_owned();
    }
    let start = inner.len() - inner.trim_start().len();
    let (before, after) = (&inner[..start], &inner[start + words.len()..]);
    format!("{before}{open}{words}{close}{after}")
}

fn plain(span: &Span, styled: bool) -> String {
    match span {
        Span::Text { text, style } if style.code && styled && !text.contains('`') => around(text, "`", "`"),
        // A link holds no other.
        Span::Text { text, style } if style.link.is_some() && styled => escape::signs(text),
        Span::Text { text, .. } => escape::words(text),
        Span::Break | Span::Note(_) => String::new(),
    }
}

/// The words of spans, without blanks.
fn told(spans: &[Span]) -> String {
    let text = |span: &Span| match span {
        Span::Text { text, .. } => text.clone(),
        Span::Break => String::new(),
        Span::Note(number) => format!("[^{}]", number + 1),
    };
    spans.iter().map(text).collect::<String>().split_whitespace().collect()
}

/// The words that a reader of the Markdown gets, without blanks. Footnotes are not defined here, so they are words.
fn read_back(markdown: &str) -> String {
    let arena = Arena::new();
    let mut dialect = Options::default();
    dialect.extension.autolink = true;
    dialect.extension.strikethrough = true;
    dialect.extension.cjk_friendly_emphasis = true;
    let root: &AstNode<'_> = parse_document(&arena, markdown, &dialect);
    let mut words = String::new();
    for node in root.descendants() {
        match &node.data.borrow().value {
            NodeValue::Text(text) => words.push_str(text),
            NodeValue::Code(code) => words.push_str(&code.literal),
            _ => {}
        }
    }
    words.split_whitespace().collect()
}
