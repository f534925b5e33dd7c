//! The form by which documents are described and put elsewhere, and how one is removed.

use super::folder_form::{at, choices, visibilities};
use super::{langs, removal};
use crate::acts::{self, documents as doing, removing};
use crate::heart::dated::Dated;
use crate::heart::document::{Details, Document};
use crate::heart::folder::{MOST_TOPICS, Visibility};
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};
use access::Gate;
use askama::Template;
use base::{Lang, Line, Link, Sentence, Slug, Text};
use facts::Problem;
use web::axum::extract::Path;
use web::axum::http::StatusCode;

pub(super) fn routes(r: &mut Routes) {
    r.get("/documents/{slug}/edit", Gate::Member, edit);
    r.put("/documents/{slug}", Gate::Member, change);
    r.delete("/documents/{slug}", Gate::Member, remove);
}

#[derive(Template)]
#[template(path = "library/document_form.html")]
struct FormPage {
    ui: Ui,
    form: Form,
    address: String,
    title: String,
    folders: Option<Vec<Choice>>,
    langs: Vec<Choice>,
    topics: Vec<Choice>,
    visibilities: Vec<Choice>,
}

async fn edit(door: Door, Path(slug): Path<Slug>) -> Answer {
    let (document, folder) = door
        .read(move |look| {
            let document = doing::tended(look, acts::document_at(look, &slug)?.id)?;
            let folder = acts::folder(look, document.folder)?;
            Ok::<_, Problem>((document, folder))
        })
        .await?;
    let details = &document.details;
    let fields = Fields::default()
        .with("revision", document.revision)
        .with("folder", folder.path)
        .with("title", &details.title)
        .with_some("authors", details.authors.as_ref())
        .with_some("dated", details.dated.as_ref())
        .with_some("lang", details.lang.as_ref())
        .with_some("source", details.source.as_ref())
        .with_some("licence", details.licence.as_ref())
        .with_some("summary", details.summary.as_ref())
        .with("visibility", details.visibility);
    let fields = details.topics.iter().fold(fields, |fields, topic| fields.with("topics", topic));
    form_page(&door, &document, fields, StatusCode::OK).await
}

async fn form_page(door: &Door, document: &Document, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let (folders, topics) =
        door.read(move |look| Ok::<_, Problem>((choices(look)?, topics::choices(look, &ui)?))).await?;
    let ui = door.ui();
    let body = FormPage {
        address: document.link(),
        title: document.details.title.to_string(),
        folders,
        topics,
        langs: langs::choices(&ui, fields.get("lang")),
        visibilities: visibilities(&ui),
        form: ui.form(fields),
        ui,
    };
    door.page(door.ui().t("document-edit"), body).current("/library").status(status).hidden().answer()
}

/// What the form says; a field that is wrong says so.
fn read(fields: &mut Fields) -> Option<Details> {
    let title = fields.need::<Line<300>>("title");
    let authors = fields.maybe::<Line<500>>("authors");
    let dated = fields.maybe::<Dated>("dated");
    let lang = fields.maybe::<Lang>("lang");
    let source = fields.maybe::<Link>("source");
    let licence = fields.maybe::<Line<200>>("licence");
    let summary = fields.maybe::<Text<4000>>("summary");
    let topics = fields.many::<Slug>("topics");
    let visibility = fields.need::<Visibility>("visibility");
    if topics.len() > MOST_TOPICS {
        fields.refuse("topics", Sentence::of("library-too-many-topics").with("count", MOST_TOPICS));
    }
    let (Some(title), Some(visibility), Ok(())) = (title, visibility, fields.check()) else { return None };
    Some(Details { title, authors, dated, lang, source, licence, summary, topics, visibility })
}

async fn change(door: Door, Path(slug): Path<Slug>) -> Answer {
    let mut fields = door.fields();
    let typed = fields.get("folder").to_owned();
    let (document, folder) = door
        .read(move |look| {
            let document = doing::tended(look, acts::document_at(look, &slug)?.id)?;
            Ok::<_, Problem>((document, at(look, &typed)?))
        })
        .await?;
    if folder.is_none() {
        fields.refuse("folder", Sentence::of("folder-not-there"));
    }
    let revision = fields.get("revision").parse::<i64>().unwrap_or(0);
    let (Some(folder), Some(details)) = (folder, read(&mut fields)) else {
        return form_page(&door, &document, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let id = document.id;
    match door.act(move |act| doing::change(act, id, revision, folder.id, &details)).await {
        Ok(document) => see(document.link()).said("document-said-changed").answer(),
        Err(Problem::Refused(refusals)) => {
            let fields = fields.refused(refusals);
            form_page(&door, &document, fields, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn remove(door: Door, Path(slug): Path<Slug>) -> Answer {
    let id = door.read(move |look| acts::document_at(look, &slug)).await?.id;
    let removal = door.act(move |act| removing::remove_document(act, id)).await?;
    see(removal::address(removal)).said("document-said-removed").answer()
}
