//! What a document is made of, on its way to Markdown.

use std::rc::Rc;

/// A document, read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Document {
    pub(crate) blocks: Vec<Block>,
    /// What the footnotes say, by the numbers in [`Span::Note`].
    pub(crate) notes: Vec<Vec<Block>>,
}

/// What stands on lines of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    Paragraph(Vec<Span>),
    /// Of a level from 1 to 6.
    Heading(u8, Vec<Span>),
    /// Numbered from `first`, or not numbered.
    List {
        first: Option<u32>,
        items: Vec<Vec<Block>>,
    },
    Quote(Vec<Block>),
    Code(String),
    /// Rows of cells; the first row is the head.
    Table(Vec<Vec<Vec<Span>>>),
    Rule,
}

/// What stands in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Span {
    Text { text: String, style: Style },
    Break,
    Note(usize),
}

/// How words are set apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Style {
    pub(crate) link: Option<Rc<str>>,
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    pub(crate) struck: bool,
    pub(crate) code: bool,
}

/// Spans as they are gathered: white space is one space, words of one style are one span.
#[derive(Debug, Default)]
pub(crate) struct Line(Vec<Span>);

impl Line {
    pub(crate) fn words(&mut self, words: &str, style: &Style) {
        for piece in words.split_inclusive(is_blank) {
            let word = piece.trim_end_matches(is_blank);
            self.push(word, style);
            if word.len() < piece.len() && !self.ends_blank() {
                self.push(" ", style);
            }
        }
    }

    pub(crate) fn line_break(&mut self) {
        if !self.0.is_empty() {
            self.0.push(Span::Break);
        }
    }

    pub(crate) fn note(&mut self, number: usize) {
        self.0.push(Span::Note(number));
    }

    /// The spans so far, without blanks and breaks at the end; none if there are no words.
    pub(crate) fn take(&mut self) -> Vec<Span> {
        let mut spans = std::mem::take(&mut self.0);
        loop {
            match spans.last_mut() {
                Some(Span::Text { text, .. }) => {
                    text.truncate(text.trim_end().len());
                    if !text.is_empty() {
                        return spans;
                    }
                }
                Some(Span::Break) => {}
                Some(Span::Note(_)) | None => return spans,
            }
            spans.pop();
        }
    }

    fn ends_blank(&self) -> bool {
        match self.0.last() {
            Some(Span::Text { text, .. }) => text.ends_with(' '),
            Some(Span::Break) | None => true,
            Some(Span::Note(_)) => false,
        }
    }

    fn push(&mut self, words: &str, style: &Style) {
        // What controls a terminal, or the byte order mark, is nothing to read.
        let words: String = words.chars().filter(|c| !c.is_control() && *c != '\u{feff}').collect();
        if words.is_empty() {
            return;
        }
        match self.0.last_mut() {
            Some(Span::Text { text, style: last }) if last == style => text.push_str(&words),
            _ => self.0.push(Span::Text { text: words, style: style.clone() }),
        }
    }
}

/// What separates words; a space that holds words together does not.
fn is_blank(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}')
}

/// Items of lists as flat documents tell of them: each with its depth.
#[derive(Default)]
pub(crate) struct Lists {
    /// The open lists, from the outermost.
    open: Vec<(Option<u32>, Vec<Vec<Block>>)>,
}

impl Lists {
    /// One more item, `depth` levels in (0 is the outermost), in a list that starts at `first` or is not numbered.
    /// Lists that end by it are put into `blocks`.
    pub(crate) fn item(
        &mut self,
        depth: usize,
        first: Option<u32>,
        item: Vec<Block>,
        blocks: &mut Vec<Block>,
    ) {
        while self.open.len() > depth + 1 {
            self.close(blocks);
        }
        let other = |open: &(Option<u32>, _)| open.0.is_some() != first.is_some();
        if self.open.len() == depth + 1 && self.open.last().is_some_and(other) {
            self.close(blocks);
        }
        // A document may begin at its third level: there is no second one to hold it.
        if self.open.len() < depth + 1 {
            self.open.push((first, Vec::new()));
        }
        if let Some((_, items)) = self.open.last_mut() {
            items.push(item);
        }
    }

    /// All lists end here.
    pub(crate) fn end(&mut self, blocks: &mut Vec<Block>) {
        while !self.open.is_empty() {
            self.close(blocks);
        }
    }

    fn close(&mut self, blocks: &mut Vec<Block>) {
        let Some((first, items)) = self.open.pop() else { return };
        let list = Block::List { first, items };
        match self.open.last_mut() {
            Some((_, outer)) => match outer.last_mut() {
                Some(item) => item.push(list),
                None => outer.push(vec![list]),
            },
            None => blocks.push(list),
        }
    }
}

/// The words of blocks, for a cell of a table, which holds one line.
pub(crate) fn cell(blocks: Vec<Block>) -> Vec<Span> {
    let mut line = Vec::new();
    for block in blocks {
        if !line.is_empty() {
            line.push(Span::Break);
        }
        match block {
            Block::Paragraph(spans) | Block::Heading(_, spans) => line.extend(spans),
            Block::List { items, .. } => items.into_iter().for_each(|item| {
                line.extend(cell(item));
                line.push(Span::Break);
            }),
            Block::Quote(blocks) => line.extend(cell(blocks)),
            Block::Code(text) => line.push(Span::Text { text, style: Style::default() }),
            Block::Table(rows) => rows.into_iter().flatten().for_each(|inner| {
                line.extend(inner);
                line.push(Span::Break);
            }),
            Block::Rule => {}
        }
    }
    line
}
