//! What became of the files of an upload, one by one.

use crate::acts::{self, uploading};
use crate::heart::fate::{Common, Fate, Upload};
use crate::heart::folder::Folder;
use crate::store::{documents, uploads};
use ::web::{Answer, Door, Routes, Ui};
use access::Gate;
use askama::Template;
use base::Id;
use facts::{Look, Problem};
use web::axum::extract::Path;

pub(super) fn routes(r: &mut Routes) {
    r.get("/library/uploads/{id}", Gate::Member, show);
}

/// Where an upload is told.
pub(super) fn address(id: Id<Upload>) -> String {
    format!("/library/uploads/{id}")
}

struct Told {
    name: String,
    document: Option<(String, String)>,
    why: Option<String>,
}

/// A file of which pieces are missing, as the script finds it again.
struct Awaited {
    number: i64,
    name: String,
    size: i64,
}

#[derive(Template)]
#[template(path = "library/fates.html")]
struct FatesPage {
    ui: Ui,
    /// Nothing when it was removed meanwhile.
    folder: Option<(String, String)>,
    kept: Vec<Told>,
    same: Vec<Told>,
    refused: Vec<Told>,
    sheets: Vec<Told>,
    awaited: Vec<Awaited>,
    address: String,
    script: String,
    /// What was said of all files, for who sends the missing ones without script, as another upload.
    said: Vec<(&'static str, String)>,
}

async fn show(door: Door, Path(id): Path<Id<Upload>>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, id)).await?;
    door.page(door.ui().t("upload-done"), body).current("/library").hidden().answer()
}

fn said(folder: Option<&Folder>, common: &Common) -> Vec<(&'static str, String)> {
    let mut said = vec![("visibility", common.visibility.to_string())];
    said.extend(folder.map(|folder| ("folder", folder.path.clone())));
    said.extend(common.lang.iter().map(|lang| ("lang", lang.to_string())));
    said.extend(common.licence.iter().map(|licence| ("licence", licence.to_string())));
    said.extend(common.topics.iter().map(|topic| ("topics", topic.to_string())));
    said
}

fn page_of(look: &Look, ui: Ui, id: Id<Upload>) -> Result<FatesPage, Problem> {
    let upload = uploading::own(look, id)?;
    let folder = match acts::folder(look, upload.folder) {
        Err(Problem::NotFound) => None,
        found => Some(found?),
    };
    let script = ui.house().assets.href("upload.js").to_owned();
    let mut page = FatesPage {
        folder: folder.as_ref().map(|folder| (folder.details.name.to_string(), folder.link())),
        kept: Vec::new(),
        same: Vec::new(),
        refused: Vec::new(),
        sheets: Vec::new(),
        awaited: Vec::new(),
        address: address(id),
        script,
        said: said(folder.as_ref(), &upload.common),
        ui,
    };
    for file in uploads::files(look, id)? {
        let document = match file.document {
            Some(document) => documents::find(look, document)?,
            None => None,
        };
        let document = document
            .filter(|document| document.is_seen_by(look.actor()))
            .map(|document| (document.details.title.to_string(), document.link()));
        let why = file.why.as_ref().map(|why| page.ui.say(why));
        let told = Told { name: file.name.to_string(), document, why };
        match file.fate {
            Fate::Kept => page.kept.push(told),
            Fate::Same => page.same.push(told),
            Fate::Refused => page.refused.push(told),
            Fate::Sheet => page.sheets.push(told),
            Fate::Awaited => {
                page.awaited.push(Awaited { number: file.number, name: told.name, size: file.size_bytes });
            }
        }
    }
    Ok(page)
}
