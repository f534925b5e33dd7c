//! Full-text search: documents in, hits out; a rebuildable index on each node.
//!
//! Words are found as they are typed, by their stem in the six languages of the United Nations and
//! Portuguese, by their beginning, and with one letter wrong. A document is found only by those it is meant
//! for.

mod document;
mod index;
mod query;
mod schema;
mod snippet;
mod stems;
mod tokens;

#[cfg(test)]
mod tests;

pub use document::{Audience, Document, Hit, Hits, Query};
pub use index::{Fault, Index};
