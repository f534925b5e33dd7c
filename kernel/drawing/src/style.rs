//! What a shape looks like: few colours that stand out on light and dark paper, hatches and dashes beside them.

use std::fmt::Write;

/// A colour. [`Colour::Ink`] is that of the text around the drawing and the only one for words; the others stand out
/// three to one (WCAG 1.4.11) against the light and the dark paper alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Colour {
    /// That of the text around.
    Ink,
    /// That of the page: behind words that stand on a pattern.
    Paper,
    /// For what stands back: rules, grids, what is past.
    Grey,
    /// For what is.
    Blue,
    /// For what is well, or ours.
    Green,
    /// For what asks for attention.
    Orange,
    /// For what ends, or is refused.
    Red,
    /// For one more kind.
    Violet,
}

impl Colour {
    /// Every colour.
    pub const ALL: [Self; 8] =
        [Self::Ink, Self::Paper, Self::Grey, Self::Blue, Self::Green, Self::Orange, Self::Red, Self::Violet];

    /// Its value in an attribute.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ink => "currentColor",
            Self::Paper => "Canvas",
            Self::Grey => "#857e73",
            Self::Blue => "#3b82a8",
            Self::Green => "#4a8a4a",
            Self::Orange => "#b87010",
            Self::Red => "#d1574b",
            Self::Violet => "#9270c0",
        }
    }
}

/// A pattern that fills a shape, so that nobody needs to tell colours apart. In order of growing darkness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hatch {
    /// Sparse dots.
    Dots,
    /// Lines.
    Lines,
    /// Lines both ways.
    Crossed,
    /// Close lines both ways.
    Dense,
}

impl Hatch {
    /// Every hatch, from light to dark.
    pub const ALL: [Self; 4] = [Self::Dots, Self::Lines, Self::Crossed, Self::Dense];

    /// Its pattern element, named `name`, in a colour.
    pub(crate) fn pattern(self, name: &str, colour: Colour) -> String {
        let (size, inner) = match self {
            Self::Dots => (6, r#"<path d="M2 2h2v2h-2z"/>"#),
            Self::Lines => (6, r#"<path d="M0 2h6v2h-6z"/>"#),
            Self::Crossed => (6, r#"<path d="M0 0h6v2h-6zM0 0h2v6h-2z"/>"#),
            Self::Dense => (4, r#"<path d="M0 0h4v2h-4zM0 0h2v4h-2z"/>"#),
        };
        let colour = colour.as_str();
        format!(
            r#"<pattern id="{name}" width="{size}" height="{size}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" fill="{colour}">{inner}</pattern>"#
        )
    }
}

/// What fills a shape.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Fill {
    #[default]
    None,
    Plain(Colour),
    /// Thinned so that words in ink can be read on it.
    Tint(Colour),
    Hatched(Colour, Hatch),
}

/// How a shape is filled and outlined.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Style {
    pub(crate) fill: Fill,
    stroke: Option<(Colour, f64)>,
    dashed: bool,
}

impl Style {
    /// Filled with a colour; no words stand on it.
    pub const fn filled(colour: Colour) -> Self {
        Self { fill: Fill::Plain(colour), stroke: None, dashed: false }
    }

    /// Filled with a thin shade of a colour, on which words in ink can be read.
    pub const fn tinted(colour: Colour) -> Self {
        Self { fill: Fill::Tint(colour), stroke: None, dashed: false }
    }

    /// Filled with a pattern in a colour.
    pub const fn hatched(colour: Colour, hatch: Hatch) -> Self {
        Self { fill: Fill::Hatched(colour, hatch), stroke: None, dashed: false }
    }

    /// Not filled, outlined in a colour; the width is in units of the drawing.
    pub const fn lined(colour: Colour, width: f64) -> Self {
        Self { fill: Fill::None, stroke: Some((colour, width)), dashed: false }
    }

    /// Outlined as well.
    pub const fn outlined(self, colour: Colour, width: f64) -> Self {
        Self { stroke: Some((colour, width)), ..self }
    }

    /// With dashes for the outline: what is planned, or not sure.
    pub const fn dashed(self) -> Self {
        Self { dashed: true, ..self }
    }

    /// The attributes, with a space before each; hatches are those of the drawing of this name.
    pub(crate) fn attributes(self, drawing: &str) -> String {
        let mut out = String::new();
        let told = match self.fill {
            Fill::None => write!(out, r#" fill="none""#),
            Fill::Plain(colour) => write!(out, r#" fill="{}""#, colour.as_str()),
            Fill::Tint(colour) => write!(out, r#" fill="{}" fill-opacity=".2""#, colour.as_str()),
            Fill::Hatched(colour, hatch) => {
                write!(out, r#" fill="url(#{})""#, hatch_name(drawing, colour, hatch))
            }
        };
        told.expect("a string takes what is written to it");
        if let Some((colour, width)) = self.stroke {
            write!(out, r#" stroke="{}" stroke-width="{width}""#, colour.as_str())
                .expect("a string takes what is written to it");
            if self.dashed {
                out.push_str(r#" stroke-dasharray="4 3""#);
            }
        }
        out
    }
}

/// The name of a hatch within a page.
pub(crate) fn hatch_name(drawing: &str, colour: Colour, hatch: Hatch) -> String {
    format!("{drawing}-{}{}", colour as u8, hatch as u8)
}
