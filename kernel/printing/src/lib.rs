//! Papers as PDF, by the press: a program of its own (press/) that is run as a bounded child process.
//!
//! The press is a guest that may be absent. Whoever offers a PDF asks [`Press::is_there`] first and otherwise
//! points at the page's print stylesheet; a PDF that cannot be made is a sentence for readers, never a fault
//! of the house.

mod blocks;
mod markdown;
mod paper;
mod press;
#[cfg(test)]
mod tests;
mod trouble;

pub use blocks::{Block, Look, Span};
pub use markdown::blocks;
pub use paper::{Group, Name, Paper, Part, Passage, Signatories};
pub use press::{Press, install, installed};
pub use trouble::Trouble;

/// This crate's translations.
pub const LOCALES: &[(base::Tongue, &str)] = base::locales!();
