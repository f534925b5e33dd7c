//! Who drafts a statement.

use super::draftable;
use crate::acts::proposing as acts;
use crate::heart::statement::Statement;
use crate::store::statements as store;
use ::web::{Answer, Door, Fields, Form, Routes, Ui, see};
use access::{Gate, Person};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Id, Sentence, Slug};
use facts::Problem;
use people::Persona;

pub(super) fn routes(r: &mut Routes) {
    r.get("/statements/{slug}/drafters", Gate::Member, list);
    r.post("/statements/{slug}/drafters", Gate::Member, add);
    r.delete("/statements/{slug}/drafters/{person}", Gate::Member, remove);
}

#[derive(Template)]
#[template(path = "statements/drafters.html")]
struct DraftersPage {
    ui: Ui,
    form: Form,
    statement: Statement,
    people: Vec<Persona>,
}

async fn list(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = draftable(&door, slug).await?;
    page(&door, statement, Fields::default(), StatusCode::OK).await
}

async fn page(door: &Door, statement: Statement, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let title = ui.t("statement-drafters");
    let body = door
        .read(move |look| {
            let people = people::personas(look, &store::drafters(look, statement.id)?)?;
            Ok::<_, Problem>(DraftersPage { form: ui.form(fields), ui, statement, people })
        })
        .await?;
    door.page(title, body).current("/statements").status(status).hidden().answer()
}

async fn add(door: Door, Path(slug): Path<Slug>) -> Answer {
    let statement = draftable(&door, slug).await?;
    let mut typed = door.fields();
    let address = typed.get("drafter").to_owned();
    let Some(persona) = door.read(move |look| people::at(look, &address)).await? else {
        typed.refuse("drafter", Sentence::of("statement-wrong-drafter"));
        return page(&door, statement, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (id, to) = (statement.id, format!("{}/drafters", statement.link()));
    match door.act(move |act| acts::add_drafter(act, id, persona.id)).await {
        Ok(()) => see(to).said("statement-said-drafter").answer(),
        Err(Problem::Refused(refusals)) => {
            page(&door, statement, typed.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn remove(door: Door, Path((slug, person)): Path<(Slug, Id<Person>)>) -> Answer {
    let statement = draftable(&door, slug).await?;
    let (id, to) = (statement.id, format!("{}/drafters", statement.link()));
    door.act(move |act| acts::remove_drafter(act, id, person)).await?;
    see(to).said("statement-said-no-drafter").answer()
}
