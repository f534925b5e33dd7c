//! Words that stand in a drawing.

use crate::drawing::At;

/// Where the point of a label is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// Words at a place: in one line, or broken into few; what does not fit stands in the title.
#[derive(Clone, Copy, Debug)]
pub struct Label<'a> {
    pub(crate) at: At,
    pub(crate) text: &'a str,
    pub(crate) size: f64,
    pub(crate) anchor: Anchor,
    pub(crate) within: Option<f64>,
    pub(crate) lines: usize,
    pub(crate) bold: bool,
}

impl<'a> Label<'a> {
    /// How far the lines of a label are from each other, as a part of the font size.
    pub const LEADING: f64 = 1.3;

    /// Words that begin at a point of their base line, 14 units large.
    pub const fn new(at: At, text: &'a str) -> Self {
        Self { at, text, size: 14.0, anchor: Anchor::Start, within: None, lines: 1, bold: false }
    }

    /// The font size, in units of the drawing.
    pub const fn size(self, size: f64) -> Self {
        Self { size, ..self }
    }

    /// With the point in their middle.
    pub const fn middle(self) -> Self {
        Self { anchor: Anchor::Middle, ..self }
    }

    /// With the point at their end.
    pub const fn end(self) -> Self {
        Self { anchor: Anchor::End, ..self }
    }

    /// Broken into at most so many lines of so many units each.
    pub const fn within(self, width: f64, lines: usize) -> Self {
        Self { within: Some(width), lines, ..self }
    }

    /// In bold letters.
    pub const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }
}
