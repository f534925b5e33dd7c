//! Web pages. ammonia's HTML parser makes sense of what it finds and leaves well-formed HTML of known elements, which is
//! then read from start to end.

mod measure;

use crate::Refused;
use crate::document::{Block, Document, Line, Span, Style, cell};
use crate::limits::ADDRESS;
use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

/// What is read of a page; the words in other elements are read as words.
const TAGS: [&str; 46] = [
    "a",
    "address",
    "article",
    "aside",
    "b",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "i",
    "img",
    "kbd",
    "li",
    "main",
    "ol",
    "p",
    "pre",
    "s",
    "samp",
    "section",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];
/// What in a page is not its text.
const UNREAD: [&str; 20] = [
    "button", "canvas", "form", "head", "iframe", "math", "nav", "noembed", "noframes", "noscript", "object",
    "option", "script", "select", "style", "svg", "template", "textarea", "title", "xmp",
];
/// The page's text.
pub(crate) fn read(page: &str) -> Result<Document, Refused> {
    measure::affordable(page)?;
    let mut rules = ammonia::Builder::empty();
    rules
        .tags(HashSet::from(TAGS))
        .clean_content_tags(HashSet::from(UNREAD))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("img", HashSet::from(["alt"])),
            ("ol", HashSet::from(["start"])),
        ]))
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(ammonia::UrlRelative::Deny)
        .link_rel(None);
    let clean = rules.clean(page).to_string();
    let tokenizer = Tokenizer::new(Sink(RefCell::new(Reader::default())), TokenizerOpts::default());
    feed(&tokenizer, &clean);
    tokenizer.end();
    Ok(tokenizer.sink.0.into_inner().finish())
}

fn feed<S: TokenSink>(tokenizer: &Tokenizer<S>, text: &str) {
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(text));
    // Scripts do not run here, so there is nothing to wait for.
    while !queue.is_empty() {
        let _: html5ever::TokenizerResult<S::Handle> = tokenizer.feed(&queue);
    }
}

struct Sink(RefCell<Reader>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut reader = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => reader.start(&tag),
            Token::TagToken(tag) => reader.end(&tag.name),
            Token::CharacterTokens(text) => reader.text(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// An element that holds blocks, with those read so far.
#[derive(Debug)]
struct Open {
    kind: Kind,
    blocks: Vec<Block>,
}

#[derive(Debug, PartialEq, Eq)]
enum Kind {
    Page,
    Quote,
    List { first: Option<u32>, items: Vec<Vec<Block>> },
    Item,
    Table { rows: Vec<Vec<Vec<Span>>> },
    Cell,
}

struct Reader {
    open: Vec<Open>,
    line: Line,
    /// The level of the heading that the line is in.
    heading: Option<u8>,
    /// The text of the preformatted block, inside one.
    code: Option<String>,
    styles: Vec<(String, Style)>,
}

impl Default for Reader {
    fn default() -> Self {
        let page = Open { kind: Kind::Page, blocks: Vec::new() };
        Self { open: vec![page], line: Line::default(), heading: None, code: None, styles: Vec::new() }
    }
}

impl Reader {
    fn text(&mut self, text: &str) {
        match &mut self.code {
            Some(code) => code.push_str(text),
            None => {
                let style = self.style();
                self.line.words(text, &style);
            }
        }
    }

    fn style(&self) -> Style {
        self.styles.last().map(|(_, style)| style.clone()).unwrap_or_default()
    }

    fn start(&mut self, tag: &Tag) {
        let attribute = |name: &str| {
            tag.attrs.iter().find(|attribute| &*attribute.name.local == name).map(|it| it.value.to_string())
        };
        let mut style = self.style();
        let name = &*tag.name;
        match name {
            "br" => match &mut self.code {
                Some(code) => code.push('\n'),
                None => self.line.line_break(),
            },
            "img" => self.text(&attribute("alt").unwrap_or_default()),
            "a" => style.link = attribute("href").filter(|url| url.len() <= ADDRESS).map(Into::into),
            "b" | "strong" => style.bold = self.heading.is_none(),
            "i" | "em" | "cite" => style.italic = true,
            "s" | "del" => style.struck = true,
            "code" | "kbd" | "samp" => style.code = true,
            _ => return self.block(name, attribute("start").and_then(|start| start.parse().ok())),
        }
        if !matches!(name, "br" | "img") {
            self.styles.push((name.to_owned(), style));
        }
    }

    fn block(&mut self, name: &str, start: Option<u32>) {
        self.settle();
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = name[1..].parse().ok(),
            "pre" => self.code = Some(String::new()),
            "hr" => self.blocks().push(Block::Rule),
            "blockquote" => self.push(Kind::Quote),
            "ul" => self.push(Kind::List { first: None, items: Vec::new() }),
            "ol" => self.push(Kind::List { first: Some(start.unwrap_or(1)), items: Vec::new() }),
            "li" => self.push(Kind::Item),
            "table" => self.push(Kind::Table { rows: Vec::new() }),
            "tr" => {
                if let Some(Open { kind: Kind::Table { rows }, .. }) = self.open.last_mut() {
                    rows.push(Vec::new());
                }
            }
            "td" | "th" => self.push(Kind::Cell),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if let Some(at) = self.styles.iter().rposition(|(open, _)| open == name) {
            self.styles.truncate(at);
            return;
        }
        self.settle();
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = None,
            "pre" => {
                let code = self.code.take().unwrap_or_default();
                self.blocks().push(Block::Code(code));
            }
            "blockquote" => self.close(|kind| *kind == Kind::Quote),
            "ul" | "ol" => self.close(|kind| matches!(kind, Kind::List { .. })),
            "li" => self.close(|kind| *kind == Kind::Item),
            "table" => self.close(|kind| matches!(kind, Kind::Table { .. })),
            "td" | "th" => self.close(|kind| *kind == Kind::Cell),
            _ => {}
        }
    }

    /// Ends the line, which is a paragraph or a heading.
    fn settle(&mut self) {
        let spans = self.line.take();
        if !spans.is_empty() {
            let block = match self.heading {
                Some(level) => Block::Heading(level, spans),
                None => Block::Paragraph(spans),
            };
            self.blocks().push(block);
        }
    }

    fn blocks(&mut self) -> &mut Vec<Block> {
        let last = self.open.len() - 1;
        &mut self.open[last].blocks
    }

    fn push(&mut self, kind: Kind) {
        self.open.push(Open { kind, blocks: Vec::new() });
    }

    /// Closes the innermost element if it is that one, which it is in well-formed HTML.
    fn close(&mut self, is_meant: impl Fn(&Kind) -> bool) {
        let Some(open) = self.open.pop_if(|open| is_meant(&open.kind)) else { return };
        let Some(outer) = self.open.last_mut() else { return };
        match (open.kind, &mut outer.kind) {
            (Kind::Quote, _) => outer.blocks.push(Block::Quote(open.blocks)),
            (Kind::List { first, mut items }, _) => {
                // Words in a list outside of its items are one more.
                items.extend((!open.blocks.is_empty()).then_some(open.blocks));
                outer.blocks.push(Block::List { first, items });
            }
            (Kind::Item, Kind::List { items, .. }) => items.push(open.blocks),
            (Kind::Cell, Kind::Table { rows }) => match rows.last_mut() {
                Some(row) => row.push(cell(open.blocks)),
                None => rows.push(vec![cell(open.blocks)]),
            },
            (Kind::Table { rows }, _) => outer.blocks.extend(open.blocks.into_iter().chain(table(rows))),
            (Kind::Item | Kind::Cell | Kind::Page, _) => outer.blocks.extend(open.blocks),
        }
    }

    fn finish(mut self) -> Document {
        self.settle();
        while self.open.len() > 1 {
            self.close(|_| true);
        }
        let blocks = self.open.pop().map(|page| page.blocks).unwrap_or_default();
        Document { blocks, notes: Vec::new() }
    }
}

/// A table's block. Pages are also laid out by tables: one of a single column is no table to readers.
fn table(mut rows: Vec<Vec<Vec<Span>>>) -> Vec<Block> {
    rows.retain(|row| !row.is_empty());
    if rows.iter().all(|row| row.len() == 1) {
        return rows.into_iter().flatten().map(Block::Paragraph).collect();
    }
    vec![Block::Table(rows)]
}
