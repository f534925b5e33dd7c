//! All versions of a document, what was said of it over time, and the form for a new version.

use super::document::Told;
use super::shown;
use crate::acts::{self, documents as doing};
use crate::extract;
use crate::heart::document::Revision;
use crate::policy::TendDocument;
use crate::store::{documents, versions as store};
use ::files::Stopped;
use ::web::{Answer, Door, Fields, Form, Part, Routes, Ui, UploadStream, see};
use access::{Gate, Policy};
use askama::Template;
use base::{Line, Sentence, Slug};
use facts::{Look, Problem};
use web::axum::extract::Path;
use web::axum::http::StatusCode;

pub(super) fn routes(r: &mut Routes) {
    r.get("/documents/{slug}/versions", Gate::Public, show);
    r.post("/documents/{slug}/versions", Gate::Member, add);
}

/// What was said at a time, beside what was said before.
struct Change {
    at: String,
    by: Option<(String, Option<String>)>,
    title: String,
    lines: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "library/versions.html")]
struct VersionsPage {
    ui: Ui,
    form: Form,
    title: String,
    address: String,
    versions: Vec<Told>,
    changes: Vec<Change>,
    why: Option<String>,
    tends: bool,
    megabytes: u64,
}

async fn show(door: Door, Path(slug): Path<Slug>) -> Answer {
    page(&door, slug, Fields::default(), StatusCode::OK).await
}

async fn page(door: &Door, slug: Slug, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &slug, fields)).await?;
    door.page(body.title.clone(), body).current("/library").status(status).answer()
}

fn page_of(look: &Look, ui: Ui, slug: &Slug, fields: Fields) -> Result<VersionsPage, Problem> {
    let document = acts::document_at(look, slug)?;
    let mut told = Vec::new();
    for version in store::of(look, document.id)? {
        told.push(Told::of(look, &ui, &document, &version)?);
    }
    let wrong = fields.wrong().iter().find(|refusal| refusal.field == Some("files"));
    Ok(VersionsPage {
        title: document.details.title.to_string(),
        address: document.link(),
        versions: told,
        changes: changes(look, &ui, &documents::revisions(look, document.id)?)?,
        why: wrong.map(|refusal| ui.say(&refusal.sentence)),
        tends: TendDocument(&document).permits(look.actor()),
        megabytes: extract::installed().file_bytes >> 20,
        form: ui.form(fields),
        ui,
    })
}

/// What was said each time, the newest first; only what was said otherwise than before.
fn changes(look: &Look, ui: &Ui, revisions: &[Revision]) -> Result<Vec<Change>, Problem> {
    let mut changes = Vec::with_capacity(revisions.len());
    for (at, revision) in revisions.iter().enumerate() {
        let before = revisions.get(at + 1).map(|before| lines(ui, before)).unwrap_or_default();
        let lines = lines(ui, revision).into_iter().filter(|line| !before.contains(line)).collect();
        changes.push(Change {
            at: ui.moment(revision.at),
            by: shown::who(look, revision.changed_by, revision.changed_name.as_ref())?,
            title: revision.details.title.to_string(),
            lines,
        });
    }
    Ok(changes)
}

fn lines(ui: &Ui, revision: &Revision) -> Vec<(String, String)> {
    let details = &revision.details;
    let mut lines = vec![(ui.t("document-title"), details.title.to_string())];
    let mut push = |key: &str, value: Option<String>| lines.extend(value.map(|value| (ui.t(key), value)));
    push("document-authors", details.authors.as_ref().map(ToString::to_string));
    push("document-dated", details.dated.as_ref().map(|dated| shown::dated(ui, dated)));
    push("document-lang", details.lang.as_ref().map(|lang| ui.language(lang)));
    push("document-source", details.source.as_ref().map(ToString::to_string));
    push("document-licence", details.licence.as_ref().map(ToString::to_string));
    push("document-summary", details.summary.as_ref().map(|text| markup::excerpt(text.as_str(), 200)));
    push("library-visibility", Some(ui.t(format!("library-visibility-{}", details.visibility))));
    lines
}

async fn add(door: Door, Path(slug): Path<Slug>, mut stream: UploadStream) -> Answer {
    let address = slug.clone();
    let document = door.read(move |look| doing::tended(look, acts::document_at(look, &address)?.id)).await?;
    let (mut file, mut number) = (None, 0);
    while let Some(part) = stream.next_part().await? {
        let Part::File(part) = part else { continue };
        number += 1;
        if number > 1 {
            continue;
        }
        let claimed = super::upload::claimed(&part.name);
        let id = door.house().dice.id::<()>(door.house().clock.now()).to_string();
        let limit = extract::installed().file_bytes;
        file = match door.house().files.receive(&id, part.pieces(), limit).await {
            Ok(incoming) => Some(super::upload::stored(&door, &claimed, incoming).await?),
            Err(Stopped::Refused(why)) => Some(Err(why.sentence())),
            Err(Stopped::Sender(problem)) => return Err(problem.into()),
            Err(Stopped::Store(fault)) => return Err(Problem::Broken(fault.to_string()).into()),
        };
    }
    let mut fields = stream.fields();
    let note = fields.maybe::<Line<300>>("note");
    let file = match file.unwrap_or(Err(Sentence::of("upload-no-files"))) {
        Ok(file) => Some(file),
        Err(why) => {
            fields.refuse("files", why);
            None
        }
    };
    let (Some(file), Ok(())) = (file, fields.check()) else {
        return page(&door, slug, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    match door.act(move |act| doing::add_version(act, document.id, &file, note.as_ref())).await {
        Ok(document) => see(document.link()).said("document-said-version").answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, slug, fields.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}
