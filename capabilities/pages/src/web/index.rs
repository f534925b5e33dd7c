//! All pages by title: of a topic, for a purpose, in a language; those that nothing leads to; names that lead nowhere.

use super::shown::{self, Row};
use crate::heart::page::{Page, Purpose};
use crate::policy::Start;
use crate::store::lists::{self as store, A_PAGE, After, Filter};
use crate::store::pages;
use ::web::{Answer, Choice, Door, Form, Routes, Ui};
use access::{Gate, Policy};
use askama::Template;
use axum::extract::Query;
use base::{Id, Lang, Named, Parse, Slug};
use db::Fault;
use facts::{Look, Problem};
use serde::Deserialize;
use url::form_urlencoded::{Serializer, byte_serialize};
use web::axum;

pub(super) fn routes(r: &mut Routes) {
    r.get("/pages", Gate::Public, index);
    r.get("/pages/missing", Gate::Public, missing);
    r.get("/pages/orphans", Gate::Public, orphans);
}

#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Asked {
    topic: Option<String>,
    purpose: Option<String>,
    lang: Option<String>,
    /// The page behind which the list goes on.
    pub(super) after: Option<String>,
}

#[derive(Template)]
#[template(path = "pages/index.html")]
struct IndexPage {
    ui: Ui,
    form: Form,
    rows: Vec<Row>,
    topics: Vec<Choice>,
    purposes: Vec<Choice>,
    langs: Vec<Choice>,
    filtered: bool,
    can_start: bool,
    next: Option<String>,
}

async fn index(door: Door, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| index_body(look, ui, &asked)).await?;
    let title = door.ui().t("page-nav");
    let page = door.page(title, body).current("/pages").alternate(
        "application/atom+xml",
        "/pages/changes.atom",
        door.ui().t("page-changes-title"),
    );
    page.keep(["pages", "topics"].map(facts::Tag::from)).answer()
}

fn index_body(look: &Look, ui: Ui, asked: &Asked) -> Result<IndexPage, Problem> {
    let filter = Filter {
        topic: asked.topic.as_deref().and_then(|topic| Slug::parse(topic).ok()),
        purpose: asked.purpose.as_deref().and_then(Purpose::of_name),
        lang: asked.lang.as_deref().and_then(|lang| Lang::parse(lang).ok()),
    };
    let inside = look.actor().is_inside();
    let mut found = store::by_title(look, inside, &filter, &after(look, asked.after.as_deref())?)?;
    let next = cut(&mut found).map(|last| address(&filter, last));
    let mut fields = web::Fields::default();
    fields = fields.with_some("topic", filter.topic.as_ref());
    fields = fields.with_some("purpose", filter.purpose).with_some("lang", filter.lang.as_ref());
    let langs = store::langs(look, inside)?;
    Ok(IndexPage {
        rows: rows(look, &ui, found)?,
        topics: topics::choices(look, &ui)?,
        purposes: purposes(&ui),
        langs: langs.iter().map(|lang| Choice::new(lang, ui.language(lang))).collect(),
        filtered: filter.topic.is_some() || filter.purpose.is_some() || filter.lang.is_some(),
        can_start: Start.permits(look.actor()),
        form: ui.form(fields),
        next,
        ui,
    })
}

/// What pages are for, to choose from.
pub(super) fn purposes(ui: &Ui) -> Vec<Choice> {
    Purpose::ALL.iter().map(|purpose| Choice::new(purpose, ui.t(format!("page-purpose-{purpose}")))).collect()
}

/// Where a list goes on that ended with this page.
pub(super) fn after(look: &Look, id: Option<&str>) -> Result<After, Fault> {
    let start = (String::new(), Id::from_bytes([0; 16]));
    let Some(id) = id.and_then(|id| Id::<Page>::parse(id).ok()) else { return Ok(start) };
    Ok(pages::find(look, id)?.map_or(start, |page| (crate::heart::page::key_of(page.title.as_str()), id)))
}

/// Cuts a list to one page; the last on it, if there are others behind.
pub(super) fn cut(found: &mut Vec<(String, Page)>) -> Option<Id<Page>> {
    let room = usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    let more = found.len() > room;
    found.truncate(room);
    found.last().filter(|_| more).map(|(_, page)| page.id)
}

/// Pages as rows of a list.
pub(super) fn rows(look: &Look, ui: &Ui, found: Vec<(String, Page)>) -> Result<Vec<Row>, Fault> {
    shown::rows(look, ui, found.into_iter().map(|(_, page)| page).collect())
}

fn address(filter: &Filter, after: Id<Page>) -> String {
    let mut query = Serializer::new(String::new());
    if let Some(topic) = &filter.topic {
        query.append_pair("topic", topic.as_str());
    }
    if let Some(purpose) = filter.purpose {
        query.append_pair("purpose", purpose.name());
    }
    if let Some(lang) = &filter.lang {
        query.append_pair("lang", lang.as_str());
    }
    query.append_pair("after", &after.to_string());
    format!("/pages?{}", query.finish())
}

#[derive(Template)]
#[template(path = "pages/missing.html")]
struct MissingPage {
    ui: Ui,
    /// A name, on how many pages it stands, where it is written.
    rows: Vec<(String, i64, String)>,
    can_start: bool,
}

async fn missing(door: Door) -> Answer {
    let ui = door.ui();
    let body = door
        .read(move |look| {
            let found = store::missing(look, look.actor().is_inside())?;
            let rows = found.into_iter().map(|missing| {
                let query: String = byte_serialize(missing.name.as_bytes()).collect();
                (missing.name, missing.pages, format!("/pages/new?title={query}"))
            });
            Ok::<_, Problem>(MissingPage { rows: rows.collect(), can_start: Start.permits(look.actor()), ui })
        })
        .await?;
    let title = door.ui().t("page-missing");
    door.page(title, body).current("/pages").hidden().keep([facts::Tag::from("pages")]).answer()
}

#[derive(Template)]
#[template(path = "pages/orphans.html")]
struct OrphansPage {
    ui: Ui,
    rows: Vec<Row>,
    next: Option<String>,
}

async fn orphans(door: Door, Query(asked): Query<Asked>) -> Answer {
    let ui = door.ui();
    let body = door
        .read(move |look| {
            let from = after(look, asked.after.as_deref())?;
            let mut found = store::orphans(look, look.actor().is_inside(), &from)?;
            let next = cut(&mut found).map(|last| format!("/pages/orphans?after={last}"));
            Ok::<_, Problem>(OrphansPage { rows: rows(look, &ui, found)?, next, ui })
        })
        .await?;
    let title = door.ui().t("page-orphans");
    door.page(title, body).current("/pages").hidden().keep([facts::Tag::from("pages")]).answer()
}
