//! Markdown to its blocks, which are the paragraphs of a text.

use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options, parse_document};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// The most bytes of one text. The longest statement we know of has 60,000; a megabyte still pastes.
pub const LONGEST_TEXT: usize = 1 << 20;

/// The most paragraphs of one text, so that comparing and showing them stays quick.
pub const MOST_PARAGRAPHS: usize = 2_000;

/// A text that is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TooLong {
    /// More than [`LONGEST_TEXT`].
    #[error("the text has {0} bytes, the most is {LONGEST_TEXT}")]
    Bytes(usize),
    /// More than [`MOST_PARAGRAPHS`].
    #[error("the text has {0} paragraphs, the most is {MOST_PARAGRAPHS}")]
    Paragraphs(usize),
}

/// The blocks of a Markdown text in order: headings, paragraphs, top-level items of lists with all they hold,
/// quotes, tables, code. Each is in Unicode's NFC, with LF, and without blanks at the ends of lines (a break
/// written as two of them becomes a backslash); blank lines between blocks are gone. Joined by blank lines and
/// split again, they are the same. What is no block itself, such as the definition of a link, stays with the
/// block before it.
pub fn split(markdown: &str) -> Result<Vec<String>, TooLong> {
    let blocks = blocks(&composed(markdown)?);
    bounded(&blocks)?;
    Ok(blocks)
}

/// Refuses what is more than a text may have.
pub(crate) fn bounded(paragraphs: &[String]) -> Result<(), TooLong> {
    let bytes = paragraphs.iter().map(|text| text.len() + 2).sum::<usize>().saturating_sub(2);
    match (paragraphs.len(), bytes) {
        (paragraphs, _) if paragraphs > MOST_PARAGRAPHS => Err(TooLong::Paragraphs(paragraphs)),
        (_, bytes) if bytes > LONGEST_TEXT => Err(TooLong::Bytes(bytes)),
        _ => Ok(()),
    }
}

/// The text in NFC with LF.
fn composed(markdown: &str) -> Result<String, TooLong> {
    if markdown.len() > LONGEST_TEXT {
        return Err(TooLong::Bytes(markdown.len()));
    }
    let markdown = markdown.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    Ok(markdown.replace('\0', "\u{fffd}").nfc().collect())
}

fn blocks(text: &str) -> Vec<String> {
    let arena = Arena::new();
    let document = parse_document(&arena, text, &DIALECT);
    let line = |node: &AstNode<'_>| node.data.borrow().sourcepos.start.line;
    let mut starts: Vec<usize> = Vec::new();
    for block in document.children() {
        match &block.data.borrow().value {
            NodeValue::List(_) => starts.extend(block.children().map(line)),
            _ => starts.push(block.data.borrow().sourcepos.start.line),
        }
    }
    starts.sort_unstable();
    starts.dedup();
    let mut lines: Vec<String> = text.split('\n').map(|line| line.trim_end().to_owned()).collect();
    // A break in a paragraph that was written as two spaces at the end of a line.
    let breaks =
        document.descendants().filter(|node| matches!(node.data.borrow().value, NodeValue::LineBreak));
    for line in breaks.map(line) {
        if let Some(line) = lines.get_mut(line - 1).filter(|line| !line.is_empty() && !line.ends_with('\\')) {
            line.push('\\');
        }
    }
    let mut bounds = vec![0];
    bounds.extend(starts.iter().skip(1).map(|line| line - 1));
    bounds.push(lines.len());
    let blocks = bounds.windows(2).map(|pair| lines[pair[0]..pair[1]].join("\n"));
    blocks.map(|block| block.trim_matches('\n').to_owned()).filter(|block| !block.is_empty()).collect()
}

/// As `markup` reads it.
static DIALECT: LazyLock<Options<'static>> = LazyLock::new(|| {
    let mut dialect = Options::default();
    dialect.extension.footnotes = true;
    dialect.extension.table = true;
    dialect
});
