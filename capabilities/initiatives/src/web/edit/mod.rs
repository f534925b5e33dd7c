//! Reporting an initiative, and changing what is said of it.

mod crossing;
pub(crate) mod fields;

use super::{addressed, initiative, merging};
use crate::acts::may_lead;
use crate::acts::merging::living;
use crate::acts::reporting::{self as acts, Changed};
use crate::heart::initiative::{Initiative, LeadingOrganization, Said};
use ::web::{Answer, Door, Fields, Form, Html, Routes, Ui, see};
use access::{Denied, Gate};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Sentence, Slug};
use crossing::Crossing;
use facts::{Look, Problem};
use fields::{Choices, Seeking};

pub(super) fn routes(r: &mut Routes) {
    r.get("/initiatives/new", Gate::Member, blank);
    r.post("/initiatives", Gate::Member, report);
    r.get("/initiatives/{slug}/edit", Gate::Member, edit);
    r.put("/initiatives/{slug}", Gate::Member, change);
}

#[derive(Template)]
#[template(path = "initiatives/edit.html")]
struct EditPage {
    ui: Ui,
    form: Form,
    /// The initiative that is changed; nothing for a new one.
    known: Option<Initiative>,
    choices: Choices,
    seekings: Vec<Seeking>,
    /// Others that resemble what is typed.
    alike: Option<Html>,
    /// What somebody else changed meanwhile.
    crossing: Option<Crossing>,
}

async fn blank(door: Door) -> Answer {
    let fields = fields::blank(door.ui().tongue());
    page(&door, None, fields, None, StatusCode::OK).await
}

/// What was typed, read; or the fields with what is wrong. `known` are the organizations that led it before.
async fn read(
    door: &Door,
    typed: Fields,
    known: Vec<LeadingOrganization>,
) -> Result<(Fields, Option<Said>), Problem> {
    door.read(move |look| {
        let mut typed = typed;
        let said = fields::read(look, &mut typed, &known)?;
        Ok((typed, said))
    })
    .await
}

async fn report(door: Door) -> Answer {
    let (typed, said) = read(&door, door.fields(), Vec::new()).await?;
    let Some(said) = said else {
        return page(&door, None, typed, None, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (fields, asked) = (typed.clone(), said.clone());
    let sent_twice = move |look: &Look| acts::same(look, look.actor().person(), &asked);
    if let Some(same) = door.read(sent_twice).await? {
        return see(same.link()).said("initiative-said-reported").answer();
    }
    let asked = said.clone();
    if let Err(asks) = door.read(move |look| merging::asked_before(look, fields.clone(), &asked)).await? {
        return page(&door, None, asks, None, StatusCode::CONFLICT).await;
    }
    match door.act(move |act| acts::report(act, &said)).await {
        Ok(initiative) => {
            let next = merging::saved(&door, &typed, &initiative).await?;
            see(next).said("initiative-said-reported").answer()
        }
        Err(Problem::Refused(refusals)) => {
            page(&door, None, typed.refused(refusals), None, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

/// The initiative at that address, for the page of whoever may speak for it.
pub(crate) async fn led(door: &Door, slug: Slug) -> Result<Initiative, Problem> {
    let found = initiative(door, slug).await?;
    for_lead(door, found).await
}

/// The same for what they do ([`addressed`]): who speaks for what it went on in is told so.
pub(crate) async fn led_addressed(door: &Door, slug: Slug) -> Result<Initiative, Problem> {
    let found = addressed(door, slug).await?;
    for_lead(door, found).await
}

async fn for_lead(door: &Door, found: Initiative) -> Result<Initiative, Problem> {
    let one = found.clone();
    let may = move |look: &Look| may_lead(look, living(look, one.clone())?.id);
    if door.read(may).await? {
        Ok(found)
    } else {
        Err(Denied::No(Sentence::of("initiative-denied-lead")).into())
    }
}

async fn edit(door: Door, Path(slug): Path<Slug>) -> Answer {
    let known = led(&door, slug).await?;
    let fields = fields::of(&known.said, door.ui().tongue()).with("revision", known.revision);
    page(&door, Some(known), fields, None, StatusCode::OK).await
}

async fn change(door: Door, Path(slug): Path<Slug>) -> Answer {
    let known = led_addressed(&door, slug).await?;
    let (typed, said) = read(&door, door.fields(), known.said.organizations.clone()).await?;
    let Some(said) = said else {
        return page(&door, Some(known), typed, None, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let id = known.id;
    let began = typed.get("revision").parse().unwrap_or(known.revision);
    match door.act(move |act| acts::change(act, id, began, &said)).await {
        Ok(Changed::Written(now)) => see(now.link()).said("initiative-said-changed").answer(),
        Ok(Changed::Crossed(now, crossed)) => {
            let ui = door.ui();
            let fields = fields::of(&crossed.said, ui.tongue()).with("revision", now.revision);
            let crossing = Crossing::of(&door, &now, &crossed).await?;
            page(&door, Some(*now), fields, Some(crossing), StatusCode::CONFLICT).await
        }
        Err(Problem::Refused(refusals)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&door, Some(known), typed.refused(refusals), None, status).await
        }
        Err(problem) => Err(problem.into()),
    }
}

/// The page of the form.
pub(crate) async fn page(
    door: &Door,
    known: Option<Initiative>,
    fields: Fields,
    crossing: Option<Crossing>,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let title = ui.t(if known.is_some() { "initiative-edit" } else { "initiative-report" });
    let body = door.read(move |look| body(look, ui, known, fields, crossing)).await?;
    door.page(title, body).current("/initiatives").status(status).hidden().answer()
}

fn body(
    look: &Look,
    ui: Ui,
    known: Option<Initiative>,
    fields: Fields,
    crossing: Option<Crossing>,
) -> Result<EditPage, Problem> {
    let choices = Choices::of(look, &ui, &fields)?;
    let form = ui.form(fields);
    Ok(EditPage {
        alike: merging::alike_section(look, &ui, &form, known.as_ref())?,
        seekings: fields::seekings(),
        choices,
        form,
        known,
        crossing,
        ui,
    })
}
