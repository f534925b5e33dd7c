//! Event reports: the section of an event's page, the page of each, and the list of those that are owed.

mod edit;
mod owed;
mod pictures;

use super::attendance::{find, html};
use crate::acts::reports as acts;
use crate::heart::event::Event;
use crate::heart::report::{Report, State, link};
use crate::store::{recorded, reports as store};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use base::{Id, Slug};
use db::Fault;
use facts::{Look, Problem, Subject, Tag};
use web::{Answer, Door, Html, Routes, Ui};

/// All routes.
pub(crate) fn routes(r: &mut Routes) {
    owed::routes(r);
    r.get("/events/{slug}/reports/{id}", Gate::Public, show);
    edit::routes(r);
    pictures::routes(r);
}

/// A report as lists show it.
pub(crate) struct ReportRow {
    pub(crate) title: String,
    pub(crate) link: String,
    pub(crate) lang: String,
    pub(crate) language: String,
    pub(crate) authors: Vec<Author>,
    pub(crate) draft: bool,
    pub(crate) when: String,
}

/// Somebody who wrote a report, as this reader may know them.
pub(crate) struct Author {
    pub(crate) name: String,
    /// Their profile; nothing when they have left, or were never here.
    pub(crate) link: Option<String>,
}

/// The reports of an event that this reader may read.
pub(crate) fn rows(look: &Look, ui: &Ui, event: &Event) -> Result<Vec<ReportRow>, Fault> {
    let mut rows = Vec::new();
    for report in store::of_event(look, event.id)? {
        let draft = report.state == State::Draft;
        if draft && !acts::may_edit(look, event, report.id)? {
            continue;
        }
        rows.push(ReportRow {
            title: report.text.title.to_string(),
            link: link(&event.link(), report.id),
            lang: report.text.lang.to_string(),
            language: ui.language(&report.text.lang),
            authors: authors(look, ui, report.id)?,
            draft,
            when: when(ui, &report),
        });
    }
    Ok(rows)
}

fn when(ui: &Ui, report: &Report) -> String {
    ui.moment(report.published.unwrap_or(report.changed))
}

/// The authors that this reader may know. Nobody's name is a former participant's.
fn authors(look: &Look, ui: &Ui, report: Id<Report>) -> Result<Vec<Author>, Fault> {
    let ids = store::authors(look, report)?;
    let known = people::personas(look, &ids)?;
    let mut authors: Vec<Author> = known
        .into_iter()
        .filter(|persona| !persona.former)
        .map(|persona| Author { name: persona.name, link: Some(persona.link) })
        .collect();
    let names = recorded::authors(look, report)?;
    let unknown = ids.is_empty() && names.is_empty();
    authors.extend(names.into_iter().map(|name| Author { name, link: None }));
    if unknown {
        authors.push(Author { name: ui.t("report-former"), link: None });
    }
    Ok(authors)
}

#[derive(Template)]
#[template(path = "events/_reports.html")]
struct Section<'a> {
    ui: &'a Ui,
    rows: Vec<ReportRow>,
    address: String,
    can_write: bool,
    ended: Option<String>,
}

/// The reports under their heading; nothing before the event has begun.
pub(crate) fn section(look: &Look, ui: &Ui, event: &Event) -> Result<Html, Fault> {
    let begun = event.details.when.starts() <= look.now();
    let rows = rows(look, ui, event)?;
    if rows.is_empty() && (!begun || event.is_cancelled()) {
        return Ok(Html::default());
    }
    html(&Section {
        ui,
        rows,
        address: format!("{}/reports", event.link()),
        can_write: begun && look.actor().is_inside(),
        ended: event.is_over(look.now()).then(|| ui.date(event.details.when.last_day())),
    })
}

#[derive(Template)]
#[template(path = "events/report.html")]
struct ReportPage {
    ui: Ui,
    event: String,
    event_title: String,
    event_lang: String,
    row: ReportRow,
    body: Html,
    edit: Option<String>,
    /// What others show beside it.
    beside: Vec<Html>,
}

async fn show(door: Door, Path((slug, id)): Path<(Slug, Id<Report>)>) -> Answer {
    let ui = door.ui();
    let (tags, body) = door
        .read(move |look| {
            let event = find(look, &slug)?;
            let report = acts::readable(look, &event, id)?;
            let tags = [crate::facts::subject(event.id).tag(), about(report.id).tag(), Tag::from("people")];
            Ok::<_, Problem>((tags, page_of(look, ui, &event, &report)?))
        })
        .await?;
    let draft = body.row.draft;
    let page = door.page(body.row.title.clone(), body).current("/events");
    if draft { page.hidden().answer() } else { page.keep(tags).answer() }
}

/// The report as others know it.
fn about(report: Id<Report>) -> Subject {
    Subject::new(crate::facts::REPORT, report)
}

fn page_of(look: &Look, ui: Ui, event: &Event, report: &Report) -> Result<ReportPage, Fault> {
    let editor = acts::may_edit(look, event, report.id)?;
    let address = link(&event.link(), report.id);
    Ok(ReportPage {
        event: event.link(),
        event_title: event.details.title.to_string(),
        event_lang: event.details.lang.to_string(),
        body: ui.prose(look, report.text.body.as_str(), editor)?,
        beside: ui.house().beside(look, &ui, &about(report.id))?,
        edit: editor.then(|| format!("{address}/edit")),
        row: ReportRow {
            title: report.text.title.to_string(),
            link: address,
            lang: report.text.lang.to_string(),
            language: ui.language(&report.text.lang),
            authors: authors(look, &ui, report.id)?,
            draft: report.state == State::Draft,
            when: when(&ui, report),
        },
        ui,
    })
}
