//! What was changed last, on all pages: to be read, and as a feed (RFC 4287).

use super::shown::{Hands, Name};
use crate::heart::page::address;
use crate::store::lists::{self as store, A_PAGE, Before, Change};
use ::web::{Answer, Door, Routes, Ui, keep, text_response};
use access::{Actor, Gate};
use askama::Template;
use axum::extract::Query;
use base::{Id, Moment, Parse};
use facts::{Look, Problem, Tag};
use serde::Deserialize;
use web::axum;

pub(super) fn routes(r: &mut Routes) {
    r.get("/pages/changes", Gate::Public, changes);
    r.get("/pages/changes.atom", Gate::Public, feed);
}

#[derive(Debug, Deserialize)]
struct Asked {
    before: Option<String>,
}

/// A change as it is shown.
struct Row {
    title: String,
    lang: String,
    /// The language by its name, for a translation.
    language: Option<String>,
    link: String,
    compare: String,
    came: i64,
    went: i64,
    minor: bool,
    note: Option<String>,
    at: String,
    by: Name,
}

#[derive(Template)]
#[template(path = "pages/changes.html")]
struct ChangesPage {
    ui: Ui,
    rows: Vec<Row>,
    next: Option<String>,
}

async fn changes(door: Door, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| changes_body(look, ui, asked.before.as_deref())).await?;
    let title = door.ui().t("page-changes-title");
    let page = door.page(title.clone(), body).current("/pages").alternate(
        "application/atom+xml",
        "/pages/changes.atom",
        title,
    );
    page.hidden().keep(["pages", "people"].map(Tag::from)).answer()
}

fn changes_body(look: &Look, ui: Ui, asked: Option<&str>) -> Result<ChangesPage, Problem> {
    let before = asked.and_then(place).unwrap_or_else(Before::start);
    let mut found = store::changes(look, look.actor().is_inside(), &before)?;
    let room = usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    let more = found.len() > room;
    found.truncate(room);
    let next = found.last().filter(|_| more).map(|last| format!("/pages/changes?before={}", named(last)));
    let hands = Hands::of(look, found.iter().map(|change| &change.listed.by))?;
    let rows = found.into_iter().map(|change| row(&ui, &hands, change)).collect();
    Ok(ChangesPage { rows, next, ui })
}

fn row(ui: &Ui, hands: &Hands, change: Change) -> Row {
    let (link, lang) = (address(&change.slug), change.lang.clone());
    let listed = change.listed;
    let number = listed.number;
    let is_original = lang == change.original;
    Row {
        compare: format!("{link}/compare?lang={lang}&from={}&to={number}", number - 1),
        link: if is_original { link } else { format!("{link}/in/{lang}") },
        language: (!is_original).then(|| ui.language(&lang)),
        lang: lang.to_string(),
        came: listed.size.came,
        went: listed.size.went,
        minor: listed.minor,
        note: listed.note.map(|note| note.to_string()),
        at: ui.moment(listed.at),
        by: hands.name(ui, &listed.by),
        title: listed.title.to_string(),
    }
}

/// The place of a change in the list, as the next page's address has it.
fn named(change: &Change) -> String {
    let Before { at, page, lang, number } = Before::of(change);
    format!("{}.{page}.{lang}.{number}", at.micros())
}

fn place(text: &str) -> Option<Before> {
    let mut parts = text.splitn(4, '.');
    let (at, page, lang, number) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    Some(Before {
        at: Moment::from_micros(at.parse().ok()?),
        page: Id::parse(page).ok()?,
        lang: lang.to_owned(),
        number: number.parse().ok()?,
    })
}

struct Entry {
    id: String,
    title: String,
    lang: String,
    page: String,
    at: String,
    by: String,
    summary: String,
}

#[derive(Template)]
#[template(path = "pages/changes.xml", escape = "html")]
struct Feed {
    id: String,
    name: String,
    page: String,
    updated: String,
    entries: Vec<Entry>,
}

/// The feed as everybody may read it: programs do not sign in.
async fn feed(door: Door) -> Answer {
    let ui = door.ui();
    let house = door.house().clone();
    let text = house
        .read(Actor::Nobody, move |look| {
            let found = store::changes(look, false, &Before::start())?;
            let hands = Hands::of(look, found.iter().map(|change| &change.listed.by))?;
            // A feed must say when it changed (RFC 4287 4.2.15); an empty one has not changed since the epoch.
            let updated = found.first().map_or(Moment::from_micros(0), |change| change.listed.at);
            let entries = found.into_iter().map(|change| entry(&ui, &hands, change));
            let feed = Feed {
                entries: entries.collect(),
                id: ui.absolute("/pages/changes.atom"),
                name: format!("{} · {}", ui.house().network().name, ui.t("page-changes-title")),
                page: ui.absolute("/pages/changes"),
                updated: updated.to_string(),
            };
            feed.render().map_err(|error| Problem::Broken(error.to_string()))
        })
        .await?;
    let response = text_response("application/atom+xml; charset=utf-8", text);
    Ok(keep(response, ["pages", "people"].map(Tag::from)))
}

fn entry(ui: &Ui, hands: &Hands, change: Change) -> Entry {
    let (page, lang, number) = (change.page, change.lang.clone(), change.listed.number);
    let at = change.listed.at.to_string();
    let row = row(ui, hands, change);
    Entry {
        id: format!("tag:{},2025:page/{page}/{lang}/{number}", ui.house().settings.mail_domain),
        summary: row.note.unwrap_or_else(|| format!("+{} −{}", row.came, row.went)),
        page: ui.absolute(&row.compare),
        title: row.title,
        lang: row.lang,
        by: row.by.name,
        at,
    }
}
