//! Two revisions beside each other, or one in the other.

use super::tags;
use crate::heart::statement::Statement;
use crate::store::revisions as store;
use crate::web::statement;
use ::web::{Answer, Comparison, Door, Html, Routes, Ui, View};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use base::{Named, Slug};
use db::{Fault, Read};
use facts::{Look, Problem};
use serde::Deserialize;
use texts::Body;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/compare", Gate::Public, compare);
}

#[derive(Debug, Deserialize)]
struct Asked {
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
    #[serde(default)]
    view: String,
}

#[derive(Template)]
#[template(path = "statements/drafting/compare.html")]
struct ComparePage {
    ui: Ui,
    statement: Statement,
    from: i64,
    to: i64,
    /// Whether neither has any text.
    same: bool,
    comparison: Html,
}

async fn compare(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let statement = statement(&door, slug).await?;
    let ui = door.ui();
    let body = door.read(move |look| body(look, ui, statement, &asked)).await?;
    let (title, tags) = (door.ui().t("draft-compare"), tags(&body.statement));
    door.page(title, body).current("/statements").hidden().keep(tags).answer()
}

fn body(look: &Look, ui: Ui, statement: Statement, asked: &Asked) -> Result<ComparePage, Problem> {
    let latest = statement.revision;
    let number = |typed: &str, otherwise: i64| typed.parse().unwrap_or(otherwise).clamp(0, latest);
    let to = number(&asked.to, latest);
    let from = number(&asked.from, to.saturating_sub(1));
    let (old, new) = (text(look, &statement, from)?, text(look, &statement, to)?);
    let address = format!("{}/compare?from={from}&to={to}", statement.link());
    let view = View::of_name(&asked.view).unwrap_or(View::Inline);
    let same = old.paragraphs.is_empty() && new.paragraphs.is_empty();
    let comparison =
        Comparison::new(&old, &new).numbered().html(&ui, &statement.proposal.lang, &address, view)?;
    Ok(ComparePage { comparison, same, from, to, statement, ui })
}

/// The text of a revision; the one before the first is empty.
fn text(read: &Read, statement: &Statement, number: i64) -> Result<Body, Fault> {
    Ok(store::of(read, statement.id, number)?.map_or_else(Body::empty, |revision| revision.body))
}
