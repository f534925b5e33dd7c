//! Writing down that the network agreed to a text.

use super::edit::writable;
use crate::acts::agreeing as acts;
use crate::heart::page::{Agreement, Page, Words};
use crate::store::agreements;
use ::web::{Answer, Door, Fields, Form, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use base::{Id, Sentence};
use facts::Problem;
use jiff::civil::Date;
use web::axum;

pub(super) fn routes(r: &mut Routes) {
    r.get("/pages/{slug}/agreement", Gate::Member, form);
    r.put("/pages/{slug}/agreement", Gate::Member, agree);
    r.delete("/pages/{slug}/agreement", Gate::Member, withdraw);
}

#[derive(Template)]
#[template(path = "pages/agreement.html")]
struct AgreementPage {
    ui: Ui,
    form: Form,
    page: Page,
    /// What was agreed last, when there is anything, and on which day in words.
    latest: Option<(String, Agreement)>,
}

async fn form(door: Door, Path(slug): Path<String>) -> Answer {
    let page = door.read(move |look| writable(look, &slug, "/agreement", None)).await?.0;
    let fields = Fields::default().with("day", door.ui().today()).with("revision", page.revision);
    form_page(&door, page, fields, StatusCode::OK).await
}

async fn form_page(door: &Door, page: Page, fields: Fields, status: StatusCode) -> Answer {
    let id = page.id;
    let latest: Option<Agreement> = door.read(move |look| agreements::latest(look, id)).await?;
    let ui = door.ui();
    let title = format!("{} · {}", ui.t("page-agreement"), page.title);
    let latest = latest.map(|one| (ui.date(one.day), one));
    let body = AgreementPage { form: ui.form(fields), latest, page, ui };
    door.page(title, body).current("/pages").status(status).hidden().answer()
}

async fn agree(door: Door, Path(slug): Path<String>) -> Answer {
    let mut fields = door.fields();
    let page = door.read(move |look| writable(look, &slug, "", None)).await?.0;
    let day = fields.get("day").trim().parse::<Date>();
    if day.is_err() {
        fields.refuse("day", Sentence::of("page-wrong-date"));
    }
    let whom = fields.need::<Words>("whom");
    let revision = fields.get("revision").parse().unwrap_or(page.revision);
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    let (Ok(day), Some(whom), Ok(())) = (day, whom, fields.check()) else {
        return form_page(&door, page, fields, unprocessable).await;
    };
    let id = page.id;
    match door.act(move |act| acts::agree(act, id, revision, (day, &whom))).await {
        Ok(page) => see(page.link()).said("page-said-agreed").answer(),
        Err(Problem::Refused(refusals)) => {
            form_page(&door, page, fields.refused(refusals), unprocessable).await
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn withdraw(door: Door, Path(slug): Path<String>) -> Answer {
    let page = door.read(move |look| writable(look, &slug, "", None)).await?.0;
    let mut fields = door.fields();
    let (id, seen) = (page.id, fields.need::<Id<Agreement>>("agreement"));
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    let Some(seen) = seen else { return form_page(&door, page, fields, unprocessable).await };
    match door.act(move |act| acts::withdraw(act, id, seen)).await {
        Ok(page) => see(page.link()).said("page-said-not-agreed").answer(),
        Err(Problem::Refused(refusals)) => {
            form_page(&door, page, fields.refused(refusals), unprocessable).await
        }
        Err(problem) => Err(problem.into()),
    }
}
