//! Removing folders and documents, and getting them back.

use super::folders::{free_slug, tended as tended_folder};
use super::{documents, folders as folder_acts};
use crate::facts::{self as library, *};
use crate::heart::document::Document;
use crate::heart::folder::{Folder, FolderDetails, Removal, Visibility, place};
use crate::policy::{TendDocument, TendFolder};
use crate::store::removals::{self as store, Removed};
use crate::store::{addresses, documents as document_store, folders, versions};
use ::facts::{Act, Look, Problem};
use base::{Id, Sentence, days};
use std::time::Duration;

/// So long what was removed may come back.
pub(crate) const KEPT: Duration = days(30);

/// What goes with a folder.
#[derive(Clone, Debug)]
pub(crate) struct Goes {
    /// The folder and all below it.
    pub(crate) folders: Vec<Folder>,
    pub(crate) documents: i64,
}

impl Goes {
    /// What was told, in short: another number means that something has changed since.
    pub(crate) fn told(&self) -> String {
        format!("{}-{}", self.folders.len(), self.documents)
    }

    /// Whether nothing but the folder goes.
    pub(crate) fn is_empty(&self) -> bool {
        self.folders.len() == 1 && self.documents == 0
    }
}

/// What goes with a folder, for whoever may remove it.
pub(crate) fn goes(look: &Look, id: Id<Folder>) -> Result<Goes, Problem> {
    let folder = tended_folder(look, id)?;
    let below = format!("{}/", folder.path);
    let mut all = folders::all(look)?;
    all.retain(|one| one.id == id || one.path.starts_with(&below));
    let documents = all.iter().map(|folder| folder.documents).sum();
    Ok(Goes { folders: all, documents })
}

/// Removes a folder with all that is in it, of which the actor was told.
pub(crate) fn remove_folder(act: &mut Act, id: Id<Folder>, told: &str) -> Result<Id<Removal>, Problem> {
    let goes = goes(&act.look(), id)?;
    if goes.told() != told {
        return Err(Problem::refused(Sentence::of("folder-told-otherwise")));
    }
    let removal = note(act, library::folder(id))?;
    for folder in &goes.folders {
        // Asked before they go: what is gone is not listed.
        folder_acts::shift(act, folder.id)?;
        store::remove_folder(act, folder.id, removal)?;
        addresses::leave(act, folder.id)?;
        folders::recount(act, folder.id)?;
        act.record(&FolderRemoved { folder: folder.id })?;
    }
    Ok(removal)
}

/// Removes a document.
pub(crate) fn remove_document(act: &mut Act, id: Id<Document>) -> Result<Id<Removal>, Problem> {
    let document = documents::tended(&act.look(), id)?;
    let removal = note(act, library::document(id))?;
    store::remove_document(act, id, removal)?;
    folders::recount(act, document.folder)?;
    act.record(&DocumentRemoved { document: id, folder: document.folder, number: document.version })?;
    Ok(removal)
}

fn note(act: &mut Act, subject: ::facts::Subject) -> Result<Id<Removal>, Problem> {
    let removed = Removed { id: act.id(), subject, by: act.actor().person(), at: act.now() };
    store::add(act, &removed)?;
    Ok(removed.id)
}

/// What was removed, for whoever may get it back: who removed it, and who could have.
pub(crate) fn removed(look: &Look, id: Id<Removal>) -> Result<Removed, Problem> {
    let removed = store::find(look, id)?.ok_or(Problem::NotFound)?;
    let own = look.actor().is_inside() && removed.by.is_some_and(|person| look.actor().is(person));
    if own || look.actor().facilitates() {
        return Ok(removed);
    }
    match removed.subject.kind.as_ref() {
        FOLDER => {
            let folder = folders::find(look, removed.subject.id.as_of())?.ok_or(Problem::NotFound)?;
            access::Allowed::ask(&TendFolder(&folder), look.actor())?;
        }
        _ => {
            let document =
                document_store::find(look, removed.subject.id.as_of())?.ok_or(Problem::NotFound)?;
            access::Allowed::ask(&TendDocument(&document), look.actor())?;
        }
    }
    Ok(removed)
}

/// Gets back what was removed; says where it is. What has lost its place meanwhile finds another beside it.
pub(crate) fn restore(act: &mut Act, id: Id<Removal>) -> Result<String, Problem> {
    let removed = removed(&act.look(), id)?;
    let gone_folders = store::folders(act, id)?;
    let mut gone_documents = Vec::new();
    let mut after = None;
    loop {
        let some = store::documents(act, id, after)?;
        let Some(last) = some.last() else { break };
        after = Some(*last);
        gone_documents.extend(some);
    }
    if removed.subject.kind == DOCUMENT {
        let document = document_store::find(act, removed.subject.id.as_of())?.ok_or(Problem::NotFound)?;
        super::folder(&act.look(), document.folder)
            .map_err(|_| Problem::refused(Sentence::of("document-folder-gone")))?;
    }
    store::undo(act, id)?;
    if let Some(top) = gone_folders.iter().find(|folder| removed.subject == library::folder(**folder)) {
        settle(act, *top)?;
    }
    for folder in gone_folders {
        folders::recount(act, folder)?;
        act.record(&FolderRestored { folder })?;
    }
    for document in gone_documents {
        restored(act, document)?;
    }
    match removed.subject.kind.as_ref() {
        FOLDER => Ok(super::folder(&act.look(), removed.subject.id.as_of())?.link()),
        _ => Ok(super::document(&act.look(), removed.subject.id.as_of())?.link()),
    }
}

/// A folder and all below it stand somewhere again: where they stood, or beside what stands there now.
fn settle(act: &mut Act, id: Id<Folder>) -> Result<(), Problem> {
    let folder = folders::find(act, id)?.ok_or(Problem::NotFound)?;
    let stood_in = match folder.parent {
        Some(parent) => folders::find(act, parent)?,
        None => None,
    };
    let closed = !folder.open || stood_in.as_ref().is_some_and(|parent| !parent.open);
    let parent = stood_in.filter(|parent| parent.removal.is_none());
    // What stood closed in another folder does not open to everybody because that one is gone.
    let visibility = match parent {
        None if folder.parent.is_some() && closed => Visibility::Network,
        _ => folder.details.visibility,
    };
    let above = parent.as_ref().map(|parent| parent.path.as_str());
    let slug = free_slug(act, above, folder.details.name.as_str(), Some(id))?;
    let parent = parent.map(|parent| parent.id);
    let details = FolderDetails { visibility, ..folder.details.clone() };
    let changed = Folder { parent, slug: slug.clone(), details, ..folder.clone() };
    folders::change(act, &changed)?;
    let all = folders::all(act)?;
    let placed =
        place(&all, &folder, parent, &slug, visibility).map_err(|why| Problem::refused(why.into()))?;
    for one in placed {
        addresses::settle(act, one.id, &one.path)?;
        folders::place(act, &one)?;
    }
    Ok(())
}

fn restored(act: &mut Act, id: Id<Document>) -> Result<(), Problem> {
    let Some(document) = document_store::find(act, id)? else { return Ok(()) };
    for version in versions::of(act, id)? {
        // Somebody may have added the same file meanwhile: then it is theirs, too.
        versions::claim(act, &version.file.blob, id)?;
    }
    folders::recount(act, document.folder)?;
    act.record(&DocumentRestored { document: id, folder: document.folder, number: document.version })?;
    Ok(())
}

/// Forgets for good what was removed long ago.
pub(crate) fn forget_old(act: &mut Act) -> Result<(), Problem> {
    for removal in store::before(act, act.now().minus(KEPT))? {
        loop {
            let some = store::documents(act, removal, None)?;
            if some.is_empty() {
                break;
            }
            for id in some {
                let Some(document) = document_store::find(act, id)? else { continue };
                store::forget_document(act, id)?;
                act.record(&DocumentForgotten { document: id, folder: document.folder, number: 0 })?;
            }
        }
        for folder in store::folders(act, removal)?.into_iter().rev() {
            store::forget_folder(act, folder)?;
            act.record(&FolderForgotten { folder })?;
        }
        store::forget(act, removal)?;
    }
    Ok(())
}
