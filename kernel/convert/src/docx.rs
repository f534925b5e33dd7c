//! DOCX: Office Open XML of word processors (ECMA-376 part 1, WordprocessingML).
//!
//! No maintained crate reads it as we need: those that turn it into Markdown keep deleted text or mark it up, unpack
//! without a bound, and none reads ODT besides; so both are read here over `zip` and `quick-xml`.

mod links;
mod numbering;
mod runs;
mod styles;

use crate::Refused;
use crate::document::{Block, Document, Lists, Span, Style, cell};
use crate::package::Package;
use crate::xml::{Element, parse};
use links::Links;
pub(crate) use links::address;
use numbering::Numbering;
use runs::Runs;
use std::collections::HashMap;
use styles::{Role, Styles};

/// What is not text, or not the text that was accepted: drawings and their text boxes, former formatting, what was
/// deleted or moved away.
const SKIPPED: [&str; 11] = [
    "AlternateContent",
    "del",
    "delText",
    "drawing",
    "moveFrom",
    "object",
    "pPrChange",
    "pict",
    "rPrChange",
    "sectPr",
    "tblPr",
];

pub(crate) fn read(bytes: &[u8]) -> Result<Document, Refused> {
    let mut package = Package::open(bytes)?;
    let mut part = |name: &str| -> Result<Element, Refused> {
        package.text(name)?.map_or_else(|| Ok(Element::default()), |text| parse(&text, &SKIPPED))
    };
    let document = part("word/document.xml")?;
    let body = document.child("body").ok_or(Refused::Broken)?;
    let mut reader = Reader {
        styles: Styles::of(&part("word/styles.xml")?),
        numbering: Numbering::of(&part("word/numbering.xml")?),
        links: Links::of(&part("word/_rels/document.xml.rels")?),
        numbers: HashMap::new(),
    };
    let notes = [("footnote", part("word/footnotes.xml")?), ("endnote", part("word/endnotes.xml")?)];
    let written: HashMap<(&str, &str), &Element> = notes
        .iter()
        .flat_map(|(kind, root)| {
            root.elements().filter_map(|note| Some(((*kind, note.attribute("id")?), note)))
        })
        .collect();
    let blocks = reader.blocks(body);
    // In the order in which they are called; a note that calls another one calls it after all others.
    let mut called: Vec<((String, String), usize)> = reader.numbers.drain().collect();
    called.sort_by_key(|(_, number)| *number);
    let notes = called.iter().map(|((kind, id), _)| {
        written.get(&(kind.as_str(), id.as_str())).map(|note| reader.blocks(note)).unwrap_or_default()
    });
    let notes = notes.map(without_notes).collect();
    Ok(Document { blocks, notes })
}

/// A note's blocks, of which no further note is called.
fn without_notes(mut blocks: Vec<Block>) -> Vec<Block> {
    for block in &mut blocks {
        if let Block::Paragraph(spans) | Block::Heading(_, spans) = block {
            spans.retain(|span| !matches!(span, Span::Note(_)));
        }
    }
    blocks
}

struct Reader {
    styles: Styles,
    numbering: Numbering,
    links: Links,
    /// The notes called so far, by kind and id, with their numbers from 0.
    numbers: HashMap<(String, String), usize>,
}

/// The blocks of one place, as they come.
#[derive(Default)]
struct Flow {
    blocks: Vec<Block>,
    lists: Lists,
    /// Where the last paragraph's mark was deleted, its line goes on in the next one.
    runs: Option<Runs>,
    quote: Vec<Block>,
}

impl Reader {
    fn blocks(&mut self, parent: &Element) -> Vec<Block> {
        let mut flow = Flow::default();
        self.flow(parent, &mut flow);
        flow.end()
    }

    fn flow(&mut self, parent: &Element, flow: &mut Flow) {
        for element in parent.elements() {
            match element.name.as_str() {
                "p" => self.paragraph(element, flow),
                "tbl" => {
                    let table = self.table(element);
                    flow.settle();
                    flow.blocks.push(table);
                }
                // What wraps paragraphs: controls, insertions, what was moved here.
                "sdt" | "sdtContent" | "customXml" | "ins" | "moveTo" => self.flow(element, flow),
                _ => {}
            }
        }
    }

    fn table(&mut self, table: &Element) -> Block {
        let rows = table.elements().filter(|row| row.name == "tr").collect::<Vec<_>>();
        let mut row = |row: &Element| {
            let cells = row.elements().filter(|cell| cell.name == "tc").collect::<Vec<_>>();
            cells.into_iter().map(|tc| cell(self.blocks(tc))).collect()
        };
        Block::Table(rows.into_iter().map(&mut row).collect())
    }

    fn paragraph(&mut self, paragraph: &Element, flow: &mut Flow) {
        let properties = paragraph.child("pPr");
        let style = properties.and_then(|it| it.value("pStyle", "val"));
        let own_level =
            properties.and_then(|it| it.value("outlineLvl", "val")).and_then(|it| it.parse().ok());
        let role =
            own_level.and_then(styles::heading).or_else(|| self.styles.role(style)).unwrap_or(Role::Words);
        let mut runs = flow.runs.take().unwrap_or_default();
        runs.in_heading = matches!(role, Role::Heading(_));
        runs.read(paragraph, &Style::default(), self);
        // The mark at this paragraph's end was deleted, so the next one goes on.
        if properties.is_some_and(|it| it.below(&["rPr", "del"]).is_some()) {
            flow.runs = Some(runs);
            return;
        }
        let spans = runs.line.take();
        if spans.is_empty() {
            return;
        }
        let own = properties.and_then(|it| it.child("numPr"));
        let listed = self.listed(own, style);
        match (role, listed) {
            (Role::Heading(level), _) => flow.block(Block::Heading(level, spans)),
            (Role::Quote, None) => flow.quoted(Block::Paragraph(spans)),
            (_, Some((depth, first))) => flow.item(depth, first, Block::Paragraph(spans)),
            (_, None) => flow.block(Block::Paragraph(spans)),
        }
    }

    /// The depth in a list, and what its numbers start from, by the paragraph's own word or by its style's.
    fn listed(&self, own: Option<&Element>, style: Option<&str>) -> Option<(usize, Option<u32>)> {
        let number = |it: &Element| it.value("numId", "val").map(str::to_owned);
        let level = |it: &Element| it.value("ilvl", "val").and_then(|level| level.parse().ok());
        let (id, depth) = match own.and_then(|it| Some((number(it)?, level(it)))) {
            Some((id, level)) => (id, level.unwrap_or(0)),
            None => self.styles.listed(style)?,
        };
        self.numbering.first(&id, depth).map(|first| (depth, first))
    }

    /// The number of a note, given when it is first called.
    fn note(&mut self, kind: &str, id: &str) -> usize {
        let next = self.numbers.len();
        *self.numbers.entry((kind.to_owned(), id.to_owned())).or_insert(next)
    }
}

impl Flow {
    fn block(&mut self, block: Block) {
        self.settle();
        self.blocks.push(block);
    }

    fn item(&mut self, depth: usize, first: Option<u32>, block: Block) {
        self.end_quote();
        self.lists.item(depth, first, vec![block], &mut self.blocks);
    }

    fn quoted(&mut self, block: Block) {
        self.lists.end(&mut self.blocks);
        self.quote.push(block);
    }

    /// Ends lists and quotes.
    fn settle(&mut self) {
        self.lists.end(&mut self.blocks);
        self.end_quote();
    }

    fn end_quote(&mut self) {
        if !self.quote.is_empty() {
            self.blocks.push(Block::Quote(std::mem::take(&mut self.quote)));
        }
    }

    fn end(mut self) -> Vec<Block> {
        let rest = self.runs.take().map(|mut runs| runs.line.take()).unwrap_or_default();
        if !rest.is_empty() {
            self.block(Block::Paragraph(rest));
        }
        self.settle();
        self.blocks
    }
}
