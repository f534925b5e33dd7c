//! Proposing a statement, mending the proposal.

mod drafters;
mod fields;

use super::statement;
use crate::acts::{may_draft, proposing as acts};
use crate::heart::statement::Statement;
use crate::store::statements as store;
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui, see};
use access::{Denied, Gate};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::places::languages;
use base::{Sentence, Slug, Zone};
use db::Fault;
use facts::{Look, Problem};

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/new", Gate::Member, blank);
    r.post("/statements", Gate::Member, propose);
    r.get("/statements/{slug}/edit", Gate::Member, edit);
    r.put("/statements/{slug}", Gate::Member, mend);
    drafters::routes(r);
}

#[derive(Template)]
#[template(path = "statements/edit.html")]
struct EditPage {
    ui: Ui,
    form: Form,
    /// The statement that is mended; nothing for a new one.
    known: Option<Statement>,
    langs: Vec<Choice>,
    zones: Vec<Choice>,
    topics: Vec<Choice>,
    consultations: Vec<Choice>,
    /// What is on the calendar, and may give the occasion.
    things: Vec<Choice>,
}

async fn blank(door: Door) -> Answer {
    let fields = fields::blank(door.ui().tongue(), &door.house().network().zone);
    page(&door, None, fields, StatusCode::OK).await
}

/// What was typed, once it holds together.
async fn read(door: &Door, typed: &mut Fields) -> Result<Option<fields::Typed>, Problem> {
    let Some(read) = fields::read(typed) else { return Ok(None) };
    let thing = read.proposal.occasion.as_ref().and_then(|occasion| occasion.thing.clone());
    let ui = door.ui();
    let seen =
        door.read(move |look| thing.map_or(Ok(true), |thing| Ok(ui.card(look, &thing)?.is_some()))).await;
    match seen {
        Ok(true) => Ok(Some(read)),
        Ok(false) => {
            typed.refuse("thing", Sentence::of("wrong-choice"));
            Ok(None)
        }
        Err::<_, Fault>(fault) => Err(fault.into()),
    }
}

async fn propose(door: Door) -> Answer {
    let mut typed = door.fields();
    let Some(fields::Typed { proposal, addressees }) = read(&door, &mut typed).await? else {
        return page(&door, None, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    match door.act(move |act| acts::propose(act, &proposal, &addressees)).await {
        Ok(statement) => see(statement.link()).said("statement-said-proposed").answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, None, typed.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

/// The statement at that address, if whoever asks drafts it.
pub(super) async fn draftable(door: &Door, slug: Slug) -> Result<Statement, Problem> {
    let statement = statement(door, slug).await?;
    let asked = statement.clone();
    if door.read(move |look| may_draft(look, &asked)).await? {
        Ok(statement)
    } else {
        Err(Denied::No(Sentence::of("statement-denied-draft")).into())
    }
}

async fn edit(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = draftable(&door, slug).await?;
    let known = statement.clone();
    let fields = door
        .read(move |look| {
            let addressees = store::addressees(look, known.id)?;
            Ok::<_, Problem>(fields::of(&known.proposal, &addressees))
        })
        .await?;
    page(&door, Some(statement), fields, StatusCode::OK).await
}

async fn mend(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = draftable(&door, slug).await?;
    let mut typed = door.fields();
    let Some(fields::Typed { proposal, addressees }) = read(&door, &mut typed).await? else {
        return page(&door, Some(statement), typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (id, link) = (statement.id, statement.link());
    match door.act(move |act| acts::mend(act, id, &proposal, &addressees)).await {
        Ok(()) => see(link).said("statement-said-changed").answer(),
        Err(Problem::Refused(refusals)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&door, Some(statement), typed.refused(refusals), status).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn page(door: &Door, known: Option<Statement>, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let title = ui.t(if known.is_some() { "statement-edit" } else { "statement-propose" });
    let body = door.read(move |look| body(look, ui, known, fields)).await?;
    door.page(title, body).current("/statements").status(status).hidden().answer()
}

fn body(look: &Look, ui: Ui, known: Option<Statement>, fields: Fields) -> Result<EditPage, Problem> {
    let langs = languages().iter().map(|lang| Choice::new(lang, ui.language(lang))).collect();
    let mut things = Vec::new();
    for occasion in &ui.house().occasions {
        let choices = (occasion.choices)(look, &ui)?.into_iter();
        things.extend(choices.map(|one| Choice::new(format!("{}:{}", occasion.kind, one.value), one.label)));
    }
    if let Some(thing) = fields::thing(fields.get("thing"))
        .filter(|_| !things.iter().any(|one| one.value == fields.get("thing")))
        && let Some(card) = ui.card(look, &thing)?
    {
        things.push(Choice::new(fields.get("thing"), card.title));
    }
    let zones = Zone::choices().into_iter().map(|name| Choice::new(&name, name.replace('_', " "))).collect();
    Ok(EditPage {
        langs: with_typed(langs, fields.get("lang")),
        zones: with_typed(zones, fields.get("zone")),
        topics: topics::choices(look, &ui)?,
        consultations: fields::consultations(&ui),
        things,
        form: ui.form(fields),
        known,
        ui,
    })
}

/// What is stored or was typed stays a choice, though it is not one of those offered.
fn with_typed(mut choices: Vec<Choice>, typed: &str) -> Vec<Choice> {
    if !typed.is_empty() && choices.iter().all(|choice| choice.value != typed) {
        choices.push(Choice::new(typed, typed));
    }
    choices
}
