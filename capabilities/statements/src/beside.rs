//! Statements on other pages: those on an occasion, under a topic, endorsed by an organization.

use crate::heart::statement::Statement;
use crate::store::{front, statements};
use crate::web::index::{Row, row};
use ::web::{Beside, Html, Ui};
use askama::Template;
use base::Id;
use db::Fault;
use facts::{Look, Subject};

pub(crate) const BESIDE: [Beside; 3] = [
    Beside { kind: EVENT, html: on_event },
    Beside { kind: "topic", html: of_topic },
    Beside { kind: "organization", html: of_organization },
];

const EVENT: &str = "event";

/// So many statements stand on a topic's page.
const OF_TOPIC: i64 = 5;

/// So many on an organization's: the latest, beyond which the statements themselves say who endorsed them.
const OF_ORGANIZATION: i64 = 20;

#[derive(Template)]
#[template(path = "statements/_beside.html")]
struct Section<'a> {
    ui: &'a Ui,
    heading: &'static str,
    rows: Vec<Row>,
    /// Where all of them are, when there may be more.
    all: Option<String>,
}

fn section(
    look: &Look,
    ui: &Ui,
    heading: &'static str,
    found: &[Statement],
    all: Option<String>,
) -> Result<Option<Html>, Fault> {
    if found.is_empty() {
        return Ok(None);
    }
    let rows = found.iter().map(|one| row(look, ui, one)).collect::<Result<_, _>>()?;
    Ok(Some(crate::web::html(&Section { ui, heading, rows, all })?))
}

fn on_event(look: &Look, ui: &Ui, event: Id<Subject>) -> Result<Option<Html>, Fault> {
    let thing = Subject { kind: EVENT.into(), id: event };
    let found = statements::on_occasion(look, look.actor().is_inside(), &thing)?;
    section(look, ui, "statement-on-event", &found, None)
}

fn of_topic(look: &Look, ui: &Ui, topic: Id<Subject>) -> Result<Option<Html>, Fault> {
    let Some(slug) = topics::slug_of(look, topic)? else { return Ok(None) };
    let found = front::of_topic(look, look.actor().is_inside(), &slug, OF_TOPIC)?;
    section(look, ui, "statement-nav", &found, Some(format!("/statements?topic={slug}")))
}

fn of_organization(look: &Look, ui: &Ui, organization: Id<Subject>) -> Result<Option<Html>, Fault> {
    let found = front::endorsed_by(look, organization, OF_ORGANIZATION)?;
    section(look, ui, "statement-endorsed", &found, None)
}
