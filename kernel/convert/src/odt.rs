//! ODT: OpenDocument text (OASIS OpenDocument 1.3 part 3).

mod styles;

use crate::Refused;
use crate::document::{Block, Document, Line, Span, Style, cell};
use crate::docx::address;
use crate::package::Package;
use crate::xml::{Element, Node, parse};
use styles::Styles;

/// What is not text, or not the text that was accepted: deleted text stands in `tracked-changes`, and only there.
const SKIPPED: [&str; 8] = [
    "annotation",
    "forms",
    "frame",
    "object",
    "scripts",
    "sequence-decls",
    "tracked-changes",
    "variable-decls",
];

pub(crate) fn read(bytes: &[u8]) -> Result<Document, Refused> {
    let mut package = Package::open(bytes)?;
    // A locked file's members are there, but what they hold is no XML.
    let manifest = package.text("META-INF/manifest.xml")?.unwrap_or_default();
    if manifest.contains("encryption-data") {
        return Err(Refused::Locked);
    }
    let content = parse(&package.text("content.xml")?.ok_or(Refused::Broken)?, &SKIPPED)?;
    let named = package.text("styles.xml")?.map(|text| parse(&text, &SKIPPED)).transpose()?;
    let text = content.below(&["body", "text"]).ok_or(Refused::Broken)?;
    let mut reader = Reader { styles: Styles::of([Some(&content), named.as_ref()]), notes: Vec::new() };
    let blocks = reader.blocks(text);
    Ok(Document { blocks, notes: reader.notes })
}

struct Reader {
    styles: Styles,
    notes: Vec<Vec<Block>>,
}

impl Reader {
    fn blocks(&mut self, parent: &Element) -> Vec<Block> {
        let mut blocks = Vec::new();
        self.flow(parent, &mut blocks);
        blocks
    }

    fn flow(&mut self, parent: &Element, blocks: &mut Vec<Block>) {
        for element in parent.elements() {
            match element.name.as_str() {
                "h" => {
                    let level =
                        element.attribute("outline-level").and_then(|it| it.parse().ok()).unwrap_or(1);
                    let spans = self.line(element, true);
                    blocks.extend((!spans.is_empty()).then(|| Block::Heading(u8::clamp(level, 1, 6), spans)));
                }
                "p" => self.paragraph(element, blocks),
                "list" => {
                    let list = self.list(element, None, 1);
                    blocks.push(list);
                }
                "table" => {
                    let mut rows = Vec::new();
                    self.rows(element, &mut rows);
                    blocks.push(Block::Table(rows));
                }
                "section" | "index-body" | "table-of-content" => self.flow(element, blocks),
                _ => {}
            }
        }
    }

    fn paragraph(&mut self, paragraph: &Element, blocks: &mut Vec<Block>) {
        let style = paragraph.attribute("style-name");
        if self.styles.is_title(style) {
            let spans = self.line(paragraph, true);
            blocks.extend((!spans.is_empty()).then_some(Block::Heading(1, spans)));
            return;
        }
        let spans = self.line(paragraph, false);
        if spans.is_empty() {
            return;
        }
        let block = Block::Paragraph(spans);
        match (self.styles.is_quote(style), blocks.last_mut()) {
            (true, Some(Block::Quote(quoted))) => quoted.push(block),
            (true, _) => blocks.push(Block::Quote(vec![block])),
            (false, _) => blocks.push(block),
        }
    }

    /// A list; one within another has its style from there.
    fn list(&mut self, list: &Element, outer: Option<&str>, level: usize) -> Block {
        let style = list.attribute("style-name").or(outer);
        let mut items = Vec::new();
        let mut first = style.and_then(|style| self.styles.first(style, level));
        for item in list.elements().filter(|it| matches!(it.name.as_str(), "list-item" | "list-header")) {
            let own = item.attribute("start-value").and_then(|value| value.parse().ok());
            if items.is_empty() && first.is_some() {
                first = own.or(first);
            }
            let mut blocks = Vec::new();
            for element in item.elements() {
                match element.name.as_str() {
                    "list" => {
                        let inner = self.list(element, style, level + 1);
                        blocks.push(inner);
                    }
                    "p" => self.paragraph(element, &mut blocks),
                    "h" => {
                        let spans = self.line(element, true);
                        blocks.push(Block::Paragraph(spans));
                    }
                    _ => {}
                }
            }
            items.push(blocks);
        }
        Block::List { first, items }
    }

    fn rows(&mut self, table: &Element, rows: &mut Vec<Vec<Vec<Span>>>) {
        for element in table.elements() {
            match element.name.as_str() {
                "table-header-rows" | "table-rows" | "table-row-group" => self.rows(element, rows),
                "table-row" => {
                    let cells: Vec<&Element> =
                        element.elements().filter(|it| it.name == "table-cell").collect();
                    rows.push(cells.into_iter().map(|it| cell(self.blocks(it))).collect());
                }
                _ => {}
            }
        }
    }

    fn line(&mut self, paragraph: &Element, is_heading: bool) -> Vec<Span> {
        let mut line = Line::default();
        let style = if is_heading {
            Style::default()
        } else {
            self.styles.style(paragraph.attribute("style-name"), &Style::default())
        };
        self.add(paragraph, &style, is_heading, &mut line);
        line.take()
    }

    fn add(&mut self, parent: &Element, style: &Style, is_heading: bool, line: &mut Line) {
        for node in &parent.children {
            let element = match node {
                Node::Text(text) => {
                    line.words(text, style);
                    continue;
                }
                Node::Element(element) => element,
            };
            match element.name.as_str() {
                "span" => {
                    let mut inner = self.styles.style(element.attribute("style-name"), style);
                    inner.bold &= !is_heading;
                    self.add(element, &inner, is_heading, line);
                }
                "a" => {
                    let link = element.attribute("href").and_then(address).or_else(|| style.link.clone());
                    self.add(element, &Style { link, ..style.clone() }, is_heading, line);
                }
                "s" | "tab" => line.words(" ", style),
                "line-break" => line.line_break(),
                "note" => {
                    let blocks = element.child("note-body").map(|body| self.blocks(body)).unwrap_or_default();
                    line.note(self.notes.len());
                    self.notes.push(blocks);
                }
                // Fields, marks, references: what they came to stands in them.
                _ => self.add(element, style, is_heading, line),
            }
        }
    }
}
