//! What was said about an event before, and what is different between two versions.

use super::event::event_at;
use super::holders::named;
use super::spoken;
use crate::heart::change::{Change, Field};
use crate::heart::event::{Details, Event};
use crate::store::events::{Version, versions};
use ::web::{Answer, Choice, Door, Fields, Form, Html, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use db::Fault;
use facts::{Look, Problem};
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/events/{name}/history", Gate::Public, show);
}

/// Which versions are compared; without, the newest with the one before it.
#[derive(Clone, Copy, Deserialize)]
struct Asked {
    from: Option<i64>,
    to: Option<i64>,
}

#[derive(Template)]
#[template(path = "events/history.html")]
struct HistoryPage {
    ui: Ui,
    event: Event,
    rows: Vec<Row>,
    form: Form,
    choices: Vec<Choice>,
    compared: Option<Compared>,
}

/// One version in the list.
struct Row {
    heading: String,
    author: Option<(String, String)>,
    changed: Vec<String>,
    /// The address of the comparison with the version before it.
    compare: Option<String>,
}

struct Compared {
    heading: String,
    fields: Vec<(String, Html)>,
}

async fn show(door: Door, Path(name): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &name, asked)).await?;
    let title = format!("{} · {}", door.ui().t("event-history"), body.event.details.title);
    door.page(title, body).current("/events").hidden().answer()
}

fn page_of(look: &Look, ui: Ui, name: &str, asked: Asked) -> Result<HistoryPage, Problem> {
    let event = event_at(look, name)?;
    let versions = versions(look, event.id)?;
    let find = |number: i64| versions.iter().find(|version| version.version == number);
    let newest = versions.first().map_or(0, |version| version.version);
    let to = asked.to.unwrap_or(newest);
    let from = asked.from.unwrap_or(to - 1);
    let compared = match (find(from), find(to)) {
        (Some(old), Some(new)) if from != to => Some(compare(look, &ui, old, new)?),
        _ => None,
    };
    let mut rows = Vec::with_capacity(versions.len());
    for (index, version) in versions.iter().enumerate() {
        rows.push(row(look, &ui, &event, version, versions.get(index + 1))?);
    }
    let choices =
        versions.iter().map(|version| Choice::new(version.version, heading(&ui, version))).collect();
    Ok(HistoryPage {
        rows,
        choices,
        compared,
        form: ui.form(Fields::default().with("from", from).with("to", to)),
        event,
        ui,
    })
}

fn row(
    look: &Look,
    ui: &Ui,
    event: &Event,
    version: &Version,
    before: Option<&Version>,
) -> Result<Row, Problem> {
    let author = match version.author {
        Some(person) => people::persona(look, person)?,
        None => None,
    };
    let former = || ui.t("event-history-former");
    let labels = |before: &Version| {
        let change = Change::between(&before.details, &version.details);
        change.fields.iter().map(|field| ui.t(label(*field))).collect()
    };
    Ok(Row {
        heading: heading(ui, version),
        author: author
            .map(|one| if one.former { (former(), String::new()) } else { (one.name, one.link) })
            .or_else(|| Some((version.name.clone()?, String::new()))),
        changed: before.map(labels).unwrap_or_default(),
        compare: before
            .map(|before| format!("{}/history?from={}&to={}", event.link(), before.version, version.version)),
    })
}

fn heading(ui: &Ui, version: &Version) -> String {
    format!("{} · {}", version.version, ui.moment(version.at))
}

fn compare(look: &Look, ui: &Ui, old: &Version, new: &Version) -> Result<Compared, Fault> {
    let change = Change::between(&old.details, &new.details);
    let field = |field: &Field| {
        let (before, after) = (text(look, ui, &old.details, *field)?, text(look, ui, &new.details, *field)?);
        Ok((ui.t(label(*field)), markup::diff_html(&before, &after)))
    };
    Ok(Compared {
        heading: format!("{} → {}", old.version, new.version),
        fields: change.fields.iter().map(field).collect::<Result<_, Fault>>()?,
    })
}

/// What a field is called, as in the form.
fn label(field: Field) -> &'static str {
    match field {
        Field::Title => "event-title",
        Field::Description => "event-description",
        Field::Lang => "event-lang",
        Field::When => "event-when",
        Field::Place => "event-place",
        Field::Country => "event-country",
        Field::Remote => "event-remote",
        Field::Scope => "event-scope",
        Field::Kind => "event-kind",
        Field::Organizers => "event-organizers",
        Field::Organizations => "event-organizations",
        Field::Topics => "event-topics",
        Field::Hashtag => "event-hashtag",
        Field::Url => "event-url",
        Field::Reason => "event-reason",
        Field::Status => "event-status",
    }
}

/// What stands in a field, in words.
fn text(look: &Look, ui: &Ui, details: &Details, field: Field) -> Result<String, Fault> {
    let some = |value: Option<String>| value.unwrap_or_default();
    Ok(match field {
        Field::Title => details.title.to_string(),
        Field::Description => some(details.description.as_ref().map(ToString::to_string)),
        Field::Lang => ui.language(&details.lang),
        Field::When => format!("{} ({})", spoken::whole(ui, &details.when), details.when.zone().city()),
        Field::Place => some(details.place.as_ref().map(ToString::to_string)),
        Field::Country => some(details.country.map(|country| country.name(ui.tongue()).to_owned())),
        Field::Remote => some(details.remote.as_ref().map(ToString::to_string)),
        Field::Scope => some(details.scope.map(|scope| spoken::scope(ui, scope))),
        Field::Kind => some(details.kind.map(|kind| spoken::kind(ui, kind))),
        Field::Organizers => some(details.organizers.as_ref().map(ToString::to_string)),
        Field::Organizations => {
            named(look, details)?.into_iter().map(|one| one.name).collect::<Vec<_>>().join(", ")
        }
        Field::Topics => details.topics.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        Field::Hashtag => some(details.hashtag.as_ref().map(|tag| format!("#{tag}"))),
        Field::Url => some(details.url.as_ref().map(ToString::to_string)),
        Field::Reason => some(details.reason.as_ref().map(ToString::to_string)),
        Field::Status => spoken::status(ui, details.status),
    })
}
