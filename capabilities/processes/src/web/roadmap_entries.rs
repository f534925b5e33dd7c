//! The entries of a roadmap.

use super::crossings::{hours, seen, when};
use super::roadmaps::tended;
use super::spoken;
use crate::acts::milestones::named;
use crate::acts::roadmaps as acts;
use crate::facts::MILESTONE;
use crate::heart::roadmap::{EntryDetails, Progress, Roadmap, RoadmapEntry};
use crate::store::{roadmaps as store, timeline};
use ::web::{Answer, Card, Choice, Door, Fields, Form, Html, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Named, Sentence, Slug};
use db::Fault;
use facts::{Look, Problem, Subject};
use web::axum;

pub(super) fn routes(r: &mut Routes) {
    r.get("/roadmaps/{slug}/entries/new", Gate::Member, blank);
    r.post("/roadmaps/{slug}/entries", Gate::Member, create);
    r.get("/roadmaps/{slug}/entries/{number}/edit", Gate::Member, edit);
    r.put("/roadmaps/{slug}/entries/{number}", Gate::Member, change);
}

/// An entry as the roadmap's page shows it.
pub(super) struct EntryRow {
    pub(super) number: i64,
    pub(super) what: String,
    pub(super) by: Option<String>,
    pub(super) distance: Option<String>,
    pub(super) who: Option<String>,
    pub(super) milestone: Option<Card>,
    pub(super) hours: Option<i64>,
    pub(super) state: String,
    pub(super) class: &'static str,
    pub(super) text: Option<Html>,
}

/// The entries of a roadmap as its page shows them.
pub(super) fn entry_rows(
    look: &Look,
    ui: &Ui,
    roadmap: &Roadmap,
    entries: &[RoadmapEntry],
) -> Result<Vec<EntryRow>, Fault> {
    debug_assert!(entries.iter().all(|entry| entry.roadmap == roadmap.id), "entries of this roadmap");
    let milestones = timeline::of_roadmap(look, roadmap.id)?;
    let mut rows = Vec::with_capacity(entries.len());
    for entry in entries {
        let said = &entry.said;
        let milestone = milestones.iter().find(|one| Some(one.id) == said.milestone);
        let open = matches!(said.state, Progress::Open | Progress::Begun);
        rows.push(EntryRow {
            number: entry.number,
            what: said.what.to_string(),
            by: said.by.as_ref().map(|by| spoken::when(ui, Some(by))),
            distance: said.by.as_ref().filter(|_| open).and_then(|by| spoken::left(ui, by)),
            who: said.who.as_ref().map(ToString::to_string),
            milestone: milestone.map(|one| Card { title: one.title.clone(), link: one.link() }),
            hours: said.hours,
            state: spoken::progress(ui, said.state),
            class: match said.state {
                Progress::Done => "go",
                Progress::Dropped => "off",
                Progress::Open | Progress::Begun => "",
            },
            text: said.text.as_ref().map(|text| ui.prose(look, text.as_str(), false)).transpose()?,
        });
    }
    Ok(rows)
}

#[derive(Template)]
#[template(path = "processes/entry_form.html")]
struct FormPage {
    ui: Ui,
    form: Form,
    roadmap: Roadmap,
    /// The entry that is written anew; nothing for a new one.
    number: Option<i64>,
    states: Vec<Choice>,
}

fn fields_of(look: &Look, ui: &Ui, said: &EntryDetails) -> Result<Fields, Fault> {
    let milestone = said.milestone.map(|id| ui.card(look, &Subject::new(MILESTONE, id)));
    Ok(Fields::default()
        .with("what", &said.what)
        .with_some("text", said.text.as_ref())
        .with_some("by", said.by.map(|by| by.begin_text()))
        .with_some("until", said.by.and_then(|by| by.end_text()))
        .with_some("who", said.who.as_ref())
        .with_some("milestone", milestone.transpose()?.flatten().map(|card| card.link))
        .with_some("hours", said.hours)
        .with("state", said.state))
}

async fn read(door: &Door, fields: &mut Fields) -> Result<Option<EntryDetails>, Problem> {
    let what = fields.need("what");
    let (text, who) = (fields.maybe("text"), fields.maybe("who"));
    let by = when(fields, "by", "until");
    let hours = hours(fields);
    let state = fields.maybe("state").unwrap_or(Progress::Open);
    let typed = fields.get("milestone").trim().to_owned();
    let mut milestone = None;
    if !typed.is_empty() {
        let found = door.read(move |look| named(look, &typed)).await?;
        milestone = found.filter(|found| found.kind == MILESTONE).map(|found| found.id.as_of());
        if milestone.is_none() {
            fields.refuse("milestone", Sentence::of("milestone-wrong-source"));
        }
    }
    let Some(what) = what.filter(|_| fields.wrong().is_empty()) else { return Ok(None) };
    Ok(Some(EntryDetails { what, text, by, who, milestone, hours, state, withdrawn: None }))
}

async fn blank(door: Door, Path(slug): Path<Slug>) -> Answer {
    let roadmap = tended(&door, slug).await?;
    let fields = Fields::default().with("state", Progress::Open);
    page(&door, roadmap, None, fields, StatusCode::OK)
}

async fn create(door: Door, Path(slug): Path<Slug>) -> Answer {
    let roadmap = tended(&door, slug).await?;
    save(&door, roadmap, None).await
}

async fn edit(door: Door, Path((slug, number)): Path<(Slug, i64)>) -> Answer {
    let roadmap = tended(&door, slug).await?;
    let (id, ui) = (roadmap.id, door.ui());
    let fields = door
        .read(move |look| {
            let entry = store::numbered(look, id, number)?.ok_or(Problem::NotFound)?;
            Ok::<_, Problem>(fields_of(look, &ui, &entry.said)?.with("seen", entry.version))
        })
        .await?;
    page(&door, roadmap, Some(number), fields, StatusCode::OK)
}

async fn change(door: Door, Path((slug, number)): Path<(Slug, i64)>) -> Answer {
    let roadmap = tended(&door, slug).await?;
    save(&door, roadmap, Some(number)).await
}

/// Adds an entry, or writes anew the one of this number.
async fn save(door: &Door, roadmap: Roadmap, known: Option<i64>) -> Answer {
    let mut typed = door.fields();
    let Some(said) = read(door, &mut typed).await? else {
        return page(door, roadmap, known, typed, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let (id, seen) = (roadmap.id, seen(&typed));
    let saved = door.act(move |act| match known {
        Some(number) => acts::change_entry(act, id, number, seen, &said),
        None => acts::add_entry(act, id, &said),
    });
    match saved.await {
        Ok(_) => see(roadmap.link()).said("roadmap-said-changed").answer(),
        Err(Problem::Refused(refusals)) => {
            page(door, roadmap, known, typed.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(problem) => Err(problem.into()),
    }
}

fn page(door: &Door, roadmap: Roadmap, number: Option<i64>, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let title = ui.t(if number.is_some() { "roadmap-entry-edit" } else { "roadmap-entry-add" });
    let states = Progress::ALL.iter().map(|one| Choice::new(one, spoken::progress(&ui, *one))).collect();
    let body = FormPage { form: ui.form(fields), roadmap, number, states, ui };
    door.page(title, body).current("/processes").status(status).hidden().answer()
}
