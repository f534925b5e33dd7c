//! What people say about a page.

use super::page::{Hand, Page};
use access::Person;
use base::{Id, Moment, Text};

/// The words of a comment; Markdown.
pub(crate) type Said = Text<10_000>;

/// Something that somebody says about a page, or to somebody else who did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Comment {
    pub(crate) id: Id<Comment>,
    pub(crate) page: Id<Page>,
    /// The comment that this is a reply to; a reply has none of its own.
    pub(crate) head: Option<Id<Comment>>,
    pub(crate) by: Hand,
    /// Nothing when it was taken back.
    pub(crate) said: Option<Said>,
    pub(crate) at: Moment,
    pub(crate) edited: Option<Moment>,
    /// When the matter was settled; of a reply never.
    pub(crate) resolved: Option<Moment>,
    pub(crate) resolved_by: Option<Id<Person>>,
}

impl Comment {
    /// Its place among others.
    pub(crate) fn anchor(&self) -> String {
        format!("c-{}", self.id)
    }

    /// Where it is read in its thread, however many were said since.
    pub(crate) fn link(&self, page: &str) -> String {
        format!("{page}/comments/{}#{}", self.id, self.anchor())
    }

    /// The comment at the top of its thread.
    pub(crate) fn top(&self) -> Id<Comment> {
        self.head.unwrap_or(self.id)
    }
}
