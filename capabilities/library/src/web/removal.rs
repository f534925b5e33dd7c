//! What was removed, and how it comes back.

use crate::acts::removing::{self, KEPT};
use crate::facts::FOLDER;
use crate::heart::folder::Removal;
use crate::store::removals::{self as store, Removed};
use crate::store::{documents, folders};
use ::facts::{Look, Problem};
use ::web::{Answer, Door, Routes, Ui, see};
use access::Gate;
use askama::Template;
use base::Id;
use web::axum::extract::Path;

pub(super) fn routes(r: &mut Routes) {
    r.get("/removals/{id}", Gate::Member, show);
    r.delete("/removals/{id}", Gate::Member, undo);
}

/// Where a removal is told, and undone.
pub(super) fn address(id: Id<Removal>) -> String {
    format!("/removals/{id}")
}

#[derive(Template)]
#[template(path = "library/removal.html")]
struct RemovalPage {
    ui: Ui,
    name: String,
    folder: bool,
    until: String,
    action: String,
}

async fn show(door: Door, Path(id): Path<Id<Removal>>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, id)).await?;
    door.page(door.ui().t("removal-title"), body).current("/library").hidden().answer()
}

fn page_of(look: &Look, ui: Ui, id: Id<Removal>) -> Result<RemovalPage, Problem> {
    let removed = removing::removed(look, id)?;
    let until = super::shown::day(&ui, removed.at.plus(KEPT));
    let (name, folder) = (name(look, &removed)?, removed.subject.kind == FOLDER);
    Ok(RemovalPage { name, folder, until, action: address(id), ui })
}

/// What it is called that was removed.
fn name(look: &Look, removed: &Removed) -> Result<String, Problem> {
    let id = removed.subject.id;
    let name = if removed.subject.kind == FOLDER {
        folders::find(look, id.as_of())?.map(|folder| folder.details.name.to_string())
    } else {
        documents::find(look, id.as_of())?.map(|document| document.details.title.to_string())
    };
    Ok(name.unwrap_or_default())
}

/// So many removals are listed.
const LISTED: i64 = 10;

/// What was removed last, by name, and where it comes back.
pub(super) fn newest(look: &Look) -> Result<Vec<(String, String)>, Problem> {
    let mut listed = Vec::new();
    for removed in store::newest(look, LISTED)? {
        listed.push((name(look, &removed)?, address(removed.id)));
    }
    Ok(listed)
}

async fn undo(door: Door, Path(id): Path<Id<Removal>>) -> Answer {
    let link = door.act(move |act| removing::restore(act, id)).await?;
    see(link).said("library-said-restored").answer()
}
