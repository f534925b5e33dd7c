//! Papers and reports on a topic's page: what was written before and after the events under it.

use crate::heart::event::link;
use crate::heart::report;
use crate::store::writings::{self, Writing};
use crate::web::attendance::html;
use ::web::{Html, Ui};
use askama::Template;
use base::{Id, Moment, Slug};
use db::Fault;
use facts::{Look, Subject};

/// So many stand there.
const MOST: usize = 5;

struct Row {
    link: String,
    title: String,
    lang: String,
    sort: String,
    event: String,
    event_title: String,
    event_lang: String,
    at: Moment,
    when: String,
}

#[derive(Template)]
#[template(path = "events/_writings.html")]
struct Section<'a> {
    ui: &'a Ui,
    rows: Vec<Row>,
    /// Where all of each sort are: address and label.
    all: Vec<(String, String)>,
}

/// The newest of them, and the way to all; nothing when there are none.
pub(crate) fn of_topic(look: &Look, ui: &Ui, id: Id<Subject>) -> Result<Option<Html>, Fault> {
    let Some(topic) = topics::slug_of(look, id)? else { return Ok(None) };
    let most = i64::try_from(MOST).unwrap_or(i64::MAX);
    let papers = writings::papers_of_topic(look, &topic, look.now(), most)?;
    let reports = writings::reports_of_topic(look, &topic, look.now(), most)?;
    if papers.is_empty() && reports.is_empty() {
        return Ok(None);
    }
    let mut all = Vec::new();
    if !papers.is_empty() {
        all.push((found(&topic, "paper"), ui.t("event-writing-papers")));
    }
    if !reports.is_empty() {
        all.push((found(&topic, "report"), ui.t("event-writing-reports")));
    }
    let papers = papers.into_iter().map(|one| {
        let address = format!("{}/papers/{}", link(&one.event), one.id);
        row(ui, one, address, "paper-one")
    });
    let reports = reports.into_iter().map(|one| {
        let address = report::link(&link(&one.event), one.id.as_of());
        row(ui, one, address, "report-one")
    });
    let mut rows: Vec<Row> = papers.chain(reports).collect();
    rows.sort_by(|one, other| (other.at, &other.link).cmp(&(one.at, &one.link)));
    rows.truncate(MOST);
    html(&Section { ui, rows, all }).map(Some)
}

/// The search for all of a kind under a topic.
fn found(topic: &Slug, kind: &str) -> String {
    format!("/search?kind={kind}&topic={topic}")
}

fn row(ui: &Ui, one: Writing, link_of_it: String, sort: &'static str) -> Row {
    Row {
        link: link_of_it,
        title: one.title,
        lang: one.lang.to_string(),
        sort: ui.t(sort),
        event: link(&one.event),
        event_title: one.event_title,
        event_lang: one.event_lang.to_string(),
        at: one.at,
        when: ui.date(one.at.in_zone(ui.zone().unwrap_or(&ui.house().network().zone)).date()),
    }
}
