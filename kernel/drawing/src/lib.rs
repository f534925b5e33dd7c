//! Pictures drawn on the server: SVG that needs no stylesheet and no script, and can be read without being seen.
//!
//! A [`Drawing`] takes shapes, words and links, in coordinates from start to end: one that is drawn from right to left
//! mirrors itself. Nothing is told by a colour alone: fills have hatches beside their colours, strokes have dashes, and
//! each thing can carry a title. [`layered`] finds places for a graph, [`world`] knows the outlines of countries. Pure.

mod drawing;
mod label;
mod layered;
mod style;
mod words;

pub mod world;

#[cfg(test)]
mod tests;

pub use drawing::{At, Drawing};
pub use label::Label;
pub use layered::{Layers, MOST_NODES, Place, layered};
pub use style::{Colour, Hatch, Style};
pub use words::{width, wrapped};
