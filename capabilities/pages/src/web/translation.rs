//! The page in other languages: writing one, and catching up with the original.

use super::edit::{finish, previewed, writable};
use super::fields::{self as form, Around, What};
use super::prose::prose;
use super::{compare, page_at, version_of};
use crate::acts::{may_write, translating as acts};
use crate::heart::links::Links;
use crate::heart::page::{Page, Version};
use crate::store::{links, revisions};
use ::web::{Answer, Door, Fields, Html, Routes, Ui, View, see};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use base::{Lang, Named, Parse, Sentence};
use facts::{Look, Problem};
use serde::Deserialize;
use web::axum;

pub(super) fn routes(r: &mut Routes) {
    r.get("/pages/{slug}/translations/new", Gate::Member, blank);
    r.post("/pages/{slug}/translations", Gate::Member, translate);
    r.get("/pages/{slug}/catch-up/{lang}", Gate::Public, behind);
    r.put("/pages/{slug}/catch-up/{lang}", Gate::Member, catch_up);
}

async fn blank(door: Door, Path(slug): Path<String>) -> Answer {
    let page = door.read(move |look| writable(look, &slug, "/translations/new", None)).await?.0;
    let fields = Fields::default().with("original", page.revision);
    let around = beside_original(&door, &page).await?;
    form::page(&door, What::Translation(page), fields, around, StatusCode::OK).await
}

/// The original, to be translated beside it.
async fn beside_original(door: &Door, page: &Page) -> Result<Around, Problem> {
    let (ui, page) = (door.ui(), page.clone());
    let html = door
        .read(move |look| {
            let revision = revisions::of(look, page.id, &page.lang, page.revision)?;
            let text = revision.ok_or(Problem::NotFound)?.text;
            let known = links::of(look, page.id, &page.lang, page.revision)?;
            Ok::<_, Problem>(prose(look, &ui, &text, &known)?.html)
        })
        .await?;
    Ok(Around { original: Some(html), ..Around::default() })
}

async fn translate(door: Door, Path(slug): Path<String>) -> Answer {
    let mut fields = form::settled(door.fields());
    let page = door.read(move |look| writable(look, &slug, "", None)).await?.0;
    let what = What::Translation(page.clone());
    if form::wants_preview(&door.fields()) {
        let around = previewed(&door, &fields, Links::default()).await?;
        return form::page(&door, what, fields, around, StatusCode::OK).await;
    }
    let (typed, lang) = (form::typed(&mut fields), fields.need::<Lang>("lang"));
    let follows = fields.get("original").parse().unwrap_or(page.revision);
    let (Some(typed), Some(lang), Ok(())) = (typed, lang, fields.check()) else {
        let around = beside_original(&door, &page).await?;
        return form::page(&door, what, fields, around, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (house, id) = (door.house().clone(), page.id);
    let saved = door.act(move |act| acts::translate(act, &house, (id, &lang), follows, &typed)).await;
    finish(&door, what, fields, saved).await
}

#[derive(Debug, Deserialize)]
struct Asked {
    #[serde(default)]
    view: String,
    /// Of a long comparison, from 1.
    part: Option<usize>,
}

/// What the original says more than a translation.
#[derive(Template)]
#[template(path = "pages/behind.html")]
struct BehindPage {
    ui: Ui,
    page: Page,
    version: Version,
    comparison: Html,
    can_write: bool,
}

async fn behind(
    door: Door,
    Path((slug, lang)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| behind_body(look, ui, &slug, &lang, &asked)).await?;
    let title = format!("{} · {}", door.ui().t("page-outdated-what"), body.version.title);
    door.page(title, body).current("/pages").hidden().answer()
}

fn behind_body(look: &Look, ui: Ui, slug: &str, lang: &str, asked: &Asked) -> Result<BehindPage, Problem> {
    let page = page_at(look, slug, &format!("/catch-up/{lang}"))?;
    let version = version_of(look, &page, Some(lang))?;
    let follows = version.follows.ok_or(Problem::NotFound)?;
    let view = View::of_name(&asked.view).unwrap_or(View::Inline);
    let comparison = compare::between(look, &page, &page.lang, (follows, page.revision))?;
    let comparison = comparison.part(asked.part.unwrap_or(1));
    // The views differ in the query alone.
    let address = format!("{}/catch-up/{lang}?to={}", page.link(), page.revision);
    Ok(BehindPage {
        comparison: comparison.html(&ui, &page.lang, &address, view)?,
        can_write: may_write(look, look.actor(), &page)?,
        version,
        page,
        ui,
    })
}

async fn catch_up(door: Door, Path((slug, lang)): Path<(String, String)>) -> Answer {
    let lang = Lang::parse(&lang).map_err(|_| Problem::NotFound)?;
    let page = door.read(move |look| page_at(look, &slug, "")).await?;
    let Ok(follows) = door.fields().get("follows").parse::<i64>() else {
        return Err(Problem::refused(Sentence::of("wrong-missing")).into());
    };
    let (id, theirs) = (page.id, lang.clone());
    door.act(move |act| acts::catch_up(act, (id, &theirs), follows)).await?;
    see(format!("{}/in/{lang}", page.link())).said("page-said-caught-up").answer()
}
