//! Full-text search: documents in, hits out; a rebuildable index on each node.
//!
//! Words are found as they are typed, by their stem in the six languages of the United Nations, Portuguese, Hindi and
//! Swahili, by their beginning, and, where little is found, with letters wrong. Without words, what a filter lets through
//! is listed, the newest first. A document is found, and counted, only for those it is meant for.

mod document;
mod elsewhere;
mod han;
mod index;
mod language;
mod query;
mod schema;
mod snippet;
mod spelling;
mod stems;
mod survey;
mod tokens;

#[cfg(test)]
mod tests;

pub use document::{Audience, Document, Hit, Hits, Order, Query, Survey};
pub use index::{Fault, Index};
