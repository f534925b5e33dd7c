//! Doors for people and programs, a file for each thing.

pub(crate) mod beside;
mod document;
mod document_form;
mod drive;
mod fates;
mod files;
mod folder;
mod folder_form;
mod langs;
mod own;
mod pack;
mod removal;
mod row;
mod sending;
pub(crate) mod shortcode;
mod shown;
mod text;
mod tree;
mod upload;
mod versions;

use ::web::{Html, Routes};
use askama::Template;
use db::Fault;

/// All routes.
pub(crate) fn routes(r: &mut Routes) {
    tree::routes(r);
    folder_form::routes(r);
    upload::routes(r);
    sending::routes(r);
    fates::routes(r);
    folder::routes(r);
    removal::routes(r);
    document::routes(r);
    document_form::routes(r);
    versions::routes(r);
    files::routes(r);
    text::routes(r);
    drive::routes(r);
    own::routes(r);
}

/// A part of a page.
pub(crate) fn part(template: &impl Template) -> Result<Html, Fault> {
    let html = template.render();
    html.map(Html::trusted).map_err(|error| Fault::Data(error.to_string()))
}
