//! Writing a report: its text, its authors, and who reads it.

use crate::acts::reports as acts;
use crate::heart::event::Event;
use crate::heart::report::{Report, ReportText, State, link};
use crate::store::{attendance, events, reports as store};
use crate::web::attendance::find;
use crate::web::langs;
use access::{Gate, Person};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Id, Lang, Line, Moment, Slug, Text};
use db::Fault;
use facts::{Look, Problem};
use web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};

pub(super) fn routes(r: &mut Routes) {
    r.get("/events/{slug}/reports/new", Gate::Member, blank);
    r.post("/events/{slug}/reports", Gate::Member, begin);
    r.get("/events/{slug}/reports/{id}/edit", Gate::Member, edit);
    r.put("/events/{slug}/reports/{id}", Gate::Member, change);
    r.delete("/events/{slug}/reports/{id}", Gate::Member, remove);
}

/// A picture beside the form.
pub(super) struct PictureRow {
    pub(super) src: String,
    pub(super) alt: String,
    pub(super) width: i64,
    pub(super) height: i64,
    pub(super) snippet: String,
    pub(super) address: String,
}

#[derive(Template)]
#[template(path = "events/report_edit.html")]
struct EditPage {
    ui: Ui,
    heading: String,
    title: String,
    lang: String,
    back: String,
    address: String,
    form: Form,
    upload: Form,
    langs: Vec<Choice>,
    authors: Vec<Choice>,
    pictures: Vec<PictureRow>,
    /// The last edit that this form knows of; nothing for a new report.
    known: Option<Moment>,
    published: bool,
}

/// What a form is about: a report that is there, with who may be its author, and its pictures.
pub(super) struct About {
    pub(super) event: Event,
    pub(super) report: Option<Report>,
    authors: Vec<Choice>,
    pictures: Vec<PictureRow>,
}

/// A report that may be edited, with what stands beside its form.
pub(super) async fn about(door: &Door, slug: Slug, id: Id<Report>) -> Result<About, Problem> {
    door.read(move |look| {
        let event = find(look, &slug)?;
        let report = acts::editable(look, &event, id)?;
        let address = format!("{}/pictures", link(&event.link(), id));
        let pictures = store::pictures(look, id)?
            .iter()
            .map(|picture| PictureRow {
                src: picture.link(),
                alt: picture.alt.as_ref().map(ToString::to_string).unwrap_or_default(),
                width: picture.width,
                height: picture.height,
                snippet: picture.snippet(),
                address: format!("{address}/{}", picture.id),
            })
            .collect();
        Ok(About { authors: authors(look, &event, id)?, event, report: Some(report), pictures })
    })
    .await
}

/// Who may be chosen as an author: whoever is one, whoever was there, and who facilitated, as far as this reader sees them.
fn authors(look: &Look, event: &Event, report: Id<Report>) -> Result<Vec<Choice>, Fault> {
    let mut ids: Vec<Id<Person>> = store::authors(look, report)?;
    ids.extend(look.actor().person());
    ids.extend(events::facilitators(look, event.id)?);
    let went = attendance::named(look, look.actor(), event.id, 0)?;
    ids.extend(went.iter().filter_map(|one| one.who.person()));
    let mut seen = std::collections::HashSet::new();
    ids.retain(|id| seen.insert(*id));
    let personas = people::personas(look, &ids)?;
    let known = personas.into_iter().filter(|persona| !persona.former);
    Ok(known.map(|persona| Choice::new(persona.id, persona.name)).collect())
}

/// The form; `upload` is that of the pictures.
pub(super) fn page(door: &Door, about: About, fields: Fields, upload: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let event = &about.event;
    let known = about.report.as_ref().map(|report| report.changed);
    let heading = ui.t(if known.is_some() { "report-edit" } else { "report-write" });
    let body = EditPage {
        heading: heading.clone(),
        title: event.details.title.to_string(),
        lang: event.details.lang.to_string(),
        back: event.link(),
        address: match &about.report {
            Some(report) => link(&event.link(), report.id),
            None => format!("{}/reports", event.link()),
        },
        langs: langs::choices(&ui, fields.get("lang")),
        form: ui.form(fields),
        upload: ui.form(upload),
        authors: about.authors,
        pictures: about.pictures,
        known,
        published: about.report.as_ref().is_some_and(|report| report.state == State::Published),
        ui,
    };
    door.page(heading, body).current("/events").status(status).hidden().answer()
}

fn new(event: Event) -> About {
    About { event, report: None, authors: Vec::new(), pictures: Vec::new() }
}

async fn blank(door: Door, Path(slug): Path<Slug>) -> Answer {
    let event = door.read(move |look| find(look, &slug)).await?;
    let fields = Fields::default().with("lang", Lang::from(door.ui().tongue()));
    page(&door, new(event), fields, Fields::default(), StatusCode::OK)
}

fn text(fields: &mut Fields) -> Option<ReportText> {
    let title = fields.need::<Line<200>>("title");
    let body = fields.need::<Text<100_000>>("body");
    let lang = fields.need::<Lang>("lang");
    Some(ReportText { title: title?, body: body?, lang: lang? })
}

async fn begin(door: Door, Path(slug): Path<Slug>) -> Answer {
    let event = door.read(move |look| find(look, &slug)).await?;
    let mut fields = door.fields();
    let wrong = StatusCode::UNPROCESSABLE_ENTITY;
    let Some(text) = text(&mut fields) else {
        return page(&door, new(event), fields, Fields::default(), wrong);
    };
    let about = event.clone();
    match door.act(move |act| acts::begin(act, &about, &text)).await {
        Err(Problem::Refused(refusals)) => {
            page(&door, new(event), fields.refused(refusals), Fields::default(), wrong)
        }
        Err(problem) => Err(problem.into()),
        Ok(id) => see(format!("{}/edit", link(&event.link(), id))).said("report-begun").answer(),
    }
}

/// The fields of the form as the report is stored.
pub(super) fn stored(look: &Look, report: &Report) -> Result<Fields, Fault> {
    let fields = Fields::default()
        .with("title", &report.text.title)
        .with("body", &report.text.body)
        .with("lang", &report.text.lang);
    let authors = store::authors(look, report.id)?;
    Ok(authors.iter().fold(fields, |fields, author| fields.with("authors", author)))
}

async fn edit(door: Door, Path((slug, id)): Path<(Slug, Id<Report>)>) -> Answer {
    let about = about(&door, slug, id).await?;
    let fields = stored_of(&door, &about).await?;
    page(&door, about, fields, Fields::default(), StatusCode::OK)
}

/// The same, for a form that stands again beside what was wrong with a picture.
pub(super) async fn stored_of(door: &Door, about: &About) -> Result<Fields, Problem> {
    let report = about.report.clone().ok_or(Problem::NotFound)?;
    door.read(move |look| Ok(stored(look, &report)?)).await
}

async fn change(door: Door, Path((slug, id)): Path<(Slug, Id<Report>)>) -> Answer {
    let about = about(&door, slug, id).await?;
    let mut fields = door.fields();
    let text = text(&mut fields);
    let state = fields.need::<State>("state");
    let chosen = fields.many::<Id<Person>>("authors");
    let (Some(text), Some(state), Ok(())) = (text, state, fields.check()) else {
        return page(&door, about, fields, Fields::default(), StatusCode::UNPROCESSABLE_ENTITY);
    };
    let offered = |id: &Id<Person>| about.authors.iter().any(|choice| choice.value == id.to_string());
    let authors: Vec<Id<Person>> = chosen.into_iter().filter(offered).collect();
    let event = about.event.clone();
    let address = link(&event.link(), id);
    let known = about.report.as_ref().ok_or(Problem::NotFound)?.changed;
    let seen = fields.get("seen").parse().map_or(known, Moment::from_micros);
    let written = acts::Written { text, state, authors, seen };
    match door.act(move |act| acts::change(act, &event, id, &written)).await {
        Err(Problem::Refused(refusals)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&door, about, fields.refused(refusals), Fields::default(), status)
        }
        Err(problem) => Err(problem.into()),
        Ok(()) => match state {
            State::Published => see(address).said("report-published").answer(),
            State::Draft => see(format!("{address}/edit")).said("report-saved").answer(),
        },
    }
}

async fn remove(door: Door, Path((slug, id)): Path<(Slug, Id<Report>)>) -> Answer {
    let event = about(&door, slug, id).await?.event;
    let to = event.link();
    door.act(move |act| acts::remove(act, &event, id)).await?;
    see(to).said("report-removed").answer()
}
