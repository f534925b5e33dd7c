//! Months: which there are, and the messages of each, by thread or by date.

use super::archive::{called, entitled, message_link, readable};
use super::{mbox, threads};
use crate::heart::list::List;
use crate::heart::message::Month;
use crate::heart::threading::Place;
use crate::store::messages::{self as store, Line};
use ::web::{Answer, Door, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use base::Parse;
use facts::{Look, Problem};
use jiff::civil::Date;
use serde::Deserialize;

/// So many messages stand on one page.
const A_PAGE: usize = 500;

/// A month is read no further; the busiest lists that there are have 40,000.
const MOST: i64 = 50_000;

pub(super) fn routes(r: &mut Routes) {
    r.get("/lists/{name}/months", Gate::Public, index);
    r.get("/lists/{name}/months/{month}", Gate::Public, show);
}

/// A year and its months that have messages.
struct Year {
    year: i16,
    /// The name of each, its link, and how many messages it has.
    months: Vec<(String, String, String)>,
}

#[derive(Template)]
#[template(path = "lists/months.html")]
struct MonthsPage {
    ui: Ui,
    list: List,
    years: Vec<Year>,
}

async fn index(door: Door, Path(name): Path<String>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| months_page(look, ui, &name)).await?;
    let tag = crate::facts::subject(body.list.id).tag();
    let title = format!("{} · {}", door.ui().t("list-months"), body.list.rules.title);
    door.page(title, body).current("/lists").keep([tag]).answer()
}

fn months_page(look: &Look, ui: Ui, name: &str) -> Result<MonthsPage, Problem> {
    let (list, _) = readable(look, name)?;
    let mut years: Vec<Year> = Vec::new();
    for (month, count) in store::months(look, list.id)? {
        let first = month.first();
        let entry = (ui.month_year(first), month_link(&list, &month), ui.tn("list-messages", count));
        match years.last_mut().filter(|year| year.year == first.year()) {
            Some(year) => year.months.push(entry),
            None => years.push(Year { year: first.year(), months: vec![entry] }),
        }
    }
    Ok(MonthsPage { list, years, ui })
}

fn month_link(list: &List, month: &Month) -> String {
    format!("{}/months/{month}", list.link())
}

/// A message of a month.
struct Row {
    class: &'static str,
    link: String,
    subject: String,
    /// Whether that is the subject of what it answers, so that it need not be said again.
    again: bool,
    author: String,
    day: String,
    redacted: bool,
}

#[derive(Template)]
#[template(path = "lists/month.html")]
struct MonthPage {
    ui: Ui,
    list: List,
    link: String,
    title: String,
    count: String,
    by_date: bool,
    rows: Vec<Row>,
    /// The further pages of this month.
    pages: Vec<(usize, String, bool)>,
    before: Option<(String, String)>,
    after: Option<(String, String)>,
}

#[derive(Deserialize)]
struct Wanted {
    by: Option<String>,
    page: Option<usize>,
}

async fn show(
    door: Door,
    Path((name, month)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Answer {
    if let Some(month) = month.strip_suffix(".mbox") {
        let month = Month::parse(month).map_err(|_| Problem::NotFound)?;
        return mbox::month(door, name, month).await;
    }
    let month = Month::parse(&month).map_err(|_| Problem::NotFound)?;
    let ui = door.ui();
    let body = door.read(move |look| month_page(look, ui, &name, &month, &wanted)).await?;
    let tag = crate::facts::subject(body.list.id).tag();
    let title = format!("{} · {}", body.title, body.list.rules.title);
    door.page(title, body).current("/lists").keep([tag]).answer()
}

fn month_page(look: &Look, ui: Ui, name: &str, month: &Month, wanted: &Wanted) -> Result<MonthPage, Problem> {
    let (list, _) = readable(look, name)?;
    let lines = store::lines_of_month(look, list.id, month, MOST)?;
    let by_date = wanted.by.as_deref() == Some("date");
    let page = wanted.page.unwrap_or(1).max(1);
    let pages = lines.len().div_ceil(A_PAGE).max(1);
    if page > pages {
        return Err(Problem::NotFound);
    }
    let mut rows = if by_date {
        lines.iter().map(|line| row(&ui, &list, line, 0, false)).collect()
    } else {
        let places = threads::order(lines.len(), lines.iter().map(|line| (line.id, line.parent)));
        by_thread(&ui, &list, &lines, &places)
    };
    let rows = rows.drain((page - 1) * A_PAGE..rows.len().min(page * A_PAGE)).collect();
    let link = month_link(&list, month);
    let by = if by_date { "by=date&" } else { "" };
    let at = |number: usize| (number, format!("{link}?{by}page={number}"), number == page);
    let (before, after) = store::beside(look, list.id, month)?;
    let neighbour = |month: Month| (month_link(&list, &month), ui.month_year(month.first()));
    Ok(MonthPage {
        title: ui.month_year(month.first()),
        count: ui.tn("list-messages", lines.len()),
        by_date,
        rows,
        pages: if pages > 1 { (1..=pages).map(at).collect() } else { Vec::new() },
        before: before.map(neighbour),
        after: after.map(neighbour),
        link,
        list,
        ui,
    })
}

/// Each followed by its answers; those that go on about the same are told by their authors.
fn by_thread(ui: &Ui, list: &List, lines: &[Line], places: &[Place]) -> Vec<Row> {
    let mut about = String::new();
    let mut rows = Vec::with_capacity(places.len());
    for place in places {
        let Some(line) = lines.get(place.index) else { continue };
        let base = message::base_subject(&line.subject);
        let again = place.depth > 0 && base == about;
        about = base;
        rows.push(row(ui, list, line, place.depth, again));
    }
    rows
}

fn row(ui: &Ui, list: &List, line: &Line, depth: usize, again: bool) -> Row {
    let day: Date = line.sent.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
    Row {
        class: ["", " class=\"in1\"", " class=\"in2\"", " class=\"in3\""][depth.min(3)],
        link: message_link(list, &line.address),
        subject: entitled(ui, &line.subject),
        again: again && !line.redacted,
        author: called(ui, line.author.as_deref(), line.email.as_ref()),
        day: ui.day_month(day),
        redacted: line.redacted,
    }
}
