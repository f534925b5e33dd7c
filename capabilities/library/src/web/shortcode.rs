//! `[folder path="un/wsis"]` in any text: what is in a folder, or that there is nothing yet and how to add it.

use super::part;
use super::row::Row;
use crate::acts;
use crate::heart::folder::Folder;
use crate::policy::Contribute;
use crate::store::addresses;
use crate::store::listed::{self, Filter, Shelf, Sort};
use ::facts::{Look, Problem};
use ::web::{Html, Shortcode, Ui};
use access::Policy;
use askama::Template;
use db::Fault;
use markup::Place;

/// So many documents are shown at most, and unless the short code says fewer.
const MOST: i64 = 25;
const USUAL: i64 = 10;

/// The short code, by its name and by what it was called on the network's old site.
pub(crate) const SHORTCODES: [Shortcode; 2] =
    [Shortcode { name: "folder", render: folder }, Shortcode { name: "files", render: folder }];

#[derive(Template)]
#[template(path = "library/_code.html")]
struct Code<'a> {
    ui: &'a Ui,
    block: bool,
    name: String,
    lang: Option<String>,
    link: String,
    documents: i64,
    rows: Vec<Row>,
    more: bool,
    upload: Option<String>,
}

fn folder(look: &Look, ui: &Ui, code: &markup::Shortcode) -> Result<Option<Html>, Fault> {
    let Some(folder) = named(look, code)? else { return Ok(None) };
    let count = code.get("count").and_then(|count| count.parse().ok()).unwrap_or(USUAL).clamp(1, MOST);
    let inside = look.actor().is_inside();
    let filter = Filter::default();
    let shelf = Shelf { folder: folder.id, filter: &filter, inside, after: None, limit: count };
    let found = listed::of_folder(look, &shelf, Sort::Title)?;
    let documents = folder.documents_for(look.actor());
    let adds = Contribute.permits(look.actor());
    part(&Code {
        ui,
        block: code.place() == Place::Block,
        name: folder.details.name.to_string(),
        lang: folder.details.lang.as_ref().map(ToString::to_string),
        link: folder.link(),
        documents,
        more: documents > found.len() as i64,
        rows: found.iter().map(|document| Row::of(ui, document)).collect(),
        upload: adds.then(|| format!("/library/upload?folder={}", folder.path)),
    })
    .map(Some)
}

/// The folder that a short code names by its path, also one that it had before.
fn named(look: &Look, code: &markup::Shortcode) -> Result<Option<Folder>, Fault> {
    let Some(path) = code.get("path").or_else(|| code.get("folder")) else { return Ok(None) };
    let path = path.trim().trim_matches('/');
    let path = path.strip_prefix("library/").unwrap_or(path);
    let Some((id, _)) = addresses::at(look, path)? else { return Ok(None) };
    match acts::folder(look, id) {
        Ok(folder) => Ok(Some(folder)),
        Err(Problem::Fault(fault)) => Err(fault),
        Err(_) => Ok(None),
    }
}
