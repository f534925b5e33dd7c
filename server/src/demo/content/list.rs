//! Mailing lists, and what was written on them.

use base::{Lang, Slug};
use serde::Deserialize;

/// What `lists.toml` holds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lists {
    pub(crate) list: Vec<List>,
    pub(crate) message: Vec<Message>,
}

/// A list.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct List {
    /// Its local part.
    pub(crate) name: String,
    /// What it is called.
    pub(crate) title: String,
    /// What it is for.
    pub(crate) about: String,
    /// Its languages.
    pub(crate) languages: Vec<Lang>,
    /// What it is filed under.
    pub(crate) topics: Vec<Slug>,
    /// The event that it belongs to.
    pub(crate) event: Option<Slug>,
    /// Who is on it; the first owns it.
    pub(crate) members: Vec<Slug>,
}

/// A message.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Message {
    /// By which others answer it.
    pub(crate) id: Slug,
    /// The list.
    pub(crate) list: String,
    /// Who wrote it.
    pub(crate) author: Slug,
    /// So many days before the demo began.
    pub(crate) days: u64,
    /// What it answers.
    pub(crate) answers: Option<Slug>,
    /// What it is about.
    pub(crate) subject: String,
    /// What it says.
    pub(crate) text: String,
}
