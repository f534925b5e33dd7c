//! Background papers: the section of an event's page, and the forms.

use super::attendance::{find, html};
use super::{langs, paper_page};
use crate::acts::{events as event_acts, papers as acts};
use crate::heart::event::Event;
use crate::heart::paper::{Content, Paper, PaperDetails, PaperFile, Way, file_name};
use crate::store::papers as store;
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Id, Lang, Line, Link, Sentence, Slug};
use db::Fault;
use facts::{Look, Problem};
use web::{Answer, Choice, Door, Fields, Form, Html, Routes, Ui, Upload, Uploaded, see};

/// All routes.
pub(crate) fn routes(r: &mut Routes) {
    r.get("/events/{slug}/papers/new", Gate::Member, blank);
    r.post("/events/{slug}/papers", Gate::Member, add);
    r.get("/events/{slug}/papers/{id}/edit", Gate::Member, edit);
    r.put("/events/{slug}/papers/{id}", Gate::Member, change);
    r.delete("/events/{slug}/papers/{id}", Gate::Member, remove);
    r.put("/events/{slug}/papers/{id}/position", Gate::Member, shift);
}

/// A paper as lists show it.
pub(crate) struct PaperRow {
    pub(crate) title: String,
    pub(crate) link: String,
    /// "PDF · 212 KB", or the host of a page elsewhere.
    pub(crate) sort: String,
    pub(crate) elsewhere: bool,
    pub(crate) lang: String,
    pub(crate) author: Option<String>,
    pub(crate) purpose: Option<String>,
    pub(crate) language: String,
    pub(crate) address: String,
    pub(crate) can_edit: bool,
    /// Whether its text can be read here.
    pub(crate) readable: bool,
}

/// The papers of an event, in their order.
pub(crate) fn rows(look: &Look, ui: &Ui, event: &Event) -> Result<Vec<PaperRow>, Fault> {
    let edits_event = event_acts::may_edit(look, look.actor(), event)?;
    let mine = |paper: &Paper| {
        let person = look.actor().person();
        person.is_some() && paper.added_by == person && look.actor().is_inside()
    };
    let papers = store::of_event(look, event.id)?;
    let with_text = store::with_text(look, event.id)?;
    Ok(papers
        .iter()
        .map(|paper| PaperRow {
            title: paper.details.title.to_string(),
            link: paper.link(),
            sort: paper_page::sort_of(ui, &paper.content),
            elsewhere: matches!(paper.content, Content::Link(_)),
            lang: paper.details.lang.to_string(),
            author: paper.details.author.as_ref().map(ToString::to_string),
            purpose: paper.details.purpose.as_ref().map(ToString::to_string),
            language: ui.language(&paper.details.lang),
            address: format!("{}/papers/{}", event.link(), paper.id),
            can_edit: edits_event || mine(paper),
            readable: with_text.contains(&paper.id),
        })
        .collect())
}

#[derive(Template)]
#[template(path = "events/_papers.html")]
struct Section<'a> {
    ui: &'a Ui,
    rows: Vec<PaperRow>,
    address: String,
    can_add: bool,
    can_order: bool,
}

/// The papers under their heading.
pub(crate) fn section(look: &Look, ui: &Ui, event: &Event) -> Result<Html, Fault> {
    let rows = rows(look, ui, event)?;
    html(&Section {
        ui,
        can_add: look.actor().is_inside(),
        can_order: rows.len() > 1 && event_acts::may_edit(look, look.actor(), event)?,
        address: format!("{}/papers", event.link()),
        rows,
    })
}

#[derive(Template)]
#[template(path = "events/paper.html")]
struct FormPage {
    ui: Ui,
    heading: String,
    title: String,
    lang: String,
    back: String,
    address: String,
    form: Form,
    langs: Vec<Choice>,
    kind: FormKind,
}

/// What the form is for, and so which fields it has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FormKind {
    New,
    OfLink,
    OfFile,
}

fn page(
    door: &Door,
    event: &Event,
    kind: FormKind,
    address: String,
    fields: Fields,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let heading = ui.t(if kind == FormKind::New { "paper-add" } else { "paper-edit" });
    let body = FormPage {
        heading: heading.clone(),
        title: event.details.title.to_string(),
        lang: event.details.lang.to_string(),
        back: event.link(),
        address,
        langs: langs::choices(&ui, fields.get("lang")),
        form: ui.form(fields),
        kind,
        ui,
    };
    door.page(heading, body).current("/events").status(status).hidden().answer()
}

async fn blank(door: Door, Path(slug): Path<Slug>) -> Answer {
    let event = door.read(move |look| find(look, &slug)).await?;
    let fields = Fields::default().with("lang", Lang::from(door.ui().tongue()));
    page(&door, &event, FormKind::New, papers_of(&event), fields, StatusCode::OK)
}

fn papers_of(event: &Event) -> String {
    format!("{}/papers", event.link())
}

fn details(fields: &mut Fields) -> Option<PaperDetails> {
    let title = fields.need::<Line<200>>("title");
    let author = fields.maybe::<Line<200>>("author");
    let purpose = fields.maybe::<Line<200>>("purpose");
    let lang = fields.need::<Lang>("lang");
    Some(PaperDetails { title: title?, author, lang: lang?, purpose })
}

async fn add(door: Door, Path(slug): Path<Slug>, upload: Upload) -> Answer {
    let event = door.read(move |look| find(look, &slug)).await?;
    let mut fields = upload.fields.clone();
    let details = details(&mut fields);
    let link = fields.maybe::<Link>("link");
    let wrong = |fields| {
        page(&door, &event, FormKind::New, papers_of(&event), fields, StatusCode::UNPROCESSABLE_ENTITY)
    };
    let content = match (link, upload.file("file")) {
        (Some(_), Some(_)) => {
            fields.refuse("file", Sentence::of("paper-both"));
            None
        }
        (Some(link), None) => Some(Content::Link(link)),
        (None, Some(file)) => match recognised(file) {
            Ok(file) => Some(Content::File(file)),
            Err(sentence) => {
                fields.refuse("file", sentence);
                None
            }
        },
        (None, None) => {
            fields.refuse("file", Sentence::of("paper-neither"));
            None
        }
    };
    let (Some(details), Some(content), Ok(())) = (details, content, fields.check()) else {
        return wrong(fields);
    };
    if let (Content::File(_), Some(file)) = (&content, upload.file("file")) {
        let kept = door.house().files.put(file.bytes.clone()).await;
        kept.map_err(|fault| Problem::Broken(fault.to_string()))?;
    }
    let text = match upload.file("file") {
        Some(file) => paper_page::text_of(file.name.clone(), file.bytes.clone()).await,
        None => None,
    };
    let about = event.clone();
    match door.act(move |act| acts::add(act, &about, &details, &content, text.as_deref())).await {
        Err(Problem::Refused(refusals)) => wrong(fields.refused(refusals)),
        Err(problem) => Err(problem.into()),
        Ok(_) => see(format!("{}#papers", event.link())).said("paper-added").answer(),
    }
}

/// What sort of file it is, by what is in it.
fn recognised(file: &Uploaded) -> Result<PaperFile, Sentence> {
    files::within(&file.bytes, files::PAPER_BYTES)?;
    let kind = files::recognise(&file.bytes, &file.name)?;
    Ok(PaperFile {
        blob: files::BlobId::of(&file.bytes),
        kind,
        name: file_name(&file.name, kind),
        size_bytes: i64::try_from(file.bytes.len()).unwrap_or(i64::MAX),
    })
}

/// The event and a paper of it that may be edited.
async fn editable(door: &Door, slug: Slug, id: Id<Paper>) -> Result<(Event, Paper), Problem> {
    door.read(move |look| {
        let event = find(look, &slug)?;
        let paper = acts::editable(look, &event, id)?;
        Ok((event, paper))
    })
    .await
}

fn kind_of(paper: &Paper) -> FormKind {
    match paper.content {
        Content::Link(_) => FormKind::OfLink,
        Content::File(_) => FormKind::OfFile,
    }
}

async fn edit(door: Door, Path((slug, id)): Path<(Slug, Id<Paper>)>) -> Answer {
    let (event, paper) = editable(&door, slug, id).await?;
    let link = match &paper.content {
        Content::Link(link) => Some(link),
        Content::File(_) => None,
    };
    let fields = Fields::default()
        .with("title", &paper.details.title)
        .with_some("author", paper.details.author.as_ref())
        .with_some("purpose", paper.details.purpose.as_ref())
        .with("lang", &paper.details.lang)
        .with_some("link", link);
    let address = format!("{}/{id}", papers_of(&event));
    page(&door, &event, kind_of(&paper), address, fields, StatusCode::OK)
}

async fn change(door: Door, Path((slug, id)): Path<(Slug, Id<Paper>)>) -> Answer {
    let (event, paper) = editable(&door, slug, id).await?;
    let mut fields = door.fields();
    let details = details(&mut fields);
    let link = match paper.content {
        Content::Link(_) => fields.need::<Link>("link"),
        Content::File(_) => None,
    };
    let (Some(details), Ok(())) = (details, fields.check()) else {
        let address = format!("{}/{id}", papers_of(&event));
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page(&door, &event, kind_of(&paper), address, fields, status);
    };
    let to = format!("{}#papers", event.link());
    let content = link.map(Content::Link);
    door.act(move |act| acts::change(act, &event, id, &details, content.as_ref())).await?;
    see(to).said("paper-changed").answer()
}

async fn remove(door: Door, Path((slug, id)): Path<(Slug, Id<Paper>)>) -> Answer {
    let (event, _) = editable(&door, slug, id).await?;
    let to = format!("{}#papers", event.link());
    door.act(move |act| acts::remove(act, &event, id)).await?;
    see(to).said("paper-removed").answer()
}

async fn shift(door: Door, Path((slug, id)): Path<(Slug, Id<Paper>)>) -> Answer {
    let mut fields = door.fields();
    let way = fields.need::<Way>("to");
    let Some(way) = way else { return Err(fields.problem().into()) };
    let event = door.read(move |look| find(look, &slug)).await?;
    let to = format!("{}#papers", event.link());
    door.act(move |act| acts::shift(act, &event, id, way)).await?;
    see(to).answer()
}
