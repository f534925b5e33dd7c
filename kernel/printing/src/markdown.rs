//! Markdown to blocks, in the dialect of `markup`.

use crate::blocks::{Block, Look, Span};
use comrak::nodes::{AstNode, ListType, NodeValue};
use comrak::{Arena, Options, parse_document};
use std::collections::BTreeMap;

/// How deep blocks and looks may stand in each other; what lies deeper is shown as plain words. The press refuses
/// what is nested deeper than it can set.
const DEEPEST: usize = 8;

/// What a Markdown text is made of. Pictures become their description, HTML the words in it.
pub fn blocks(markdown: &str) -> Vec<Block> {
    let arena = Arena::new();
    let root = parse_document(&arena, markdown, &dialect());
    let mut reader = Reader { notes: BTreeMap::new() };
    for node in root.children() {
        if let NodeValue::FootnoteDefinition(note) = &node.data.borrow().value {
            // A note in a note would not end: notes are read before any is known.
            let blocks = reader.blocks(node, 2);
            reader.notes.insert(note.name.clone(), blocks);
        }
    }
    reader.blocks(root, 0)
}

fn dialect() -> Options<'static> {
    let mut dialect = Options::default();
    dialect.extension.autolink = true;
    dialect.extension.footnotes = true;
    dialect.extension.strikethrough = true;
    dialect.extension.table = true;
    dialect.extension.cjk_friendly_emphasis = true;
    dialect
}

struct Reader {
    /// What each footnote says, by its name.
    notes: BTreeMap<String, Vec<Block>>,
}

/// The look of words, and where they lead.
#[derive(Clone, Default)]
struct Style {
    look: Look,
    link: Option<String>,
    depth: usize,
}

impl Reader {
    fn blocks<'a>(&self, parent: &'a AstNode<'a>, depth: usize) -> Vec<Block> {
        if depth > DEEPEST {
            return vec![Block::words(words(parent))];
        }
        parent.children().filter_map(|node| self.block(node, depth)).collect()
    }

    fn block<'a>(&self, node: &'a AstNode<'a>, depth: usize) -> Option<Block> {
        Some(match &node.data.borrow().value {
            NodeValue::Paragraph => Block::Paragraph { spans: self.spans(node) },
            NodeValue::Heading(heading) => Block::Heading { level: heading.level, spans: self.spans(node) },
            NodeValue::List(list) => Block::List {
                first: (list.list_type == ListType::Ordered).then_some(list.start),
                items: node.children().map(|item| self.blocks(item, depth + 1)).collect(),
            },
            NodeValue::BlockQuote => Block::Quote { blocks: self.blocks(node, depth + 1) },
            NodeValue::CodeBlock(code) => Block::Code { text: code.literal.trim_end().to_owned() },
            NodeValue::Table(table) => self.table(node, table.num_columns)?,
            NodeValue::ThematicBreak => Block::Rule,
            NodeValue::HtmlBlock(html) => {
                let text = markup::html_to_text(&html.literal);
                (!text.is_empty()).then(|| Block::words(text))?
            }
            _ => return None,
        })
    }

    fn table<'a>(&self, table: &'a AstNode<'a>, columns: usize) -> Option<Block> {
        let row = |row: &'a AstNode<'a>| {
            let mut cells: Vec<_> = row.children().map(|cell| self.spans(cell)).collect();
            cells.resize(columns, Vec::new());
            cells
        };
        (columns > 0).then(|| Block::Table { rows: table.children().map(row).collect() })
    }

    fn spans<'a>(&self, parent: &'a AstNode<'a>) -> Vec<Span> {
        let mut spans = Vec::new();
        self.add(parent, &Style::default(), &mut spans);
        spans
    }

    fn add<'a>(&self, parent: &'a AstNode<'a>, style: &Style, spans: &mut Vec<Span>) {
        if style.depth > DEEPEST {
            return push(&words(parent), style, spans);
        }
        for node in parent.children() {
            let mut inner = Style { depth: style.depth + 1, ..style.clone() };
            match &node.data.borrow().value {
                NodeValue::Text(text) => push(text, style, spans),
                NodeValue::SoftBreak => push(" ", style, spans),
                NodeValue::LineBreak => spans.push(Span::Break),
                NodeValue::HtmlInline(html) if html.starts_with("<br") => spans.push(Span::Break),
                NodeValue::Code(code) => {
                    inner.look.code = true;
                    push(&code.literal, &inner, spans);
                }
                NodeValue::FootnoteReference(note) => {
                    spans.extend(self.notes.get(&note.name).map(|it| Span::Note { blocks: it.clone() }));
                }
                value => {
                    match value {
                        NodeValue::Strong => inner.look.bold = true,
                        NodeValue::Emph | NodeValue::Image(_) => inner.look.italic = true,
                        NodeValue::Strikethrough => inner.look.struck = true,
                        NodeValue::Link(link) => inner.link = address(&link.url),
                        _ => {}
                    }
                    self.add(node, &inner, spans);
                }
            }
        }
    }
}

/// Adds words, to the last ones if they look the same.
fn push(words: &str, style: &Style, spans: &mut Vec<Span>) {
    if let Some(Span::Text { text, look, link }) = spans.last_mut()
        && (*look, &*link) == (style.look, &style.link)
    {
        text.push_str(words);
    } else if !words.is_empty() {
        spans.push(Span::Text { text: words.to_owned(), look: style.look, link: style.link.clone() });
    }
}

/// Where a link may lead from a paper: an address that means the same everywhere.
fn address(url: &str) -> Option<String> {
    ["http://", "https://", "mailto:"].iter().any(|it| url.starts_with(it)).then(|| url.to_owned())
}

/// All words below a node.
fn words<'a>(parent: &'a AstNode<'a>) -> String {
    let mut words = String::new();
    for node in parent.descendants() {
        match &node.data.borrow().value {
            NodeValue::Text(text) => words.push_str(text),
            NodeValue::Code(code) => words.push_str(&code.literal),
            NodeValue::CodeBlock(code) => words.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak | NodeValue::Paragraph => words.push(' '),
            _ => {}
        }
    }
    words.trim().to_owned()
}
