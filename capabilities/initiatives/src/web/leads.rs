//! Who leads an initiative: asked by those who lead, and saying yes or no.

use super::addressed;
use super::edit::{led, led_addressed};
use super::names::{Names, Who};
use crate::acts::{hearing, leading as acts};
use crate::heart::initiative::Initiative;
use crate::heart::lead::{Lead, Standing};
use crate::store::leads as store;
use ::web::{Answer, Door, Fields, Form, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Id, Sentence, Slug};
use facts::Problem;

pub(super) fn routes(r: &mut Routes) {
    r.get("/initiatives/{slug}/stewards", Gate::Member, list);
    r.post("/initiatives/{slug}/stewards", Gate::Member, ask);
    r.put("/initiatives/{slug}/stewards/own", Gate::Member, agree);
    r.delete("/initiatives/{slug}/stewards/own", Gate::Member, leave);
    r.delete("/initiatives/{slug}/stewards/{lead}", Gate::Member, remove);
    r.post("/initiatives/{slug}/heard", Gate::Member, still_runs);
}

/// One who leads, or was asked.
struct Row {
    id: Id<Lead>,
    /// Nothing for who is not to be seen.
    who: Option<Who>,
    asked: bool,
}

#[derive(Template)]
#[template(path = "initiatives/leads.html")]
struct LeadsPage {
    ui: Ui,
    form: Form,
    initiative: Initiative,
    rows: Vec<Row>,
}

async fn list(door: Door, Path(slug): Path<Slug>) -> Answer {
    let found = led(&door, slug).await?;
    page(&door, found, Fields::default(), StatusCode::OK).await
}

async fn page(door: &Door, initiative: Initiative, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let title = ui.t("initiative-leads");
    let body = door
        .read(move |look| {
            let leads = store::of(look, initiative.id)?;
            let names = Names::of(look, leads.iter().filter_map(|lead| lead.person))?;
            let row = |lead: Lead| Row {
                id: lead.id,
                who: names.who(&ui, lead.person, lead.name.as_ref()),
                asked: lead.standing == Standing::Asked,
            };
            let rows = leads.into_iter().map(row).collect();
            Ok::<_, Problem>(LeadsPage { rows, form: ui.form(fields), initiative, ui })
        })
        .await?;
    door.page(title, body).current("/initiatives").status(status).hidden().answer()
}

async fn ask(door: Door, Path(slug): Path<Slug>) -> Answer {
    let found = led_addressed(&door, slug).await?;
    let mut typed = door.fields();
    let address = typed.get("lead").to_owned();
    let Some(persona) = door.read(move |look| people::at(look, &address)).await? else {
        typed.refuse("lead", Sentence::of("initiative-wrong-lead"));
        return page(&door, found, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (id, to) = (found.id, format!("{}/stewards", found.link()));
    match door.act(move |act| acts::ask(act, id, persona.id)).await {
        Ok(()) => see(to).said("initiative-said-asked").answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, found, typed.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn agree(door: Door, Path(slug): Path<Slug>) -> Answer {
    let found = addressed(&door, slug).await?;
    let id = found.id;
    door.act(move |act| acts::agree(act, id)).await?;
    see(found.link()).said("initiative-said-agreed").answer()
}

async fn leave(door: Door, Path(slug): Path<Slug>) -> Answer {
    let found = addressed(&door, slug).await?;
    let id = found.id;
    door.act(move |act| acts::leave(act, id)).await?;
    see(found.link()).said("initiative-said-left").answer()
}

async fn remove(door: Door, Path((slug, lead)): Path<(Slug, Id<Lead>)>) -> Answer {
    let found = led_addressed(&door, slug).await?;
    let (id, to) = (found.id, format!("{}/stewards", found.link()));
    match door.act(move |act| acts::remove(act, id, lead)).await {
        Ok(()) => see(to).said("initiative-said-no-lead").answer(),
        Err(Problem::Refused(refusals)) => {
            let fields = Fields::default().refused(refusals);
            page(&door, found, fields, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn still_runs(door: Door, Path(slug): Path<Slug>) -> Answer {
    let found = led_addressed(&door, slug).await?;
    let id = found.id;
    door.act(move |act| hearing::still_runs(act, id)).await?;
    see(found.link()).said("initiative-said-heard").answer()
}
