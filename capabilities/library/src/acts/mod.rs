//! What one can do in the library.

pub(crate) mod documents;
pub(crate) mod drive;
pub(crate) mod folders;
pub(crate) mod reading;
pub(crate) mod removing;
pub(crate) mod uploading;

use crate::heart::document::Document;
use crate::heart::folder::Folder;
use crate::store::{documents as document_store, folders as folder_store};
use base::{Id, Sentence, Slug};
use facts::{Look, Problem};

/// The folder, if whoever looks may see it.
pub(crate) fn folder(look: &Look, id: Id<Folder>) -> Result<Folder, Problem> {
    let found = folder_store::find(look, id)?.filter(|folder| folder.is_seen_by(look.actor()));
    let mut folder = found.ok_or(Problem::NotFound)?;
    folder.details.topics = folder_store::topics_of(look, id)?;
    Ok(folder)
}

/// The document, if whoever looks may see it.
pub(crate) fn document(look: &Look, id: Id<Document>) -> Result<Document, Problem> {
    let found = document_store::find(look, id)?.filter(|document| document.is_seen_by(look.actor()));
    with_topics(look, found.ok_or(Problem::NotFound)?)
}

/// The same by its address.
pub(crate) fn document_at(look: &Look, slug: &Slug) -> Result<Document, Problem> {
    let found = document_store::with_slug(look, slug)?.filter(|document| document.is_seen_by(look.actor()));
    with_topics(look, found.ok_or(Problem::NotFound)?)
}

fn with_topics(look: &Look, mut document: Document) -> Result<Document, Problem> {
    document.details.topics = document_store::topics_of(look, document.id)?;
    Ok(document)
}

/// Somebody else has changed the same meanwhile.
pub(crate) fn crossed() -> Problem {
    Problem::refused(Sentence::of("library-crossed"))
}

/// Refuses more topics than a thing is filed under.
pub(crate) fn few_topics(topics: &[Slug]) -> Result<(), Problem> {
    use crate::heart::folder::MOST_TOPICS;
    if topics.len() > MOST_TOPICS {
        return Err(Problem::wrong(
            "topics",
            Sentence::of("library-too-many-topics").with("count", MOST_TOPICS),
        ));
    }
    Ok(())
}
