//! Files that are sent together into a folder.

use super::documents::{self, Added};
use super::folder;
use crate::facts::{UploadBegun, UploadTold, UploadsForgotten};
use crate::heart::document::Stored;
use crate::heart::fate::{Common, Fate, MOST_FILES, Sent, Upload};
use crate::heart::folder::Folder;
use crate::heart::names;
use crate::heart::sheet::Sheet;
use crate::policy::{Contribute, GoOn};
use crate::store::{documents as document_store, uploads as store};
use access::Allowed;
use base::{Id, Line, Sentence, days};
use facts::{Act, Look, Problem};
use std::time::Duration;

/// So long it is told what became of files, and what has not come whole may go on.
pub(crate) const KEPT: Duration = days(7);

/// Begins an upload into a folder, of files that are announced by name and size.
pub(crate) fn begin(
    act: &mut Act,
    folder_id: Id<Folder>,
    common: &Common,
    announced: &[(Line<160>, i64)],
) -> Result<Id<Upload>, Problem> {
    act.allow(Contribute)?;
    super::few_topics(&common.topics)?;
    folder(&act.look(), folder_id)?;
    let Some(person) = act.actor().person() else { return Err(Problem::NotFound) };
    if announced.len() as i64 > MOST_FILES {
        return Err(Problem::wrong("files", Sentence::of("upload-too-many").with("count", MOST_FILES)));
    }
    let upload = Upload { id: act.id(), folder: folder_id, person, made: act.now(), common: common.clone() };
    store::add(act, &upload)?;
    for (number, (name, size_bytes)) in (1..).zip(announced) {
        let sent = Sent {
            number,
            name: name.clone(),
            size_bytes: *size_bytes,
            fate: Fate::Awaited,
            document: None,
            why: None,
        };
        store::put_file(act, upload.id, &sent)?;
    }
    act.record(&UploadBegun { upload: upload.id, folder: folder_id })?;
    Ok(upload.id)
}

/// An upload of the actor's.
pub(crate) fn own(look: &Look, id: Id<Upload>) -> Result<Upload, Problem> {
    let upload = store::find(look, id)?.ok_or(Problem::NotFound)?;
    Allowed::ask(&GoOn(&upload), look.actor()).map_err(|_| Problem::NotFound)?;
    Ok(upload)
}

/// What became of a file already, if anything did: who was told nothing sends its last piece again.
fn told(act: &Act, id: Id<Upload>, number: i64) -> Result<Option<Sent>, Problem> {
    Ok(store::file(act, id, number)?.filter(|file| file.fate != Fate::Awaited))
}

/// A file of an upload has come, and is in the store: it becomes a document, or is one already.
pub(crate) fn take(
    act: &mut Act,
    id: Id<Upload>,
    number: i64,
    claimed: &str,
    file: &Stored,
) -> Result<Sent, Problem> {
    let upload = own(&act.look(), id)?;
    if let Some(told) = told(act, id, number)? {
        return Ok(told);
    }
    let name = names::claimed(claimed);
    let mut details = upload.common.details(names::title(claimed));
    if let Some(sheet) = store::table(act, id)?.as_deref().and_then(Sheet::read) {
        details = sheet.describe(name.as_str(), &details).unwrap_or(details);
    }
    let (fate, document) = match documents::add(act, upload.folder, &details, file)? {
        Added::New(document) => (Fate::Kept, document),
        Added::Known(document) => (Fate::Same, document),
    };
    let sent =
        Sent { number, name, size_bytes: file.size_bytes, fate, document: Some(document.id), why: None };
    store::put_file(act, id, &sent)?;
    act.record(&UploadTold { upload: id })?;
    Ok(sent)
}

/// A file of an upload is not taken.
pub(crate) fn refuse(
    act: &mut Act,
    id: Id<Upload>,
    number: i64,
    claimed: &str,
    why: &Sentence,
) -> Result<Sent, Problem> {
    own(&act.look(), id)?;
    if let Some(told) = told(act, id, number)? {
        return Ok(told);
    }
    let sent = Sent {
        number,
        name: names::claimed(claimed),
        size_bytes: 0,
        fate: Fate::Refused,
        document: None,
        why: Some(why.clone()),
    };
    store::put_file(act, id, &sent)?;
    act.record(&UploadTold { upload: id })?;
    Ok(sent)
}

/// A table came that describes the other files: what has come already is described by it, the rest will be.
pub(crate) fn describe(
    act: &mut Act,
    id: Id<Upload>,
    number: i64,
    claimed: &str,
    text: &str,
) -> Result<Sent, Problem> {
    own(&act.look(), id)?;
    if let Some(told) = told(act, id, number)? {
        return Ok(told);
    }
    let sheet = Sheet::read(text).ok_or(Problem::NotFound)?;
    store::set_table(act, id, text)?;
    for file in store::files(act, id)?.into_iter().filter(|file| file.fate == Fate::Kept) {
        let Some(document) = file.document else { continue };
        let Some(mut document) = document_store::find(act, document)? else { continue };
        document.details.topics = document_store::topics_of(act, document.id)?;
        if let Some(details) = sheet.describe(file.name.as_str(), &document.details) {
            documents::change(act, document.id, document.revision, document.folder, &details)?;
        }
    }
    let size_bytes = i64::try_from(text.len()).unwrap_or(i64::MAX);
    let name = names::claimed(claimed);
    let sent = Sent { number, name, size_bytes, fate: Fate::Sheet, document: None, why: None };
    store::put_file(act, id, &sent)?;
    act.record(&UploadTold { upload: id })?;
    Ok(sent)
}

/// Forgets what became of files sent long ago.
pub(crate) fn forget_old(act: &mut Act) -> Result<(), Problem> {
    let before = act.now().minus(KEPT);
    let count = store::forget_before(act, before)?;
    if count > 0 {
        act.record(&UploadsForgotten { count })?;
    }
    Ok(())
}
