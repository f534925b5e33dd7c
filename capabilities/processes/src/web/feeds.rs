//! The timeline for programs: calendars (RFC 5545), feed readers (RFC 4287), tables (RFC 4180). Programs do not sign in: it
//! is what everybody may read.

use super::index::{filter, tags};
use super::panel::Panel;
use super::spoken;
use crate::heart::filter::Filter;
use crate::heart::milestone::Listed;
use crate::heart::when::Fineness;
use crate::store::{feeds, timeline};
use ::web::{Answer, Door, Routes, Ui, attachment, keep, text_response};
use access::Gate;
use askama::Template;
use axum::extract::RawQuery;
use base::{Link, Moment, Parse, days, hours};
use calendar::{OutEntry, Outgoing, Status, When};
use db::Fault;
use facts::{Look, Problem};
use web::axum;

/// So many milestones are in a feed.
const MOST: i64 = 2_000;

/// So long a calendar that asks seldom can still learn that a milestone was withdrawn.
const TAKEN_OUT_DAYS: u64 = 366;

/// So many in a feed of news.
const NEWS: i64 = 100;

pub(super) fn routes(r: &mut Routes) {
    r.get("/processes.ics", Gate::Public, ics);
    r.get("/processes.atom", Gate::Public, atom);
    r.get("/processes.csv", Gate::Public, csv);
}

/// The name of a feed, which says what it is narrowed down to.
fn name(look: &Look, ui: &Ui, filter: &Filter) -> Result<String, Fault> {
    let words = Panel::of(look, ui, filter, "/processes")?.words();
    let name = format!("{} · {}", ui.house().network().name, ui.t("process-nav"));
    Ok(if words.is_empty() { name } else { format!("{name} · {words}") })
}

async fn ics(door: Door, RawQuery(query): RawQuery) -> Answer {
    let (filter, ui) = (filter(query.as_deref()), door.ui());
    let text = door
        .read(move |look| {
            let listed = timeline::page(look, &filter, None, MOST)?;
            let since = look.now().minus(days(TAKEN_OUT_DAYS));
            let withdrawn = timeline::withdrawn(look, &filter, since, MOST)?;
            let standing = listed.iter().filter_map(|one| entry(&ui, one));
            let calendar = Outgoing {
                name: name(look, &ui, &filter)?,
                source: absolute(&ui, &filter.address("/processes.ics")),
                url: absolute(&ui, &filter.address("/processes")),
                color: None,
                refresh: hours(12),
                entries: standing.chain(withdrawn.iter().filter_map(|one| cancelled(&ui, one))).collect(),
            };
            Ok::<_, Fault>(calendar::write(&calendar))
        })
        .await?;
    Ok(keep(text_response("text/calendar; charset=utf-8", text), tags()))
}

fn absolute(ui: &Ui, path: &str) -> Option<Link> {
    Link::parse(&ui.absolute(path)).ok()
}

/// A milestone in a calendar. What is known to the month or the year only stands there on all its days, as not sure; what is
/// to be announced does not.
fn entry(ui: &Ui, one: &Listed) -> Option<OutEntry> {
    let when = one.when?;
    Some(OutEntry {
        uid: format!("{}@bestbits", one.id),
        sequence: u32::try_from(one.version - 1).unwrap_or(u32::MAX),
        edited: one.changed,
        created: None,
        when: When::Days { first: when.first(), last: when.last() },
        summary: one.title.clone(),
        prefix: None,
        description: Some(format!("{} · {}", one.process_name, spoken::when(ui, Some(&when)))),
        location: one.place.clone(),
        url: absolute(ui, &one.link()),
        conferences: Vec::new(),
        documents: Vec::new(),
        part_of: None,
        categories: vec![one.lane.clone()],
        geo: None,
        status: if when.fine() == Fineness::Day { Status::Confirmed } else { Status::Tentative },
        class: None,
    })
}

/// A milestone that was withdrawn, so that calendars that have it take it out.
fn cancelled(ui: &Ui, one: &Listed) -> Option<OutEntry> {
    let prefix = Some(format!("{}: ", ui.t("process-withdrawn")));
    entry(ui, one).map(|entry| OutEntry { status: Status::Cancelled, prefix, ..entry })
}

#[derive(Template)]
#[template(path = "processes/news.xml", escape = "html")]
struct News {
    id: String,
    /// The language of what is not a milestone's own.
    lang: String,
    name: String,
    page: String,
    updated: String,
    entries: Vec<NewsEntry>,
}

struct NewsEntry {
    id: String,
    title: String,
    lang: String,
    page: String,
    updated: String,
    summary: String,
    category: String,
}

async fn atom(door: Door, RawQuery(query): RawQuery) -> Answer {
    let (filter, ui) = (filter(query.as_deref()), door.ui());
    let feed = door
        .read(move |look| {
            let listed = timeline::latest(look, &filter, NEWS)?;
            let newest = listed.first().map_or(Moment::from_micros(0), |one| one.changed);
            let entries = listed.into_iter().map(|one| NewsEntry {
                id: format!("urn:uuid:{}", one.id),
                lang: one.lang.to_string(),
                page: ui.absolute(&one.link()),
                updated: one.changed.to_string(),
                summary: format!("{} · {}", one.process_name, spoken::when(&ui, one.when.as_ref())),
                title: one.title,
                category: one.lane,
            });
            Ok::<_, Fault>(News {
                id: ui.absolute(&filter.address("/processes.atom")),
                lang: ui.tongue().to_string(),
                name: name(look, &ui, &filter)?,
                page: ui.absolute(&filter.address("/processes")),
                updated: newest.to_string(),
                entries: entries.collect(),
            })
        })
        .await?;
    let text = feed.render().map_err(|error| Problem::Broken(error.to_string()))?;
    Ok(keep(text_response("application/atom+xml; charset=utf-8", text), tags()))
}

/// The names of the columns.
const HEAD: [&str; 12] = [
    "process",
    "lane",
    "number",
    "title",
    "from",
    "until",
    "known_to",
    "place",
    "outcome",
    "hours",
    "feeds_into",
    "page",
];

async fn csv(door: Door, RawQuery(query): RawQuery) -> Answer {
    let (filter, ui) = (filter(query.as_deref()), door.ui());
    let table = door
        .read(move |look| {
            let listed = timeline::page(look, &filter, None, MOST)?;
            let arrows = feeds::among(look, &listed)?;
            table(&ui, &listed, &arrows).map_err(|error| Problem::Broken(error.to_string()))
        })
        .await?;
    Ok(keep(attachment("text/csv; charset=utf-8", "timeline.csv", table), tags()))
}

fn table(ui: &Ui, listed: &[Listed], arrows: &[(usize, usize)]) -> Result<Vec<u8>, csv::Error> {
    let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    out.write_record(HEAD)?;
    for (at, one) in listed.iter().enumerate() {
        let into = arrows.iter().filter(|(from, _)| *from == at);
        let into: Vec<String> = into.map(|(_, to)| ui.absolute(&listed[*to].link())).collect();
        let some = |text: Option<String>| text.unwrap_or_default();
        let cells = [
            one.process_name.clone(),
            one.lane.clone(),
            one.number.to_string(),
            one.title.clone(),
            some(one.when.map(|when| when.first().to_string())),
            some(one.when.map(|when| when.last().to_string())),
            some(one.when.map(|when| when.fine().to_string())),
            some(one.place.clone()),
            some(one.outcome.map(|outcome| outcome.to_string())),
            some(one.hours.map(|hours| hours.to_string())),
            into.join(" "),
            ui.absolute(&one.link()),
        ];
        out.write_record(cells.map(harmless))?;
    }
    out.into_inner().map_err(|error| error.into_error().into())
}

/// A cell that no program takes for a formula.
fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell }
}
