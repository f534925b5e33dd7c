//! The page of a statement: how far it has come, the text, and what each part of the work shows of itself.

use super::comments::section::Margins;
use super::publishing::along::along;
use super::statement;
use super::text::{Shown, paragraphs};
use crate::acts::may_draft;
use crate::heart::statement::{Addressee, Statement};
use crate::store::{revisions, statements as store, versions};
use ::web::{Answer, Card, Door, Html, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use base::Slug;
use facts::{Look, Problem, Tag};
use people::Persona;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}", Gate::Public, show);
}

#[derive(Template)]
#[template(path = "statements/show.html")]
struct ShowPage {
    ui: Ui,
    statement: Statement,
    why: Html,
    addressees: Vec<Addressee>,
    drafters: Vec<Persona>,
    /// How many drafters there are whose names are not for this reader.
    unseen: usize,
    topics: Vec<(String, String)>,
    occasion: Option<Occasion>,
    deadline: Option<String>,
    text: Option<Text>,
    can_draft: bool,
    /// The button by which one follows it.
    follow: Option<Html>,
    parts: Parts,
}

/// What gives the occasion, with a link when it is on this site.
struct Occasion {
    words: String,
    card: Option<Card>,
}

/// The text that stands on the page.
struct Text {
    /// The published version that it is; otherwise it is a draft.
    version: Option<i64>,
    paragraphs: Vec<Shown>,
    /// What travels with a version.
    along: Option<Html>,
}

/// What the areas of the work show, in the order of the page.
#[derive(Default)]
struct Parts {
    /// Across the top: what may be done now, and whether the procedure was kept.
    head: Vec<Html>,
    /// Below the text.
    below: Vec<Html>,
    /// Beside it; on a telephone last.
    aside: Vec<Html>,
}

async fn show(door: Door, Path(slug): Path<Slug>) -> Answer {
    let found = statement(&door, slug).await?;
    let ui = door.ui();
    let body = door.read(move |look| page(look, ui, found)).await?;
    let tags = [crate::facts::subject(body.statement.id).tag(), Tag::from("topics"), Tag::from("people")];
    let title = body.statement.proposal.title.to_string();
    door.page(title, body).current("/statements").keep(tags).answer()
}

fn page(look: &Look, ui: Ui, statement: Statement) -> Result<ShowPage, Problem> {
    let proposal = &statement.proposal;
    let margins = Margins::of(look, &ui, &statement)?;
    let occasion = match &proposal.occasion {
        Some(occasion) => Some(Occasion {
            words: occasion.words.to_string(),
            card: occasion.thing.as_ref().map(|thing| ui.card(look, thing)).transpose()?.flatten(),
        }),
        None => None,
    };
    let all = store::drafters(look, statement.id)?;
    let drafters = people::personas(look, &all)?;
    Ok(ShowPage {
        why: ui.prose(look, proposal.why.as_str(), false)?,
        addressees: store::addressees(look, statement.id)?,
        unseen: all.len() - drafters.len(),
        drafters,
        topics: topics::labels(look, &ui, &proposal.topics)?,
        deadline: proposal.deadline.map(|at| ui.full_date(at.in_zone(&proposal.zone).date())),
        text: text(look, &ui, &statement, &margins)?,
        can_draft: may_draft(look, &statement)?,
        follow: notices::follow_button(look, &ui, &crate::facts::subject(statement.id))?,
        parts: parts(look, &ui, &statement, &margins)?,
        occasion,
        statement,
        ui,
    })
}

/// The published version; the latest revision while there is none.
fn text(look: &Look, ui: &Ui, statement: &Statement, margins: &Margins) -> Result<Option<Text>, Problem> {
    if let Some(number) = statement.version
        && let Some(version) = versions::of(look, statement.id, number)?
        && let Some(words) = versions::words_in(look, statement.id, number, &statement.proposal.lang)?
    {
        let paragraphs = paragraphs(&words.body, |mark| margins.beside(mark));
        let along = Some(along(look, ui, statement, &version, &words.body)?);
        return Ok(Some(Text { version: Some(number), paragraphs, along }));
    }
    let revision = revisions::of(look, statement.id, statement.revision)?;
    Ok(revision.map(|revision| {
        let paragraphs = paragraphs(&revision.body, |mark| margins.beside(mark));
        Text { version: None, paragraphs, along: None }
    }))
}

fn parts(look: &Look, ui: &Ui, statement: &Statement, margins: &Margins) -> Result<Parts, Problem> {
    let mut parts = Parts::default();
    parts.head.extend(super::procedure::head(look, ui, statement)?);
    parts.head.extend(super::endorsing::head(look, ui, statement)?);
    parts.head.extend(super::procedure::strip(look, ui, statement)?);
    parts.below.extend(super::endorsing::section(look, ui, statement)?);
    parts.below.extend(margins.section(look, statement)?);
    parts.below.extend(ui.house().beside(look, ui, &crate::facts::subject(statement.id))?);
    parts.aside.extend(super::publishing::section(look, ui, statement)?);
    parts.aside.extend(super::exports::section(look, ui, statement)?);
    parts.aside.extend(super::drafting::part(ui, statement)?);
    Ok(parts)
}
