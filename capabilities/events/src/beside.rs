//! What stands of the calendar on other pages: on a topic's what is coming under it and what
//! was written, on an organization's what it holds, on
//! the front page what nobody goes to.

use crate::heart::filter::Filter;
use crate::store::{front, holders, lists};
use crate::web::row::Row;
use crate::web::writings;
use ::web::{Beside, Html, Ui};
use askama::Template;
use base::Id;
use db::Fault;
use facts::{Look, Subject};

pub(crate) const BESIDE: [Beside; 4] = [
    Beside { kind: "topic", html: of_topic },
    Beside { kind: "topic", html: writings::of_topic },
    Beside { kind: "organization", html: of_organization },
    Beside { kind: "front", html: uncovered },
];

/// So many events stand on a topic's page.
const OF_TOPIC: i64 = 5;

/// So many stand on an organization's.
const OF_ORGANIZATION: usize = 5;

/// So many of those that nobody goes to stand on the front page.
const UNCOVERED: i64 = 4;

#[derive(Template)]
#[template(path = "events/_beside.html")]
struct Section<'a> {
    ui: &'a Ui,
    heading: &'static str,
    rows: Vec<Row>,
    /// Where all of them are.
    all: String,
    /// The key of what leads there.
    more: &'static str,
}

fn html(section: &Section<'_>) -> Result<Option<Html>, Fault> {
    if section.rows.is_empty() {
        return Ok(None);
    }
    section.render().map(Html::trusted).map(Some).map_err(|error| Fault::Data(error.to_string()))
}

fn of_topic(look: &Look, ui: &Ui, id: Id<Subject>) -> Result<Option<Html>, Fault> {
    let Some(topic) = topics::slug_of(look, id)? else { return Ok(None) };
    let coming = front::of_topic(look, look.actor(), &topic, look.now(), OF_TOPIC)?;
    let filter = Filter { topic: Some(topic), ..Filter::default() };
    html(&Section {
        ui,
        heading: "event-upcoming",
        rows: Row::all(ui, &coming),
        all: filter.address("/events", &[]),
        more: "event-topic-all",
    })
}

fn of_organization(look: &Look, ui: &Ui, id: Id<Subject>) -> Result<Option<Html>, Fault> {
    let held = holders::of_organization(look, look.actor(), id, look.now(), OF_ORGANIZATION)?;
    let filter = Filter { organization: Some(id), ..Filter::default() };
    html(&Section {
        ui,
        heading: "event-nav",
        rows: Row::all(ui, &held),
        all: filter.address("/events", &[("when", "all")]),
        more: "event-organization-all",
    })
}

fn uncovered(look: &Look, ui: &Ui, _: Id<Subject>) -> Result<Option<Html>, Fault> {
    let filter = Filter { nobody: true, ..Filter::default() };
    let coming = lists::upcoming(look, look.actor(), &filter, look.now(), None, UNCOVERED)?;
    html(&Section {
        ui,
        heading: "event-front-nobody",
        rows: Row::all(ui, &coming),
        all: filter.address("/events", &[]),
        more: "event-front-nobody-all",
    })
}
