//! Removing a page, and bringing it back.

use super::{at, page_at};
use crate::acts::removing as acts;
use crate::heart::page::{Page, Words};
use ::web::{Answer, Door, Fields, Form, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use web::axum;

pub(super) fn routes(r: &mut Routes) {
    r.get("/pages/{slug}/removal", Gate::Facilitator, form);
    r.post("/pages/{slug}/removal", Gate::Facilitator, remove);
    r.delete("/pages/{slug}/removal", Gate::Facilitator, bring_back);
}

#[derive(Template)]
#[template(path = "pages/removal.html")]
struct RemovalPage {
    ui: Ui,
    form: Form,
    page: Page,
}

async fn form(door: Door, Path(slug): Path<String>) -> Answer {
    let page = door.read(move |look| page_at(look, &slug, "/removal")).await?;
    form_page(&door, page, Fields::default(), StatusCode::OK)
}

fn form_page(door: &Door, page: Page, fields: Fields, status: StatusCode) -> Answer {
    let ui = door.ui();
    let title = format!("{} · {}", ui.t("page-remove"), page.title);
    let body = RemovalPage { form: ui.form(fields), page, ui };
    door.page(title, body).current("/pages").status(status).hidden().answer()
}

async fn remove(door: Door, Path(slug): Path<String>) -> Answer {
    let mut fields = door.fields();
    let page = door.read(move |look| page_at(look, &slug, "")).await?;
    let Some(why) = fields.need::<Words>("why") else {
        return form_page(&door, page, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let link = page.link();
    door.act(move |act| acts::remove(act, page.id, &why)).await?;
    see(link).said("page-said-removed").answer()
}

async fn bring_back(door: Door, Path(slug): Path<String>) -> Answer {
    let page = door.read(move |look| at(look, &slug, "")).await?;
    let page = door.act(move |act| acts::bring_back(act, page.id)).await?;
    see(page.link()).said("page-said-back").answer()
}
