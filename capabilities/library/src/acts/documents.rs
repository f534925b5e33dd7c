//! Adding and describing documents, and their versions.

use super::{crossed, document, few_topics, folder};
use crate::facts::{DocumentAdded, DocumentChanged, DocumentVersionAdded};
use crate::heart::document::{Details, Document, MOST_VERSIONS, Revision, Stored, Version};
use crate::heart::folder::{Folder, Visibility};
use crate::heart::names;
use crate::heart::reading::Reading;
use crate::policy::{Contribute, TendDocument};
use crate::store::{documents as store, folders, versions};
use access::Allowed;
use base::{Id, Line, Sentence};
use facts::{Act, Look, Problem};

/// The job that reads the text of a version; its body is a [`Turn`].
pub(crate) const READ: &str = "library-read";

/// Whose turn it is to be read.
#[derive(Clone, Copy, Debug, serde::Serialize, serde::Deserialize)]
pub(crate) struct Turn {
    pub(crate) document: Id<Document>,
    pub(crate) number: i64,
}

/// What comes of a file that is to be a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Added {
    /// It is one now.
    New(Document),
    /// It was one before.
    Known(Document),
}

/// Adds a document with its first version; the same file is one document.
pub(crate) fn add(
    act: &mut Act,
    folder_id: Id<Folder>,
    details: &Details,
    file: &Stored,
) -> Result<Added, Problem> {
    act.allow(Contribute)?;
    few_topics(&details.topics)?;
    let folder = folder(&act.look(), folder_id)?;
    if let Some(known) = known(act, file)? {
        return Ok(Added::Known(known));
    }
    let (id, now) = (act.id(), act.now());
    if !versions::claim(act, &file.blob, id)? {
        // Somebody was faster by a moment.
        return known(act, file)?.map(Added::Known).ok_or_else(crossed);
    }
    let mut added = Document {
        id,
        slug: names::slug(details.title.as_str()),
        folder: folder.id,
        details: details.clone(),
        open: details.visibility == Visibility::Public && folder.open,
        version: 1,
        kind: file.kind,
        size_bytes: file.size_bytes,
        added_by: act.actor().person(),
        added_name: None,
        added: now,
        changed: now,
        revision: 1,
        removal: None,
    };
    let slug = added.slug.clone();
    let mut n = 1;
    while !store::add(act, &added)? {
        n += 1;
        // After a few that are taken, one that nobody has: a hundred files may be called alike.
        added.slug = if n < 20 { slug.numbered(n) } else { slug.numbered(act.dice().below(1 << 30) as u32) };
    }
    let version = Version {
        number: 1,
        file: file.clone(),
        note: None,
        added_by: added.added_by,
        added_name: None,
        added: now,
        reading: Reading::WAITING,
    };
    versions::add(act, id, &version)?;
    store::add_revision(act, id, &revision(&added))?;
    folders::recount(act, folder.id)?;
    act.enqueue(READ, &Turn { document: id, number: 1 })?;
    act.record(&DocumentAdded { document: id, folder: folder.id, number: 1 })?;
    Ok(Added::New(added))
}

/// The document that a file is, if it is there.
fn known(act: &mut Act, file: &Stored) -> Result<Option<Document>, Problem> {
    let Some(id) = versions::document_of_blob(act, &file.blob)? else { return Ok(None) };
    match store::find(act, id)? {
        Some(document) if document.removal.is_none() => Ok(Some(document)),
        _ => {
            // What was removed does not keep others from adding it again.
            versions::release(act, id)?;
            Ok(None)
        }
    }
}

fn revision(document: &Document) -> Revision {
    Revision {
        number: document.revision,
        details: document.details.clone(),
        changed_by: document.added_by,
        changed_name: None,
        at: document.changed,
    }
}

/// A document that the actor may tend.
pub(crate) fn tended(look: &Look, id: Id<Document>) -> Result<Document, Problem> {
    let document = document(look, id)?;
    Allowed::ask(&TendDocument(&document), look.actor())?;
    Ok(document)
}

/// Describes a document otherwise, and puts it into another folder; its address stays.
pub(crate) fn change(
    act: &mut Act,
    id: Id<Document>,
    revision_seen: i64,
    folder_id: Id<Folder>,
    details: &Details,
) -> Result<Document, Problem> {
    let before = tended(&act.look(), id)?;
    few_topics(&details.topics)?;
    if before.revision != revision_seen {
        return Err(crossed());
    }
    let folder = folder(&act.look(), folder_id)?;
    let changed = Document {
        folder: folder.id,
        details: details.clone(),
        open: details.visibility == Visibility::Public && folder.open,
        changed: act.now(),
        ..before.clone()
    };
    if changed.details == before.details && changed.folder == before.folder {
        return Ok(before);
    }
    if !store::change(act, &changed)? {
        return Err(crossed());
    }
    let changed = Document { revision: before.revision + 1, ..changed };
    let kept = Revision { changed_by: act.actor().person(), ..revision(&changed) };
    store::add_revision(act, id, &kept)?;
    folders::recount(act, before.folder)?;
    folders::recount(act, folder.id)?;
    act.record(&DocumentChanged { document: id, folder: before.folder, number: changed.revision })?;
    Ok(changed)
}

/// Adds a version to a document.
pub(crate) fn add_version(
    act: &mut Act,
    id: Id<Document>,
    file: &Stored,
    note: Option<&Line<300>>,
) -> Result<Document, Problem> {
    let before = tended(&act.look(), id)?;
    if let Some(known) = known(act, file)? {
        let key = if known.id == id { "document-same-version" } else { "document-same-elsewhere" };
        let sentence = Sentence::of(key).with("title", known.details.title.to_string());
        return Err(Problem::wrong("files", sentence));
    }
    if before.version >= MOST_VERSIONS {
        let sentence = Sentence::of("document-too-many-versions").with("count", MOST_VERSIONS);
        return Err(Problem::wrong("files", sentence));
    }
    if !versions::claim(act, &file.blob, id)? {
        return Err(crossed());
    }
    let version = Version {
        number: before.version + 1,
        file: file.clone(),
        note: note.cloned(),
        added_by: act.actor().person(),
        added_name: None,
        added: act.now(),
        reading: Reading::WAITING,
    };
    versions::add(act, id, &version)?;
    let changed = Document {
        version: version.number,
        kind: file.kind,
        size_bytes: file.size_bytes,
        changed: act.now(),
        ..before
    };
    store::set_version(act, &changed)?;
    act.enqueue(READ, &Turn { document: id, number: version.number })?;
    act.record(&DocumentVersionAdded { document: id, folder: changed.folder, number: version.number })?;
    Ok(changed)
}
