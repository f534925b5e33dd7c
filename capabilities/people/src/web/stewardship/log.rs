//! The log of what happened: who did what to what, newest first.

use crate::face;
use crate::web::ROWS;
use ::web::askama::Template;
use ::web::axum::extract::Query;
use ::web::{Answer, Door, Routes, Stop, Ui};
use access::Gate;
use base::Moment;
use facts::Entry;
use serde::Deserialize;
use std::time::Duration;

pub(super) fn routes(r: &mut Routes) {
    r.get("/stewardship/log", Gate::Steward, list);
}

#[derive(Deserialize)]
struct Asked {
    /// Microseconds since the epoch: only what happened before.
    before: Option<i64>,
}

struct Row {
    at: String,
    what: String,
    who: Option<String>,
    about: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "people/log.html")]
struct LogPage {
    ui: Ui,
    rows: Vec<Row>,
    older: Option<String>,
}

async fn list(door: Door, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let (rows, last) = door
        .read(move |look| {
            let before = asked.before.map_or(look.now().plus(Duration::from_secs(1)), Moment::from_micros);
            let entries: Vec<Entry> = facts::latest(look, before, ROWS)?;
            let last = entries.last().filter(|_| entries.len() as i64 == ROWS).map(|entry| entry.at);
            let mut rows = Vec::with_capacity(entries.len());
            for entry in entries {
                let who = match entry.actor {
                    Some(person) => face::persona(look, person)?,
                    None => None,
                };
                let card = ui.card(look, &entry.subject)?;
                rows.push(Row {
                    at: ui.moment(entry.at),
                    what: sentence(&ui, &entry.kind),
                    who: who.map(|who| if who.former { ui.t("person-former") } else { who.name }),
                    about: card.map(|card| (card.title, card.link)),
                });
            }
            Ok::<_, Stop>((rows, last))
        })
        .await?;
    let older = last.map(|last| format!("/stewardship/log?before={}", last.micros()));
    let heading = door.ui().t("log-heading");
    door.page(heading, LogPage { ui: door.ui(), rows, older }).hidden().answer()
}

/// What kind of thing happened, in words where there are some.
fn sentence(ui: &Ui, kind: &str) -> String {
    let key = format!("fact-{kind}");
    if ui.house().speech.knows(&key) { ui.t(&key) } else { kind.to_owned() }
}
