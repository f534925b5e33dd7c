//! What became of the files of an upload, one by one.

use crate::acts::{self, uploading};
use crate::heart::fate::{Common, Fate, Sent, Upload};
use crate::heart::folder::Folder;
use crate::store::{documents, uploads};
use ::web::{Answer, Door, Routes, Ui};
use access::Gate;
use askama::Template;
use base::Id;
use facts::{Look, Problem};
use serde::Deserialize;
use web::axum::extract::{Path, Query};

pub(super) fn routes(r: &mut Routes) {
    r.get("/library/uploads/{id}", Gate::Member, show);
}

/// Where an upload is told.
pub(super) fn address(id: Id<Upload>) -> String {
    format!("/library/uploads/{id}")
}

/// So many files are told on one page, what is not whole first.
const A_PAGE: usize = 150;

#[derive(Deserialize)]
struct Asked {
    page: Option<usize>,
}

/// Files of one fate: how many there are, and those on this page.
#[derive(Default)]
struct Shelf {
    count: usize,
    told: Vec<Told>,
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
    kept: Shelf,
    same: Shelf,
    refused: Shelf,
    sheets: Shelf,
    awaited: Vec<Awaited>,
    awaited_count: usize,
    first: Option<String>,
    next: Option<String>,
    address: String,
    script: String,
    /// What was said of all files, for who sends the missing ones without script, as another upload.
    said: Vec<(&'static str, String)>,
}

async fn show(door: Door, Path(id): Path<Id<Upload>>, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, id, asked.page.unwrap_or(1))).await?;
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

fn page_of(look: &Look, ui: Ui, id: Id<Upload>, page: usize) -> Result<FatesPage, Problem> {
    let upload = uploading::own(look, id)?;
    let folder = match acts::folder(look, upload.folder) {
        Err(Problem::NotFound) => None,
        found => Some(found?),
    };
    let script = ui.house().assets.href("upload.js").to_owned();
    let mut files = uploads::files(look, id)?;
    files.sort_by_key(|file| (file.fate != Fate::Awaited, file.number));
    let page = page.clamp(1, files.len().div_ceil(A_PAGE).max(1));
    let here = (page - 1) * A_PAGE..page * A_PAGE;
    let link = |page: usize| format!("{}?page={page}", address(id));
    let mut told = FatesPage {
        folder: folder.as_ref().map(|folder| (folder.details.name.to_string(), folder.link())),
        kept: Shelf::default(),
        same: Shelf::default(),
        refused: Shelf::default(),
        sheets: Shelf::default(),
        awaited: Vec::new(),
        awaited_count: 0,
        first: (page > 1).then(|| address(id)),
        next: (here.end < files.len()).then(|| link(page + 1)),
        address: address(id),
        script,
        said: said(folder.as_ref(), &upload.common),
        ui,
    };
    for (at, file) in files.into_iter().enumerate() {
        let shelf = match file.fate {
            Fate::Kept => &mut told.kept,
            Fate::Same => &mut told.same,
            Fate::Refused => &mut told.refused,
            Fate::Sheet => &mut told.sheets,
            Fate::Awaited => {
                told.awaited_count += 1;
                if here.contains(&at) {
                    let (number, size) = (file.number, file.size_bytes);
                    told.awaited.push(Awaited { number, name: file.name.to_string(), size });
                }
                continue;
            }
        };
        shelf.count += 1;
        if here.contains(&at) {
            shelf.told.push(Told::of(look, &told.ui, &file)?);
        }
    }
    Ok(told)
}

impl Told {
    fn of(look: &Look, ui: &Ui, file: &Sent) -> Result<Self, Problem> {
        let document = match file.document {
            Some(document) => documents::find(look, document)?,
            None => None,
        };
        let document = document
            .filter(|document| document.is_seen_by(look.actor()))
            .map(|document| (document.details.title.to_string(), document.link()));
        let why = file.why.as_ref().map(|why| ui.say(why));
        Ok(Self { name: file.name.to_string(), document, why })
    }
}
