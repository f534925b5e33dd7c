//! The revisions of a text, and each of them.

use super::{Hand, Hands, tags};
use crate::acts::drafting::{self as acts, Kept, Saved};
use crate::acts::may_draft;
use crate::heart::revision::{Listed, Note, Revision};
use crate::heart::statement::Statement;
use crate::store::revisions as store;
use crate::web::statement;
use crate::web::text::{Shown, paragraphs};
use ::web::{Answer, Door, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use base::Slug;
use facts::{Look, Problem};
use serde::Deserialize;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/revisions", Gate::Public, list);
    r.get("/statements/{slug}/revisions/{number}", Gate::Public, show);
    r.post("/statements/{slug}/revisions/{number}/restoration", Gate::Member, restore);
}

#[derive(Template)]
#[template(path = "statements/drafting/revisions.html")]
struct RevisionsPage {
    ui: Ui,
    statement: Statement,
    rows: Vec<Row>,
    /// The number before which the next page begins.
    next: Option<i64>,
}

/// A revision in the list.
struct Row {
    listed: Listed,
    hand: Hand,
}

#[derive(Debug, Deserialize)]
struct Asked {
    before: Option<i64>,
}

async fn list(door: Door, Path(slug): Path<Slug>, Query(asked): Query<Asked>) -> Answer {
    let statement = statement(&door, slug).await?;
    let ui = door.ui();
    let body = door.read(move |look| list_body(look, ui, statement, asked.before)).await?;
    let (title, tags) = (door.ui().t("draft-revisions"), tags(&body.statement));
    door.page(title, body).current("/statements").hidden().keep(tags).answer()
}

fn list_body(
    look: &Look,
    ui: Ui,
    statement: Statement,
    before: Option<i64>,
) -> Result<RevisionsPage, Problem> {
    let found = store::before(look, statement.id, before.unwrap_or(i64::MAX))?;
    let hands = Hands::of(look, found.iter().filter_map(|listed| listed.by))?;
    let next = found.last().map(|last| last.number).filter(|number| *number > 1);
    let rows = found.into_iter().map(|listed| Row { hand: hands.hand(&ui, listed.by), listed }).collect();
    Ok(RevisionsPage { rows, next, statement, ui })
}

#[derive(Template)]
#[template(path = "statements/drafting/revision.html")]
struct RevisionPage {
    ui: Ui,
    statement: Statement,
    revision: Revision,
    hand: Hand,
    paragraphs: Vec<Shown>,
    can_draft: bool,
}

impl RevisionPage {
    fn is_latest(&self) -> bool {
        self.revision.number == self.statement.revision
    }
}

async fn show(door: Door, Path((slug, number)): Path<(Slug, String)>) -> Answer {
    let statement = statement(&door, slug).await?;
    let number = number.parse().map_err(|_| Problem::NotFound)?;
    let ui = door.ui();
    let body = door.read(move |look| show_body(look, ui, statement, number)).await?;
    let title = format!("{} · {}", body.ui.tn("statement-draft", number), body.statement.proposal.title);
    let tags = tags(&body.statement);
    door.page(title, body).current("/statements").hidden().keep(tags).answer()
}

fn show_body(look: &Look, ui: Ui, statement: Statement, number: i64) -> Result<RevisionPage, Problem> {
    let revision = store::of(look, statement.id, number)?.ok_or(Problem::NotFound)?;
    Ok(RevisionPage {
        hand: Hands::of(look, revision.by)?.hand(&ui, revision.by),
        paragraphs: paragraphs(&revision.body, |_| None),
        can_draft: may_draft(look, &statement)?,
        revision,
        statement,
        ui,
    })
}

async fn restore(door: Door, Path((slug, number)): Path<(Slug, String)>) -> Answer {
    let statement = statement(&door, slug).await?;
    let number: i64 = number.parse().map_err(|_| Problem::NotFound)?;
    let (id, link) = (statement.id, statement.link());
    let note = Note::cut(&door.ui().tn("draft-restored-note", number));
    match door.act(move |act| acts::restore(act, id, number, note.clone())).await? {
        Saved::Kept(Kept { number, .. }) => {
            see(format!("{link}/revisions/{number}")).said("draft-said-restored").answer()
        }
        Saved::Same | Saved::Conflict { .. } => see(link).said("draft-said-same").answer(),
    }
}
