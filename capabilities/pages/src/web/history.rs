//! The history of a text: its revisions, each of them, and making one the text again.

use super::prose::prose;
use super::shown::{Hands, Name, day_agreed};
use super::{InLang, lang_query, link_in, page_or_gone, version_of};
use crate::acts::may_write;
use crate::acts::writing::{self as acts, Saved};
use crate::heart::page::{Agreement, Page, Version};
use crate::heart::revision::{Listed, Note};
use crate::store::revisions::{self as store, A_PAGE};
use crate::store::{agreements, links};
use ::web::{Answer, Door, Fields, Form, Html, Routes, Ui, see};
use access::Gate;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use facts::{Look, Problem};
use serde::Deserialize;
use web::axum;

pub(super) fn routes(r: &mut Routes) {
    r.get("/pages/{slug}/history", Gate::Public, list);
    r.get("/pages/{slug}/history/{number}", Gate::Public, show);
    r.post("/pages/{slug}/history/{number}/return", Gate::Member, restore);
}

#[derive(Debug, Deserialize)]
struct Asked {
    lang: Option<String>,
    before: Option<i64>,
}

/// A revision in the list.
struct Row {
    listed: Listed,
    by: Name,
    /// That the network agreed to it.
    agreed: Option<String>,
}

#[derive(Template)]
#[template(path = "pages/history.html")]
struct HistoryPage {
    ui: Ui,
    page: Page,
    version: Version,
    query: String,
    rows: Vec<Row>,
    /// The number before which the next page begins.
    next: Option<i64>,
}

async fn list(door: Door, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| list_body(look, ui, &slug, &asked)).await?;
    let title = format!("{} · {}", door.ui().t("page-history"), body.version.title);
    door.page(title, body).current("/pages").hidden().answer()
}

fn list_body(look: &Look, ui: Ui, slug: &str, asked: &Asked) -> Result<HistoryPage, Problem> {
    let page = page_or_gone(look, slug, "/history")?;
    let version = version_of(look, &page, asked.lang.as_deref())?;
    let mut found = store::before(look, page.id, &version.lang, asked.before.unwrap_or(i64::MAX))?;
    let room = usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    let more = found.len() > room;
    found.truncate(room);
    let next = found.last().filter(|_| more).map(|last| last.number);
    let agreed = if version.lang == page.lang { agreements::of(look, page.id)? } else { Vec::new() };
    let hands = Hands::of(look, found.iter().map(|listed| &listed.by))?;
    let rows = found.into_iter().map(|listed| Row {
        by: hands.name(&ui, &listed.by),
        agreed: mark_agreed(&ui, &agreed, listed.number),
        listed,
    });
    let query = lang_query(&page, &version.lang);
    Ok(HistoryPage { rows: rows.collect(), next, query, version, page, ui })
}

fn mark_agreed(ui: &Ui, agreed: &[Agreement], number: i64) -> Option<String> {
    let last = agreed.iter().rev().find(|agreement| agreement.revision == number)?;
    Some(ui.tw("page-agreed-on", "day", ui.date(last.day)))
}

#[derive(Template)]
#[template(path = "pages/revision.html")]
struct RevisionPage {
    ui: Ui,
    form: Form,
    page: Page,
    version: Version,
    query: String,
    listed: Listed,
    by: Name,
    html: Html,
    can_return: bool,
    /// On which day the text was agreed that would not be the text any more.
    agreed: Option<String>,
}

impl RevisionPage {
    fn is_latest(&self) -> bool {
        self.listed.number == self.version.revision
    }

    fn lang(&self) -> &base::Lang {
        &self.version.lang
    }
}

async fn show(
    door: Door,
    Path((slug, number)): Path<(String, String)>,
    Query(asked): Query<InLang>,
) -> Answer {
    revision_page(&door, slug, numbered(&number)?, asked, Fields::default(), StatusCode::OK).await
}

/// The number of a revision in an address.
fn numbered(text: &str) -> Result<i64, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}

async fn revision_page(
    door: &Door,
    slug: String,
    number: i64,
    asked: InLang,
    fields: Fields,
    status: StatusCode,
) -> Answer {
    let ui = door.ui();
    let form = ui.form(fields);
    let body = door
        .read(move |look| {
            let page = page_or_gone(look, &slug, &format!("/history/{number}"))?;
            let version = version_of(look, &page, asked.lang.as_deref())?;
            let revision = store::of(look, page.id, &version.lang, number)?.ok_or(Problem::NotFound)?;
            let known = links::of(look, page.id, &version.lang, number)?;
            let by = Hands::of(look, [&revision.listed.by])?.name(&ui, &revision.listed.by);
            let agreed = if version.lang == page.lang { day_agreed(look, &ui, &page)? } else { None };
            Ok::<_, Problem>(RevisionPage {
                agreed,
                html: prose(look, &ui, &revision.text, &known)?.html,
                can_return: may_write(look, look.actor(), &page)? && number != version.revision,
                query: lang_query(&page, &version.lang),
                listed: revision.listed,
                by,
                form,
                version,
                page,
                ui,
            })
        })
        .await?;
    let title = format!("{} · {}", door.ui().tn("page-revision", number), body.listed.title);
    door.page(title, body).current("/pages").status(status).hidden().answer()
}

async fn restore(door: Door, Path((slug, number)): Path<(String, String)>) -> Answer {
    let number = numbered(&number)?;
    let mut fields = door.fields();
    let note = fields.maybe::<Note>("note");
    let asked = InLang { lang: Some(fields.get("lang").to_owned()) };
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    let from = fields.get("from").parse().unwrap_or(0);
    if fields.check().is_err() {
        return revision_page(&door, slug, number, asked, fields, unprocessable).await;
    }
    let (at, lang) = (slug.clone(), asked.lang.clone());
    let (page, version) = door
        .read(move |look| {
            let page = super::page_at(look, &at, "")?;
            let version = version_of(look, &page, lang.as_deref())?;
            Ok::<_, Problem>((page, version))
        })
        .await?;
    let (house, id, lang) = (door.house().clone(), page.id, version.lang.clone());
    let saved =
        door.act(move |act| acts::restore(act, &house, (id, &lang), (number, from), note.as_ref())).await;
    match saved {
        Ok(Saved::Same) => see(link_in(&page, &version.lang)).said("page-said-same").answer(),
        Ok(Saved::Kept { slug, .. }) => {
            let now = Page { slug, ..page };
            see(link_in(&now, &version.lang)).said("page-said-returned").answer()
        }
        // Names of an earlier text are known, and nobody else writes in between.
        Ok(Saved::Conflict { .. } | Saved::Unclear(_)) => {
            see(format!("{}/edit{}", page.link(), lang_query(&page, &version.lang))).answer()
        }
        Err(Problem::Refused(refusals)) => {
            revision_page(&door, slug, number, asked, fields.refused(refusals), unprocessable).await
        }
        Err(problem) => Err(problem.into()),
    }
}
