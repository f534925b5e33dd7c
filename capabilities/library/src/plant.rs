//! Planting: a network that begins with a library, as the demo's does.

use crate::acts::documents::{self, Added};
use crate::acts::folders;
use crate::heart::document::{Details, Stored};
use crate::heart::folder::{Folder, FolderDetails, Visibility};
use base::{Id, Lang, Line, Parse, Slug, Text};
use facts::{Act, Problem, Subject};
use files::{BlobId, Kind};

/// A folder to begin with; everybody sees it.
#[derive(Clone, Debug)]
pub struct PlantedFolder<'a> {
    /// What it is called.
    pub name: &'a str,
    /// The language of its name.
    pub lang: Lang,
    /// What is in it, in Markdown.
    pub about: &'a str,
    /// What it is filed under.
    pub topics: &'a [Slug],
}

/// A document to begin with; everybody reads it.
#[derive(Clone, Debug)]
pub struct PlantedDocument<'a> {
    /// What it is called.
    pub title: &'a str,
    /// Its language.
    pub lang: Lang,
    /// What it is filed under.
    pub topics: &'a [Slug],
    /// Its file: the name, the kind, the blob in the store, its size in bytes.
    pub file: (&'a str, Kind, BlobId, usize),
}

/// Makes a folder in another, or at the top, in the name of whoever acts.
pub fn folder(
    act: &mut Act,
    parent: Option<Id<Subject>>,
    planted: &PlantedFolder<'_>,
) -> Result<Id<Subject>, Problem> {
    let details = FolderDetails {
        name: Line::parse(planted.name)?,
        lang: Some(planted.lang.clone()),
        about: Some(Text::parse(planted.about)?),
        topics: planted.topics.to_vec(),
        visibility: Visibility::Public,
        position: 0,
    };
    Ok(folders::add(act, parent.map(Id::as_of), &details)?.id.as_of())
}

/// Adds a document to a folder, in the name of whoever acts.
pub fn document(
    act: &mut Act,
    folder: Id<Subject>,
    planted: &PlantedDocument<'_>,
) -> Result<Id<Subject>, Problem> {
    let details = Details {
        title: Line::parse(planted.title)?,
        authors: None,
        dated: None,
        lang: Some(planted.lang.clone()),
        source: None,
        licence: None,
        summary: None,
        topics: planted.topics.to_vec(),
        visibility: Visibility::Public,
    };
    let (name, kind, blob, size) = planted.file;
    let size_bytes = i64::try_from(size).unwrap_or(i64::MAX);
    let file = Stored { blob, kind, name: Line::parse(name)?, size_bytes };
    match documents::add(act, folder.as_of::<Folder>(), &details, &file)? {
        Added::New(document) | Added::Known(document) => Ok(document.id.as_of()),
    }
}
