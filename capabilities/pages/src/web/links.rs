//! Who links to a page.

use super::index::{Asked, after, cut, rows};
use super::page_at;
use super::shown::Row;
use crate::heart::page::Page;
use crate::store::lists as store;
use ::web::{Answer, Door, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use facts::Problem;
use web::axum;

pub(super) fn routes(r: &mut Routes) {
    r.get("/pages/{slug}/backlinks", Gate::Public, backlinks);
}

#[derive(Template)]
#[template(path = "pages/backlinks.html")]
struct BacklinksPage {
    ui: Ui,
    page: Page,
    rows: Vec<Row>,
    next: Option<String>,
}

async fn backlinks(door: Door, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let body = door
        .read(move |look| {
            let page = page_at(look, &slug, "/backlinks")?;
            let from = after(look, asked.after.as_deref())?;
            let mut found = store::backlinks(look, look.actor().is_inside(), page.id, &from)?;
            let next = cut(&mut found).map(|last| format!("{}/backlinks?after={last}", page.link()));
            Ok::<_, Problem>(BacklinksPage { rows: rows(look, &ui, found)?, next, page, ui })
        })
        .await?;
    door.page(door.ui().t("page-backlinks"), body).current("/pages").hidden().answer()
}
