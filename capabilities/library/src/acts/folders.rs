//! Making, describing and moving folders.

use super::{crossed, few_topics, folder};
use crate::facts::{DocumentShifted, FolderAdded, FolderChanged, FolderMoved};
use crate::heart::folder::{
    self, DEEPEST, Folder, FolderDetails, MOST_FOLDERS, Misplaced, Visibility, path_under, slug_of,
};
use crate::policy::{Contribute, TendFolder};
use crate::store::{addresses, documents, folders as store};
use access::Allowed;
use base::{Id, Slug};
use facts::{Act, Look, Problem};

/// Makes a folder in another, or at the top.
pub(crate) fn add(
    act: &mut Act,
    parent: Option<Id<Folder>>,
    details: &FolderDetails,
) -> Result<Folder, Problem> {
    act.allow(Contribute)?;
    few_topics(&details.topics)?;
    let parent = parent.map(|parent| folder(&act.look(), parent)).transpose()?;
    if store::count(act)? >= MOST_FOLDERS {
        return Err(Problem::refused(Misplaced::TooMany.into()));
    }
    let depth = parent.as_ref().map_or(0, |parent| parent.path.split('/').count());
    if depth > DEEPEST {
        return Err(Problem::refused(Misplaced::TooDeep.into()));
    }
    let above = parent.as_ref().map(|parent| parent.path.as_str());
    let slug = free_slug(act, above, details.name.as_str(), None)?;
    let made = Folder {
        id: act.id(),
        parent: parent.as_ref().map(|parent| parent.id),
        details: details.clone(),
        path: path_under(above, &slug),
        slug,
        open: details.visibility == Visibility::Public && parent.as_ref().is_none_or(|parent| parent.open),
        documents: 0,
        open_documents: 0,
        made_by: act.actor().person(),
        made_name: None,
        made: act.now(),
        changed: act.now(),
        revision: 1,
        removal: None,
    };
    store::add(act, &made)?;
    addresses::settle(act, made.id, &made.path)?;
    act.record(&FolderAdded { folder: made.id })?;
    Ok(made)
}

/// The slug of a name that no other folder has under that path.
pub(super) fn free_slug(
    act: &Act,
    parent: Option<&str>,
    name: &str,
    own: Option<Id<Folder>>,
) -> Result<Slug, Problem> {
    let slug = slug_of(name, parent.is_none());
    for n in 1..=MOST_FOLDERS as u32 {
        let slug = if n == 1 { slug.clone() } else { slug.numbered(n) };
        match addresses::at(act, &path_under(parent, &slug))? {
            Some((other, true)) if Some(other) != own => {}
            _ => return Ok(slug),
        }
    }
    Err(Problem::refused(Misplaced::TooMany.into()))
}

/// A folder that the actor may tend.
pub(crate) fn tended(look: &Look, id: Id<Folder>) -> Result<Folder, Problem> {
    let folder = folder(look, id)?;
    Allowed::ask(&TendFolder(&folder), look.actor())?;
    Ok(folder)
}

/// Describes a folder otherwise, and puts it into another, or at the top. With another name or place it has another
/// address; the old one leads there.
pub(crate) fn change(
    act: &mut Act,
    id: Id<Folder>,
    revision: i64,
    parent: Option<Id<Folder>>,
    details: &FolderDetails,
) -> Result<Folder, Problem> {
    let before = tended(&act.look(), id)?;
    few_topics(&details.topics)?;
    if before.revision != revision {
        return Err(crossed());
    }
    let parent_folder = parent.map(|parent| folder(&act.look(), parent)).transpose()?;
    let above = parent_folder.as_ref().map(|parent| parent.path.as_str());
    let stays = before.parent == parent && before.details.name == details.name;
    let slug = if stays {
        before.slug.clone()
    } else {
        free_slug(act, above, details.name.as_str(), Some(before.id))?
    };
    let all = store::all(act)?;
    let placed = folder::place(&all, &before, parent, &slug, details.visibility)
        .map_err(|why| Problem::wrong("parent", why.into()))?;
    let changed = Folder { parent, details: details.clone(), slug, changed: act.now(), ..before.clone() };
    if !store::change(act, &changed)? {
        return Err(crossed());
    }
    let mut moved = false;
    for one in &placed {
        let was = all.iter().find(|folder| folder.id == one.id);
        if was.is_none_or(|was| was.path != one.path) {
            addresses::settle(act, one.id, &one.path)?;
        }
        if was.is_none_or(|was| was.path != one.path || was.open != one.open) {
            store::place(act, one)?;
            act.record(&FolderMoved { folder: one.id })?;
            shift(act, one.id)?;
            moved = true;
        }
    }
    if !moved {
        act.record(&FolderChanged { folder: id })?;
    }
    Ok(Folder { path: placed[0].path.clone(), open: placed[0].open, ..changed })
}

/// Documents of a folder are found otherwise from now on.
pub(super) fn shift(act: &mut Act, folder: Id<Folder>) -> Result<(), Problem> {
    let mut after = None;
    loop {
        let some = documents::of_folder_after(act, folder, after)?;
        let Some(last) = some.last() else { return Ok(()) };
        after = Some(last.id);
        for document in some {
            act.record(&DocumentShifted { document: document.id, folder, number: document.version })?;
        }
    }
}
