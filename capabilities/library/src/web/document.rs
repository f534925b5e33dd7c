//! The page of a document: what it is, how it begins, its file and how to cite it.

use super::folder::crumbs;
use super::shown;
use crate::acts;
use crate::facts;
use crate::heart::document::{Document, Version};
use crate::heart::reading::State;
use crate::policy::TendDocument;
use crate::store::{folders, versions};
use ::facts::{Look, Problem};
use ::web::{Answer, Door, Html, Routes, Ui};
use access::{Gate, Policy};
use askama::Template;
use base::Slug;
use serde_json::json;
use web::axum::extract::Path;

/// So many characters of a text are shown: enough to see what it is.
const BEGINNING: usize = 1_200;

/// The newest versions are shown; the others are a click away.
const VERSIONS: usize = 3;

pub(super) fn routes(r: &mut Routes) {
    r.get("/documents/{slug}", Gate::Public, show);
}

/// A version, told in one line.
pub(super) struct Told {
    pub(super) number: i64,
    pub(super) link: String,
    pub(super) name: String,
    pub(super) kind: &'static str,
    pub(super) size: String,
    pub(super) note: Option<String>,
    pub(super) added: String,
    pub(super) by: Option<(String, Option<String>)>,
}

impl Told {
    pub(super) fn of(look: &Look, ui: &Ui, document: &Document, version: &Version) -> Result<Self, Problem> {
        Ok(Self {
            number: version.number,
            link: format!("{}/versions/{}", document.link(), version.number),
            name: version.file.name.to_string(),
            kind: version.file.kind.label(),
            size: ui.size(version.file.size_bytes),
            note: version.note.as_ref().map(ToString::to_string),
            added: shown::day(ui, version.added),
            by: shown::who(look, version.added_by, version.added_name.as_ref())?,
        })
    }
}

#[derive(Template)]
#[template(path = "library/document.html")]
struct DocumentPage {
    ui: Ui,
    crumbs: Vec<(String, String)>,
    title: String,
    address: String,
    lang: Option<String>,
    language: Option<String>,
    authors: Option<String>,
    dated: Option<String>,
    source: Option<(String, String)>,
    licence: Option<String>,
    summary: Option<Html>,
    topics: Vec<(String, String)>,
    closed: bool,
    kind: &'static str,
    size: String,
    pages: Option<i64>,
    picture: Option<String>,
    waiting: bool,
    trouble: Option<String>,
    beginning: Option<String>,
    text: Option<String>,
    versions: Vec<Told>,
    more_versions: bool,
    hash: String,
    cite: String,
    tends: bool,
    follow: Option<Html>,
    beside: Vec<Html>,
}

async fn show(door: Door, Path(slug): Path<Slug>) -> Answer {
    let ui = door.ui();
    let (body, data) = door.read(move |look| page_of(look, ui, &slug)).await?;
    door.page(body.title.clone(), body).current("/library").data(&data).answer()
}

fn page_of(look: &Look, ui: Ui, slug: &Slug) -> Result<(DocumentPage, serde_json::Value), Problem> {
    let document = acts::document_at(look, slug)?;
    let all = versions::newest(look, document.id, VERSIONS as i64 + 1)?;
    let newest = all.first().ok_or(Problem::NotFound)?;
    let text = versions::beginning(look, document.id, newest.number)?;
    let details = &document.details;
    let subject = facts::document(document.id);
    let mut told = Vec::new();
    for version in all.iter().take(VERSIONS) {
        told.push(Told::of(look, &ui, &document, version)?);
    }
    let folder = folders::find(look, document.folder)?.ok_or(Problem::NotFound)?;
    let mut line = crumbs(look, &folder)?;
    line.push((folder.details.name.to_string(), folder.link()));
    let address = document.link();
    let page = DocumentPage {
        crumbs: line,
        title: details.title.to_string(),
        lang: details.lang.as_ref().map(ToString::to_string),
        language: details.lang.as_ref().map(|lang| ui.language(lang)),
        authors: details.authors.as_ref().map(ToString::to_string),
        dated: details.dated.as_ref().map(|dated| shown::dated(&ui, dated)),
        source: details.source.as_ref().map(|link| (link.to_string(), link.host())),
        licence: details.licence.as_ref().map(ToString::to_string),
        summary: match &details.summary {
            Some(summary) => Some(ui.prose(look, summary.as_str(), false)?),
            None => None,
        },
        topics: topics::labels(look, &ui, &details.topics)?,
        closed: !document.open,
        kind: document.kind.label(),
        size: ui.size(document.size_bytes),
        pages: newest.reading.pages,
        picture: newest.reading.picture.map(|_| format!("{address}/picture?version={}", newest.number)),
        waiting: newest.reading.state == State::Waiting,
        trouble: newest.reading.trouble().map(|why| ui.say(&why)),
        beginning: text.as_deref().map(|text| markup::excerpt(text, BEGINNING)),
        text: text.map(|_| format!("{address}/text")),
        versions: told,
        more_versions: all.len() > VERSIONS,
        hash: newest.file.blob.to_string(),
        cite: cite(&ui, &document),
        tends: TendDocument(&document).permits(look.actor()),
        follow: notices::follow_button(look, &ui, &subject)?,
        beside: ui.house().beside(look, &ui, &subject)?,
        address,
        ui,
    };
    let data = data(&page, &document);
    Ok((page, data))
}

/// How it is cited: authors, title, date, network, address.
fn cite(ui: &Ui, document: &Document) -> String {
    let details = &document.details;
    let network = ui.house().network();
    let date = details.dated.as_ref().map(|dated| format!(" ({dated})")).unwrap_or_default();
    let authors = details.authors.as_ref().map(|authors| format!("{authors}: ")).unwrap_or_default();
    let title = details.title.as_str().trim_end_matches('.');
    format!("{authors}{title}{date}. {}. {}", network.name, ui.absolute(&document.link()))
}

/// The same for machines (schema.org).
fn data(page: &DocumentPage, document: &Document) -> serde_json::Value {
    json!({
        "@context": "https://schema.org",
        "@type": "DigitalDocument",
        "name": page.title,
        "author": page.authors,
        "datePublished": document.details.dated,
        "inLanguage": page.lang,
        "license": page.licence,
        "url": page.ui.absolute(&page.address),
        "encodingFormat": document.kind.media_type(),
    })
}
