//! What the network knows: initiatives, pages, the library.

use super::Shipped;
use base::{Lang, Slug};
use serde::Deserialize;

/// What `initiatives.toml` holds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Initiatives {
    pub(crate) initiative: Vec<Initiative>,
}

/// An initiative.
#[derive(Debug, Deserialize)]
pub(crate) struct Initiative {
    /// Who leads it; the first reports it.
    pub(crate) leads: Vec<Slug>,
    /// So many days before the demo began it was reported.
    pub(crate) days: u64,
    /// How it went on.
    #[serde(default, rename = "update")]
    pub(crate) updates: Vec<Update>,
    /// The language of its words.
    pub(crate) lang: Lang,
    /// What its leads say of it, as the record of an initiative has it.
    #[serde(flatten)]
    pub(crate) said: serde_json::Map<String, serde_json::Value>,
}

impl Initiative {
    /// What its leads say of it, as JSON.
    pub(crate) fn json(&self) -> String {
        let mut said = self.said.clone();
        said.insert("lang".to_owned(), self.lang.to_string().into());
        serde_json::Value::Object(said).to_string()
    }
}

/// How an initiative went on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Update {
    /// So many days before the demo began.
    pub(crate) days: u64,
    /// What it is about.
    pub(crate) title: String,
    /// What it says.
    pub(crate) text: String,
}

/// What `pages.toml` holds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pages {
    pub(crate) page: Vec<Page>,
}

/// A page of the wiki.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Page {
    /// Who wrote it.
    pub(crate) by: Slug,
    /// So many days before the demo began.
    pub(crate) days: u64,
    /// What it is called.
    pub(crate) title: String,
    /// `procedure`, `objectives`, `guide` or `other`.
    pub(crate) purpose: String,
    /// Its language.
    pub(crate) lang: Lang,
    /// What it is filed under.
    pub(crate) topics: Vec<Slug>,
    /// Its text.
    pub(crate) text: Shipped,
    /// Who agreed on it, if somebody has.
    pub(crate) agreed: Option<String>,
}

/// What `library.toml` holds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Library {
    pub(crate) folder: Vec<Folder>,
    pub(crate) document: Vec<Document>,
}

/// A folder of the library.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Folder {
    /// Its address below the library's.
    pub(crate) path: String,
    /// What it is called.
    pub(crate) name: String,
    /// The language of its name.
    pub(crate) lang: Lang,
    /// What is in it.
    pub(crate) about: String,
    /// What it is filed under.
    #[serde(default)]
    pub(crate) topics: Vec<Slug>,
}

/// A document of the library.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    /// The folder that it lies in.
    pub(crate) folder: String,
    /// Its file.
    pub(crate) file: Shipped,
    /// What it is called.
    pub(crate) title: String,
    /// Its language.
    pub(crate) lang: Lang,
    /// What it is filed under.
    pub(crate) topics: Vec<Slug>,
}
