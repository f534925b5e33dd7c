//! Two revisions beside each other, or one in the other.

use super::{page_or_gone, version_of};
use crate::heart::page::{Page, Version};
use crate::heart::text::{body, body_beside};
use crate::store::revisions as store;
use ::web::{Answer, Comparison, Door, Html, Routes, Ui, View};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use base::{Lang, Named};
use db::Fault;
use facts::{Look, Problem};
use serde::Deserialize;
use texts::Body;
use web::axum;

pub(super) fn routes(r: &mut Routes) {
    r.get("/pages/{slug}/compare", Gate::Public, compare);
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    lang: Option<String>,
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
    #[serde(default)]
    view: String,
    /// Of a long comparison, from 1.
    part: Option<usize>,
}

#[derive(Template)]
#[template(path = "pages/compare.html")]
struct ComparePage {
    ui: Ui,
    page: Page,
    version: Version,
    query: String,
    from: i64,
    to: i64,
    /// Whether nothing differs.
    same: bool,
    comparison: Html,
}

async fn compare(door: Door, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| compare_body(look, ui, &slug, &asked)).await?;
    let title = format!("{} · {}", door.ui().t("page-compare"), body.version.title);
    door.page(title, body).current("/pages").hidden().answer()
}

fn compare_body(look: &Look, ui: Ui, slug: &str, asked: &Asked) -> Result<ComparePage, Problem> {
    let page = page_or_gone(look, slug, "/compare")?;
    let version = version_of(look, &page, asked.lang.as_deref())?;
    let number = |typed: &str, otherwise: i64| typed.parse().unwrap_or(otherwise).clamp(0, version.revision);
    let to = number(&asked.to, version.revision);
    let from = number(&asked.from, to.saturating_sub(1).max(0));
    let lang = &version.lang;
    let address = format!("{}/compare?lang={lang}&from={from}&to={to}", page.link());
    let view = View::of_name(&asked.view).unwrap_or(View::Inline);
    let comparison = between(look, &page, lang, (from, to))?.part(asked.part.unwrap_or(1));
    Ok(ComparePage {
        same: comparison.is_same(),
        comparison: comparison.html(&ui, lang, &address, view)?,
        query: super::lang_query(&page, lang),
        version,
        page,
        from,
        to,
        ui,
    })
}

/// The way from one revision to another; the one before the first is empty.
pub(super) fn between(
    look: &Look,
    page: &Page,
    lang: &Lang,
    (from, to): (i64, i64),
) -> Result<Comparison, Fault> {
    let text = |number: i64| {
        let revision = store::of(look, page.id, lang, number)?;
        Ok::<_, Fault>(revision.map(|revision| revision.text).unwrap_or_default())
    };
    let long = |error: texts::TooLong| Fault::Data(error.to_string());
    let old: Body = body(&text(from)?).map_err(long)?;
    let new = body_beside(&old, &text(to)?).map_err(long)?;
    Ok(Comparison::new(&old, &new))
}
