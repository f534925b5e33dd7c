//! The page of a process, and the form in which it is written.

use super::crossings::{links, seen};
use super::shown::{Row, Shown, row};
use super::withdrawal::{self, Gone};
use super::{langs, parts, regions, spoken};
use crate::acts::processes as acts;
use crate::facts::PROCESS;
use crate::heart::filter::Filter;
use crate::heart::milestone::{self, Milestone};
use crate::heart::process::{Process, ProcessDetails};
use crate::heart::reference::text as links_text;
use crate::policy::Add;
use crate::store::parts::Part;
use crate::store::{milestones, timeline};
use ::web::{Answer, Choice, Door, Fields, Form, Html, Routes, Ui, see};
use access::{Gate, Policy};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Lang, Slug};
use db::Fault;
use facts::{Look, Problem, Subject};
use web::axum;

/// So many milestones stand on the page of a process: those ahead, or where nothing is, the first. The timeline has all.
const MILESTONES: usize = 60;

pub(super) fn routes(r: &mut Routes) {
    r.get("/processes/new", Gate::Member, blank);
    r.post("/processes", Gate::Member, create);
    r.get("/processes/{slug}", Gate::Public, show);
    r.get("/processes/{slug}/edit", Gate::Member, edit);
    r.put("/processes/{slug}", Gate::Member, change);
}

#[derive(Template)]
#[template(path = "processes/process.html")]
struct ShowPage {
    ui: Ui,
    process: Process,
    lane: String,
    decides: Option<Html>,
    part: Option<Html>,
    text: Option<Html>,
    links: Vec<(String, String)>,
    topics: Vec<(String, String)>,
    regions: Vec<String>,
    next: Option<Row>,
    rows: Vec<Row>,
    /// How many milestones there are, and whether some are not among the rows.
    count: i64,
    more: bool,
    timeline: String,
    sheet: String,
    ics: String,
    /// That it was withdrawn, and what was withdrawn from it.
    withdrawn: Option<Html>,
    gone: Option<Html>,
    people: Html,
    follow: Option<Html>,
    sections: Vec<Html>,
    can_add: bool,
    can_edit: bool,
}

async fn show(door: Door, Path(slug): Path<Slug>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &slug)).await?;
    let title = body.process.said.name.to_string();
    let ics = body.ics.clone();
    let page = door.page(title.clone(), body).current("/processes");
    page.alternate("text/calendar", ics, title).answer()
}

fn page_of(look: &Look, ui: Ui, slug: &Slug) -> Result<ShowPage, Problem> {
    let process = acts::at(look, slug)?;
    let subject = Subject::new(PROCESS, process.id);
    let said = &process.said;
    let prose = |text: Option<&str>| text.map(|text| ui.prose(look, text, false)).transpose();
    let filter = Filter { process: Some(process.slug.clone()), ..Filter::default() };
    let shown = Shown::of(look, &ui, &filter, "/processes", None, MILESTONES)?;
    let more = shown.next.is_some() || shown.earlier.is_some();
    let next = timeline::next_of(look, subject.id, ui.today())?;
    let can_edit = acts::may_change(look, process.id)?;
    let link = process.link();
    let action = format!("{link}/following");
    Ok(ShowPage {
        lane: said.lane(),
        decides: prose(said.decides.as_ref().map(|text| text.as_str()))?,
        part: prose(said.part.as_ref().map(|text| text.as_str()))?,
        text: prose(said.text.as_ref().map(|text| text.as_str()))?,
        links: spoken::links(&said.links),
        topics: topics::labels(look, &ui, &said.topics)?,
        regions: spoken::regions(&ui, &said.regions),
        next: next.map(|next| row(&ui, &next)),
        rows: shown.listed.iter().map(|one| row(&ui, one)).collect(),
        count: milestones::count(look, process.id)?,
        more,
        timeline: filter.address("/processes"),
        sheet: filter.address("/processes/timeline"),
        ics: filter.address("/processes.ics"),
        withdrawn: withdrawal::told(&ui, said.withdrawn.as_ref(), &said.lang, can_edit.then_some(&link))?,
        gone: if can_edit { gone(look, &ui, &process)? } else { None },
        people: parts::section(
            look,
            &ui,
            process.id,
            Part::Follows,
            parts::taking(said.withdrawn.as_ref()),
            &action,
        )?,
        follow: notices::follow_button(look, &ui, &subject)?,
        sections: ui.house().beside(look, &ui, &subject)?,
        can_add: said.withdrawn.is_none() && Add.permits(look.actor()),
        can_edit: can_edit && said.withdrawn.is_none(),
        process,
        ui,
    })
}

/// The milestones of a process that were withdrawn: for those who may put them back.
fn gone(look: &Look, ui: &Ui, process: &Process) -> Result<Option<Html>, Fault> {
    let found = milestones::withdrawn(look, look.actor(), process.id)?;
    let one = |one: &Milestone| {
        let link = milestone::link(&process.slug, one.number);
        Gone::of(&one.said.title, &one.said.lang, link, one.said.withdrawn.as_ref())
    };
    withdrawal::gone(ui, found.iter().map(one).collect())
}

#[derive(Template)]
#[template(path = "processes/process_form.html")]
struct FormPage {
    ui: Ui,
    form: Form,
    /// The process that is written anew; nothing for a new one.
    known: Option<Process>,
    langs: Vec<Choice>,
    regions: Vec<Choice>,
    topics: Vec<Choice>,
}

fn fields_of(said: &ProcessDetails) -> Fields {
    let fields = Fields::default()
        .with("name", &said.name)
        .with_some("body", said.body.as_ref())
        .with_some("lane", said.lane.as_ref())
        .with_some("decides", said.decides.as_ref())
        .with_some("part", said.part.as_ref())
        .with_some("text", said.text.as_ref())
        .with("links", links_text(&said.links))
        .with("lang", &said.lang);
    let fields = said.topics.iter().fold(fields, |fields, topic| fields.with("topics", topic));
    said.regions.iter().fold(fields, |fields, region| fields.with("regions", region))
}

fn read(fields: &mut Fields) -> Option<ProcessDetails> {
    let name = fields.need("name");
    let (body, lane) = (fields.maybe("body"), fields.maybe("lane"));
    let (decides, part, text) = (fields.maybe("decides"), fields.maybe("part"), fields.maybe("text"));
    let (topics, regions) = (fields.many("topics"), fields.many("regions"));
    let links = links(fields, "links");
    let lang = fields.need("lang");
    fields.check().ok()?;
    Some(ProcessDetails {
        body,
        lane,
        decides,
        part,
        text,
        topics,
        regions,
        links,
        ..ProcessDetails::named(name?, lang?)
    })
}

async fn blank(door: Door) -> Answer {
    let fields = Fields::default().with("lang", Lang::from(door.ui().tongue()));
    form_page(&door, None, fields, StatusCode::OK).await
}

async fn create(door: Door) -> Answer {
    save(&door, None).await
}

/// The process at an address, if whoever asks may write it anew.
async fn tended(door: &Door, slug: Slug) -> Result<Process, Problem> {
    super::tended(door, move |look| {
        let process = acts::at(look, &slug)?;
        let may = acts::may_change(look, process.id)?;
        Ok((process, may))
    })
    .await
}

async fn edit(door: Door, Path(slug): Path<Slug>) -> Answer {
    let process = tended(&door, slug).await?;
    let fields = fields_of(&process.said).with("seen", process.version);
    form_page(&door, Some(process), fields, StatusCode::OK).await
}

async fn change(door: Door, Path(slug): Path<Slug>) -> Answer {
    let process = tended(&door, slug).await?;
    save(&door, Some(process)).await
}

/// Adds a process, or writes anew the one that is known.
async fn save(door: &Door, known: Option<Process>) -> Answer {
    let mut typed = door.fields();
    let Some(said) = read(&mut typed) else {
        return form_page(door, known, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (id, seen) = (known.as_ref().map(|one| one.id), seen(&typed));
    let saved = door.act(move |act| match id {
        Some(id) => acts::change(act, id, seen, &said),
        None => acts::add(act, &said),
    });
    match saved.await {
        Ok(one) => see(one.link())
            .said(if id.is_some() { "process-said-changed" } else { "process-said-added" })
            .answer(),
        Err(Problem::Refused(refusals)) => {
            form_page(door, known, typed.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn form_page(door: &Door, known: Option<Process>, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let title = ui.t(if known.is_some() { "process-edit" } else { "process-add" });
    let body = door
        .read(move |look| {
            Ok::<_, Problem>(FormPage {
                langs: langs(&ui, fields.get("lang")),
                regions: regions(&ui),
                topics: topics::choices(look, &ui)?,
                form: ui.form(fields),
                known,
                ui,
            })
        })
        .await?;
    door.page(title, body).current("/processes").status(status).hidden().answer()
}
