//! What stands on pages of others' things: open consultations and processes of a topic, the milestones that an event is, the
//! roadmaps of an organization.

use crate::heart::filter::Filter;
use crate::store::{consultations, processes, roadmaps, timeline};
use crate::web::consultation_row;
use crate::web::html;
use crate::web::shown::{Row, row};
use ::facts::{Look, Subject};
use ::web::{Beside, Html, Ui};
use askama::Template;
use base::{Id, Slug};
use db::Fault;

/// So many of each stand there; a link leads to the others.
const MOST: usize = 5;

pub(crate) const BESIDE: [Beside; 3] = [
    Beside { kind: "topic", html: on_topic },
    Beside { kind: "event", html: on_event },
    Beside { kind: "organization", html: on_organization },
];

/// A link and what it is called.
struct Named {
    title: String,
    link: String,
}

#[derive(Template)]
#[template(path = "processes/_on_topic.html")]
struct OnTopic<'a> {
    ui: &'a Ui,
    consultations: Vec<consultation_row::Row>,
    more_consultations: Option<String>,
    coming: Vec<Row>,
    processes: Vec<Named>,
    timeline: String,
}

fn on_topic(look: &Look, ui: &Ui, topic: Id<Subject>) -> Result<Option<Html>, Fault> {
    let known = topics::all(look)?.into_iter().find(|one| one.id == topic.as_of());
    let Some(topic) = known.map(|one| one.slug) else { return Ok(None) };
    let limit = i64::try_from(MOST).unwrap_or(i64::MAX) + 1;
    let filter = consultations::Filter { topic: Some(topic.clone()), ..consultations::Filter::default() };
    let mut open = consultations::page(look, &filter, look.now(), None, limit)?;
    let more = open.len() > MOST;
    open.truncate(MOST);
    let about = processes::with_topic(look, &topic, limit - 1)?;
    let coming = coming(look, ui, &topic)?;
    if open.is_empty() && about.is_empty() {
        return Ok(None);
    }
    html(&OnTopic {
        ui,
        consultations: consultation_row::rows(look, ui, &open)?,
        more_consultations: more.then(|| format!("/consultations?topic={topic}")),
        coming,
        processes: about
            .iter()
            .map(|one| Named { title: one.said.name.to_string(), link: one.link() })
            .collect(),
        timeline: Filter { topic: Some(topic), ..Filter::default() }.address("/processes"),
    })
    .map(Some)
}

/// The next milestones of a topic that have a date.
fn coming(look: &Look, ui: &Ui, topic: &Slug) -> Result<Vec<Row>, Fault> {
    let today = crate::heart::when::When::days(ui.today(), ui.today());
    let filter = Filter { topic: Some(topic.clone()), from: today, ..Filter::default() };
    let listed = timeline::page(look, &filter, None, i64::try_from(MOST).unwrap_or(i64::MAX))?;
    Ok(listed.iter().filter(|one| one.when.is_some()).map(|one| row(ui, one)).collect())
}

#[derive(Template)]
#[template(path = "processes/_on_event.html")]
struct OnEvent<'a> {
    ui: &'a Ui,
    rows: Vec<Row>,
}

fn on_event(look: &Look, ui: &Ui, event: Id<Subject>) -> Result<Option<Html>, Fault> {
    let listed = timeline::at_event(look, event)?;
    if listed.is_empty() {
        return Ok(None);
    }
    html(&OnEvent { ui, rows: listed.iter().map(|one| row(ui, one)).collect() }).map(Some)
}

#[derive(Template)]
#[template(path = "processes/_on_organization.html")]
struct OnOrganization<'a> {
    ui: &'a Ui,
    roadmaps: Vec<Named>,
}

fn on_organization(look: &Look, ui: &Ui, organization: Id<Subject>) -> Result<Option<Html>, Fault> {
    let found = roadmaps::of_organization(look, organization)?;
    if found.is_empty() {
        return Ok(None);
    }
    let roadmaps =
        found.iter().map(|one| Named { title: one.said.title.to_string(), link: one.link() }).collect();
    html(&OnOrganization { ui, roadmaps }).map(Some)
}
