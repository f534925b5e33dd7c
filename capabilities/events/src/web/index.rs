//! The list of events: what is coming, what is over, or all of it.

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
pub(super) const TAGS: [&str; 4] = ["events", "topics", "organizations", "sources"];

pub(super) fn routes(r: &mut Routes) {
    r.get("/events", Gate::Public, index);
}

#[derive(Template)]
#[template(path = "events/index.html")]
struct IndexPage {
    ui: Ui,
    rows: Vec<Row>,
    span: Span,
    panel: Panel,
    tabs: Tabs,
    next: Option<String>,
    first: Option<String>,
    can_add: bool,
    can_review: bool,
}

/// Which part of the calendar is listed; in the address as `when`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Span {
    Coming,
    Past,
    /// From the oldest on: what a source lists is mostly asked for whole.
    All,
}

impl Span {
    fn asked(when: Option<&str>) -> Self {
        match when {
            Some("past") => Self::Past,
            Some("all") => Self::All,
            _ => Self::Coming,
        }
    }

    const fn is_past(self) -> bool {
        matches!(self, Self::Past)
    }

    /// As pairs of an address.
    const fn pairs(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Coming => &[],
            Self::Past => &[("when", "past")],
            Self::All => &[("when", "all")],
        }
    }

    /// The view that is current among the tabs.
    const fn tab(self) -> &'static str {
        match self {
            Self::Coming => "list",
            Self::Past => "past",
            Self::All => "",
        }
    }
}

async fn index(door: Door, RawQuery(query): RawQuery) -> Answer {
    let pairs = pairs(query.as_deref());
    let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let span = Span::asked(value("when"));
    let after = value("after").and_then(after);
    let filter = filter(&pairs);
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &filter, span, after)).await?;
    let ui = door.ui();
    let (ics, atom) = (body.tabs.ics.clone(), body.tabs.atom.clone());
    door.page(ui.t(if span.is_past() { "event-past" } else { "event-nav" }), body)
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
    span: Span,
    after: Option<After>,
) -> Result<IndexPage, Problem> {
    let (viewer, now) = (look.actor(), look.now());
    let mut listed = match span {
        Span::Coming => lists::upcoming(look, viewer, filter, now, after, PAGE + 1)?,
        Span::Past => lists::past(look, viewer, filter, now, after, PAGE + 1)?,
        Span::All => lists::upcoming(look, viewer, filter, Moment::from_micros(0), after, PAGE + 1)?,
    };
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = listed.len() > page;
    listed.truncate(page);
    let when = span.pairs();
    let next = listed.last().filter(|_| more).map(|last| {
        let cursor = cursor(last);
        filter.address("/events", &[when, &[("after", cursor.as_str())]].concat())
    });
    Ok(IndexPage {
        rows: Row::by_month(&ui, &listed),
        span,
        panel: Panel::of(look, &ui, filter, "/events", span.is_past())?,
        tabs: Tabs::of(&ui, filter, span.tab()),
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
