//! What names in a text mean.

use super::page::key_of;
use facts::Subject;
use std::collections::HashMap;

/// A link by name as it stands in a text, and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// What stands before the bar, in one case: what tells it from other links of the text.
    pub(crate) written: String,
    /// The name without its kind, as it was written.
    pub(crate) name: String,
    /// The thing it leads to, and what that was called when this was written.
    pub(crate) target: Option<(Subject, String)>,
}

/// The links of a text by how they are written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Links(HashMap<String, Link>);

impl Links {
    /// These links.
    pub(crate) fn new(links: impl IntoIterator<Item = Link>) -> Self {
        Self(links.into_iter().map(|link| (link.written.clone(), link)).collect())
    }

    /// What is known of a link that is written so.
    pub(crate) fn find(&self, written: &str) -> Option<&Link> {
        self.0.get(&key_of(written))
    }

    /// Adds a link, or says what it means otherwise.
    pub(crate) fn put(&mut self, link: Link) {
        self.0.insert(link.written.clone(), link);
    }

    /// Adds what others say of links, which counts for more.
    pub(crate) fn extend(&mut self, others: Links) {
        self.0.extend(others.0);
    }
}
