//! What a text is made of, as `press/src/template.typ` walks it.

use serde::Serialize;

/// A block: what stands on lines of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// What stands in its lines.
        spans: Vec<Span>,
    },
    /// A heading.
    Heading {
        /// From 1 to 6.
        level: u8,
        /// What stands in its lines.
        spans: Vec<Span>,
    },
    /// A list.
    List {
        /// The number of the first item; none in a list without numbers.
        #[serde(skip_serializing_if = "Option::is_none")]
        first: Option<usize>,
        /// Each item's blocks.
        items: Vec<Vec<Block>>,
    },
    /// Somebody else's words.
    Quote {
        /// Their blocks.
        blocks: Vec<Block>,
    },
    /// Text that keeps its lines.
    Code {
        /// The text.
        text: String,
    },
    /// A table. The first row is its head; all rows have as many cells.
    Table {
        /// The rows' cells.
        rows: Vec<Vec<Vec<Span>>>,
    },
    /// A line across.
    Rule,
}

/// What stands in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Span {
    /// Words of one look.
    Text {
        /// The words.
        text: String,
        /// How they look.
        #[serde(flatten)]
        look: Look,
        /// Where they lead: a web or mail address.
        #[serde(skip_serializing_if = "Option::is_none")]
        link: Option<String>,
    },
    /// A new line.
    Break,
    /// A footnote.
    Note {
        /// What it says.
        blocks: Vec<Block>,
    },
}

/// How words look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Look {
    /// Strong.
    #[serde(skip_serializing_if = "is_off")]
    pub bold: bool,
    /// Stressed.
    #[serde(skip_serializing_if = "is_off")]
    pub italic: bool,
    /// Struck through.
    #[serde(skip_serializing_if = "is_off")]
    pub struck: bool,
    /// Of a program.
    #[serde(skip_serializing_if = "is_off")]
    pub code: bool,
}

fn is_off(look: &bool) -> bool {
    !look
}

impl Block {
    /// A paragraph of plain words.
    pub fn words(text: impl Into<String>) -> Self {
        Self::Paragraph { spans: vec![Span::words(text)] }
    }
}

impl Span {
    /// Plain words.
    pub fn words(text: impl Into<String>) -> Self {
        Self::Text { text: text.into(), look: Look::default(), link: None }
    }
}
