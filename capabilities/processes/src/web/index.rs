//! The timeline: a list first, a picture of the same beside it, and the sheet to print.

use super::drawn::Paper;
use super::panel::Panel;
use super::shown::{Group, Shown, after, row};
use super::spoken;
use super::withdrawal::{self, Gone};
use crate::heart::filter::Filter;
use crate::heart::milestone::Listed;
use crate::heart::process::Process;
use crate::policy::{Add, ImportTimeline};
use crate::store::{processes, timeline};
use ::web::{Answer, Door, Html, Routes, Ui, keep, text_response};
use access::{Gate, Policy};
use askama::Template;
use axum::extract::RawQuery;
use axum::http::{HeaderValue, header};
use db::Fault;
use facts::{Look, Tag};
use web::axum;

/// So many milestones stand on one page of the list, with the picture of them.
const A_PAGE: usize = 80;

/// So many on the sheet: what a page of 60 KB bears, and what one sheet of A3 has room for.
const A_SHEET: usize = 200;

/// So many processes stand on one page.
const PROCESSES: i64 = 50;

/// How the sheet is printed. It stands beside the stylesheet of all pages, for this one page.
const SHEET_CSS: &str = include_str!("sheet.css");

pub(super) fn routes(r: &mut Routes) {
    r.get("/processes", Gate::Public, index);
    r.get("/processes/all", Gate::Public, all);
    r.get("/processes/timeline", Gate::Public, sheet);
    r.get("/processes/timeline.svg", Gate::Public, picture);
    r.get("/processes/sheet.css", Gate::Public, sheet_css);
}

/// A query as pairs of names and values.
pub(super) fn pairs(query: Option<&str>) -> Vec<(String, String)> {
    url::form_urlencoded::parse(query.unwrap_or_default().as_bytes()).into_owned().collect()
}

/// The filter of a query.
pub(super) fn filter(query: Option<&str>) -> Filter {
    let pairs = pairs(query);
    Filter::of(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

/// One value of a query.
pub(super) fn asked(query: Option<&str>, name: &str) -> Option<String> {
    pairs(query).into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

/// Which page of a list is asked for, from 1.
pub(super) fn page_number(query: Option<&str>) -> i64 {
    let page = asked(query, "page").and_then(|page| page.parse().ok()).unwrap_or(1);
    page.clamp(1, 10_000)
}

#[derive(Template)]
#[template(path = "processes/index.html")]
struct IndexPage {
    ui: Ui,
    panel: Panel,
    groups: Vec<Group>,
    picture: Option<Html>,
    sheet: String,
    ics: String,
    atom: String,
    csv: String,
    next: Option<String>,
    first: Option<String>,
    earlier: Option<String>,
    can_add: bool,
    can_import: bool,
}

async fn index(door: Door, RawQuery(query): RawQuery) -> Answer {
    let (filter, ui) = (filter(query.as_deref()), door.ui());
    let behind = asked(query.as_deref(), "after").and_then(|text| after(&text));
    let body = door
        .read(move |look| {
            let shown = Shown::of(look, &ui, &filter, "/processes", behind, A_PAGE)?;
            Ok::<_, Fault>(IndexPage {
                panel: Panel::of(look, &ui, &filter, "/processes")?,
                groups: shown.groups(&ui),
                picture: shown.picture(&ui, Paper::Page),
                sheet: filter.address("/processes/timeline"),
                ics: filter.address("/processes.ics"),
                atom: filter.address("/processes.atom"),
                csv: filter.address("/processes.csv"),
                next: shown.next,
                first: shown.first,
                earlier: shown.earlier,
                can_add: Add.permits(look.actor()),
                can_import: ImportTimeline.permits(look.actor()),
                ui,
            })
        })
        .await?;
    let (atom, ics) = (body.atom.clone(), body.ics.clone());
    let title = door.ui().t("process-nav");
    let page = door.page(title.clone(), body).current("/processes");
    let page = page.alternate("application/atom+xml", atom, title.clone());
    page.alternate("text/calendar", ics, title).keep(tags()).answer()
}

/// The tags of pages that show the timeline.
pub(super) fn tags() -> [Tag; 2] {
    ["processes", "topics"].map(Tag::from)
}

#[derive(Template)]
#[template(path = "processes/sheet.html")]
struct SheetPage {
    ui: Ui,
    /// What the timeline is narrowed down to, in one line.
    words: String,
    picture: Option<Html>,
    back: String,
    svg: String,
    next: Option<String>,
}

async fn sheet(door: Door, RawQuery(query): RawQuery) -> Answer {
    let (filter, ui) = (filter(query.as_deref()), door.ui());
    let behind = asked(query.as_deref(), "after").and_then(|text| after(&text));
    let body = door
        .read(move |look| {
            let shown = Shown::of(look, &ui, &filter, "/processes/timeline", behind, A_SHEET)?;
            Ok::<_, Fault>(SheetPage {
                words: Panel::of(look, &ui, &filter, "/processes/timeline")?.words(),
                picture: shown.picture(&ui, Paper::Sheet),
                back: filter.address("/processes"),
                svg: filter.address("/processes/timeline.svg"),
                next: shown.next,
                ui,
            })
        })
        .await?;
    door.page(door.ui().t("timeline-title"), body).current("/processes").keep(tags()).answer()
}

async fn picture(door: Door, RawQuery(query): RawQuery) -> Answer {
    let (filter, ui) = (filter(query.as_deref()), door.ui());
    let behind = asked(query.as_deref(), "after").and_then(|text| after(&text));
    let drawn = door
        .read(move |look| {
            let shown = Shown::of(look, &ui, &filter, "/processes/timeline", behind, A_SHEET)?;
            Ok::<_, Fault>(shown.picture(&ui, Paper::Sheet))
        })
        .await?;
    let svg = drawn.map(|drawn| drawn.to_string()).ok_or(facts::Problem::NotFound)?;
    Ok(keep(text_response("image/svg+xml", svg), tags()))
}

async fn sheet_css(_: Door) -> Answer {
    let mut response = text_response("text/css; charset=utf-8", SHEET_CSS);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    Ok(response)
}

/// A process with what comes next in it.
struct Line {
    name: String,
    lang: String,
    link: String,
    body: Option<String>,
    /// What comes next: when, how far away, its title and its address.
    next: Option<super::shown::Row>,
    regions: Vec<String>,
}

#[derive(Template)]
#[template(path = "processes/all.html")]
struct AllPage {
    ui: Ui,
    lines: Vec<Line>,
    next: Option<String>,
    before: Option<String>,
    can_add: bool,
    gone: Option<Html>,
}

/// Processes that were withdrawn: for the network's people.
fn gone(look: &Look, ui: &Ui) -> Result<Option<Html>, Fault> {
    let found = processes::withdrawn(look)?;
    let one =
        |one: &Process| Gone::of(&one.said.name, &one.said.lang, one.link(), one.said.withdrawn.as_ref());
    withdrawal::gone(ui, found.iter().map(one).collect())
}

async fn all(door: Door, RawQuery(query): RawQuery) -> Answer {
    let (ui, page) = (door.ui(), page_number(query.as_deref()));
    let body = door
        .read(move |look| {
            let mut found = processes::all(look, (page - 1) * PROCESSES, PROCESSES + 1)?;
            let more = found.len() as i64 > PROCESSES;
            found.truncate(usize::try_from(PROCESSES).unwrap_or(usize::MAX));
            let next = timeline::next_of_all(look, ui.today(), (page - 1) * PROCESSES, PROCESSES)?;
            let lines = found.iter().map(|one| line(&ui, one, &next)).collect();
            let to = |page: i64| format!("/processes/all?page={page}");
            Ok::<_, Fault>(AllPage {
                lines,
                next: more.then(|| to(page + 1)),
                before: (page > 1).then(|| to(page - 1)),
                can_add: Add.permits(look.actor()),
                gone: if Add.permits(look.actor()) && page == 1 { gone(look, &ui)? } else { None },
                ui,
            })
        })
        .await?;
    door.page(door.ui().t("process-all"), body).current("/processes").keep(tags()).answer()
}

fn line(ui: &Ui, process: &Process, next: &[Listed]) -> Line {
    let next = next.iter().find(|one| one.process == process.slug);
    Line {
        name: process.said.name.to_string(),
        lang: process.said.lang.to_string(),
        link: process.link(),
        body: process.said.body.as_ref().map(ToString::to_string),
        next: next.map(|next| row(ui, next)),
        regions: spoken::regions(ui, &process.said.regions),
    }
}
