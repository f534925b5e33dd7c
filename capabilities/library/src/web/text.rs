//! The text of a document, as it was read out of its file, page by page.

use crate::acts;
use crate::heart::document::Document;
use crate::store::versions;
use ::web::{Answer, Door, Html, Routes, Ui};
use access::Gate;
use askama::Template;
use base::Slug;
use facts::{Look, Problem};
use serde::Deserialize;
use web::axum::extract::{Path, Query};

/// So many bytes of a text stand on a page: with its markup it stays below what a page may have.
const A_PAGE: usize = 24 << 10;

pub(super) fn routes(r: &mut Routes) {
    r.get("/documents/{slug}/text", Gate::Public, show);
}

#[derive(Deserialize)]
struct Asked {
    page: Option<usize>,
}

#[derive(Template)]
#[template(path = "library/text.html")]
struct TextPage {
    ui: Ui,
    title: String,
    address: String,
    lang: Option<String>,
    text: Html,
    before: Option<String>,
    next: Option<String>,
}

async fn show(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &slug, asked.page.unwrap_or(1))).await?;
    door.page(body.title.clone(), body).current("/library").answer()
}

fn page_of(look: &Look, ui: Ui, slug: &Slug, page: usize) -> Result<TextPage, Problem> {
    let document: Document = acts::document_at(look, slug)?;
    let text = versions::text(look, document.id, document.version)?.ok_or(Problem::NotFound)?;
    let pages = pages(&text);
    let page = page.clamp(1, pages.len());
    let link = |page: usize| format!("{}/text?page={page}", document.link());
    Ok(TextPage {
        title: document.details.title.to_string(),
        address: document.link(),
        lang: document.details.lang.as_ref().map(ToString::to_string),
        // The words of others: nothing in them is a short code of this house.
        text: markup::render(pages[page - 1], &markup::Rendering::default()),
        before: (page > 1).then(|| link(page - 1)),
        next: (page < pages.len()).then(|| link(page + 1)),
        ui,
    })
}

/// The text cut between paragraphs where that is possible, else where it must be.
fn pages(text: &str) -> Vec<&str> {
    let mut pages = Vec::new();
    let mut rest = text;
    while rest.len() > A_PAGE {
        let most = rest.floor_char_boundary(A_PAGE);
        let at = rest[..most].rfind("\n\n").filter(|at| *at > A_PAGE / 2).unwrap_or(most);
        let (page, after) = rest.split_at(at);
        pages.push(page);
        rest = after;
    }
    pages.push(rest);
    pages
}
