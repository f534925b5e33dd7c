//! The list of events: what is coming, or what is over.

use super::filter::{Panel, Tabs, filter, pairs};
use super::row::Row;
use crate::heart::filter::Filter;
use crate::store::lists::{self, After, Listed, PAGE};
use ::web::{Answer, Door, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::RawQuery;
use base::{Id, Moment, Parse};
use facts::{Look, Problem, Tag};

/// What lists and calendars show, beside the network itself.
pub(super) const TAGS: [&str; 3] = ["events", "topics", "sources"];

pub(super) fn routes(r: &mut Routes) {
    r.get("/events", Gate::Public, index);
}

#[derive(Template)]
#[template(path = "events/index.html")]
struct IndexPage {
    ui: Ui,
    rows: Vec<Row>,
    past: bool,
    panel: Panel,
    tabs: Tabs,
    next: Option<String>,
    first: Option<String>,
    can_add: bool,
    can_review: bool,
}

async fn index(door: Door, RawQuery(query): RawQuery) -> Answer {
    let pairs = pairs(query.as_deref());
    let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let past = value("when") == Some("past");
    let after = value("after").and_then(after);
    let filter = filter(&pairs);
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &filter, past, after)).await?;
    let ui = door.ui();
    let (ics, atom) = (body.tabs.ics.clone(), body.tabs.atom.clone());
    door.page(ui.t(if past { "event-past" } else { "event-nav" }), body)
        .current("/events")
        .alternate("text/calendar", ics, ui.t("event-nav"))
        .alternate("application/atom+xml", atom, ui.t("event-nav"))
        .keep(TAGS.map(Tag::from))
        .answer()
}

fn page_of(
    look: &Look,
    ui: Ui,
    filter: &Filter,
    past: bool,
    after: Option<After>,
) -> Result<IndexPage, Problem> {
    let (viewer, now) = (look.actor(), look.now());
    let mut listed = if past {
        lists::past(look, viewer, filter, now, after, PAGE + 1)?
    } else {
        lists::upcoming(look, viewer, filter, now, after, PAGE + 1)?
    };
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = listed.len() > page;
    listed.truncate(page);
    let when: &[(&str, &str)] = if past { &[("when", "past")] } else { &[] };
    let next = listed.last().filter(|_| more).map(|last| {
        let cursor = cursor(last);
        filter.address("/events", &[when, &[("after", cursor.as_str())]].concat())
    });
    Ok(IndexPage {
        rows: Row::all(&ui, &listed),
        past,
        panel: Panel::of(look, &ui, filter, "/events", past)?,
        tabs: Tabs::of(&ui, filter, if past { "past" } else { "list" }),
        next,
        first: after.map(|_| filter.address("/events", when)),
        can_add: viewer.is_inside(),
        can_review: viewer.facilitates(),
        ui,
    })
}

/// The place of an event in the list, as the next page's address has it.
fn cursor(last: &Listed) -> String {
    format!("{}.{}", last.event.details.when.starts().micros(), last.event.id)
}

fn after(text: &str) -> Option<After> {
    let (starts, id) = text.split_once('.')?;
    Some(After { starts: Moment::from_micros(starts.parse().ok()?), id: Id::parse(id).ok()? })
}
