//! The append-only log of a statement, for everybody to read and to check.

use super::tags;
use crate::heart::log::Entry;
use crate::heart::statement::Statement;
use crate::store::log as store;
use crate::web::statement;
use ::web::{Answer, Door, Routes, Ui, keep, text_response};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use base::Slug;
use facts::Problem;
use serde::Deserialize;

/// Entries on a page.
const PAGE: usize = 100;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/log", Gate::Public, show);
    r.get("/statements/{slug}/log.jsonl", Gate::Public, lines);
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Asked {
    /// Behind which entry the page begins.
    #[serde(default)]
    behind: i64,
}

#[derive(Template)]
#[template(path = "statements/publishing/log.html")]
struct LogPage {
    ui: Ui,
    statement: Statement,
    entries: Vec<Entry>,
    /// Behind which entry the next page begins.
    next: Option<i64>,
}

async fn show(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let statement = statement(&door, slug).await?;
    let (ui, kept) = (door.ui(), tags(&statement));
    let body = door
        .read(move |look| {
            let mut entries = store::behind(look, statement.id, asked.behind)?;
            let more = entries.len() > PAGE;
            entries.truncate(PAGE);
            let next = entries.last().filter(|_| more).map(|last| last.number);
            Ok::<_, Problem>(LogPage { entries, next, ui, statement })
        })
        .await?;
    door.page(door.ui().t("statement-log"), body).current("/statements").keep(kept).hidden().answer()
}

/// All of it, an entry a line, as the record has it.
async fn lines(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = statement(&door, slug).await?;
    let kept = tags(&statement);
    let entries = door.read(move |look| store::all(look, statement.id)).await?;
    let lines = crate::heart::log::lines(&entries);
    Ok(keep(text_response("application/jsonl; charset=utf-8", lines), kept))
}
