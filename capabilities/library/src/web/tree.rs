//! The library from the top: its folders, and lists of documents across all of them.

use super::removal;
use super::row::Row;
use crate::heart::document::Document;
use crate::heart::folder::Folder;
use crate::policy::Contribute;
use crate::store::listed::{self, After, EVER, Filter, Sort};
use crate::store::{folders, listed as store};
use ::web::{Answer, Door, Routes, Ui};
use access::{Gate, Policy};
use askama::Template;
use base::{Id, Lang, Parse, Slug};
use facts::{Look, Problem};
use serde::Deserialize;
use url::form_urlencoded::Serializer;
use web::axum::extract::Query;

/// So many documents stand on one page.
pub(super) const A_PAGE: i64 = 40;

/// So many folders of a folder are named at the top; the rest is a click away.
const NAMED: usize = 6;

pub(super) fn routes(r: &mut Routes) {
    r.get("/library", Gate::Public, index);
}

/// What a list of documents is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Asked {
    pub(super) topic: Option<String>,
    pub(super) lang: Option<String>,
    pub(super) kind: Option<String>,
    pub(super) sort: Option<String>,
    pub(super) after: Option<String>,
}

impl Asked {
    pub(super) fn filter(&self) -> Filter {
        let read = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        Filter {
            topic: read(&self.topic).and_then(|topic| Slug::parse(&topic).ok()),
            lang: read(&self.lang)
                .and_then(|lang| Lang::parse(&lang).ok())
                .map(|lang| lang.base().to_owned()),
            kind: read(&self.kind).and_then(|kind| files::Kind::parse(&kind).ok()),
        }
    }

    pub(super) fn sort(&self) -> Sort {
        self.sort.as_deref().and_then(|sort| Sort::parse(sort).ok()).unwrap_or(Sort::Title)
    }

    pub(super) fn after(&self) -> Option<After> {
        let (id, key) = self.after.as_deref()?.split_once('.')?;
        Some(After { key: key.to_owned(), id: Id::<Document>::parse(id).ok()? })
    }
}

/// The address of a list.
pub(super) fn address(path: &str, filter: &Filter, sort: Option<Sort>, after: Option<&After>) -> String {
    let mut query = Serializer::new(String::new());
    if let Some(topic) = &filter.topic {
        query.append_pair("topic", topic.as_str());
    }
    if let Some(lang) = &filter.lang {
        query.append_pair("lang", lang);
    }
    if let Some(kind) = &filter.kind {
        query.append_pair("kind", kind.extension());
    }
    if let Some(sort) = sort.filter(|sort| *sort != Sort::Title) {
        query.append_pair("sort", &sort.to_string());
    }
    if let Some(after) = after {
        query.append_pair("after", &format!("{}.{}", after.id, after.key));
    }
    let query = query.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// A folder with what is at hand in it.
struct Shelf {
    link: String,
    name: String,
    lang: Option<String>,
    documents: i64,
    closed: bool,
    below: Vec<(String, String)>,
    more: bool,
}

#[derive(Template)]
#[template(path = "library/tree.html")]
struct TreePage {
    ui: Ui,
    shelves: Vec<Shelf>,
    rows: Vec<Row>,
    /// What was removed lately, for those who may get anything back.
    removed: Vec<(String, String)>,
    can_add: bool,
}

#[derive(Template)]
#[template(path = "library/list.html")]
struct ListPage {
    ui: Ui,
    topic: Option<String>,
    rows: Vec<Row>,
    first: Option<String>,
    next: Option<String>,
}

async fn index(door: Door, Query(asked): Query<Asked>) -> Answer {
    let (ui, filter) = (door.ui(), asked.filter());
    let title = ui.t("library-title");
    if filter != Filter::default() {
        let body = door.read(move |look| list(look, ui, &filter, asked.after())).await?;
        return door.page(title, body).current("/library").answer();
    }
    let body = door.read(move |look| tree(look, ui)).await?;
    door.page(title, body).current("/library").keep(["library".into()]).answer()
}

fn tree(look: &Look, ui: Ui) -> Result<TreePage, Problem> {
    let actor = *look.actor();
    let mut shelves = Vec::new();
    for folder in folders::within(look, None, &actor)? {
        let below = folders::within(look, Some(folder.id), &actor)?;
        shelves.push(Shelf {
            link: folder.link(),
            name: folder.details.name.to_string(),
            lang: folder.details.lang.as_ref().map(ToString::to_string),
            documents: folder.documents_for(&actor),
            closed: !folder.open,
            more: below.len() > NAMED,
            below: below.iter().take(NAMED).map(named).collect(),
        });
    }
    let newest = store::newest(look, &Filter::default(), actor.is_inside(), EVER, None, 5)?;
    let rows = newest.iter().map(|document| Row::of(&ui, document)).collect();
    let removed = if actor.facilitates() { removal::newest(look)? } else { Vec::new() };
    Ok(TreePage { shelves, rows, removed, can_add: Contribute.permits(&actor), ui })
}

fn named(folder: &Folder) -> (String, String) {
    (folder.details.name.to_string(), folder.link())
}

fn list(look: &Look, ui: Ui, filter: &Filter, after: Option<After>) -> Result<ListPage, Problem> {
    let inside = look.actor().is_inside();
    let mut found = match &filter.topic {
        Some(topic) => listed::of_topic(look, topic, filter, inside, after.as_ref(), A_PAGE + 1)?,
        None => listed::newest(look, filter, inside, EVER, after.as_ref(), A_PAGE + 1)?,
    };
    let next = next(&mut found, Sort::Added).map(|after| address("/library", filter, None, Some(&after)));
    let topic = match &filter.topic {
        Some(topic) => topics::labels(look, &ui, std::slice::from_ref(topic))?.pop().map(|(name, _)| name),
        None => None,
    };
    let rows = found.iter().map(|document| Row::of(&ui, document)).collect();
    Ok(ListPage { topic, rows, first: after.map(|_| address("/library", filter, None, None)), next, ui })
}

/// Cuts a list to a page; where it goes on, if there is more.
pub(super) fn next(found: &mut Vec<Document>, sort: Sort) -> Option<After> {
    let most = usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    let more = found.len() > most;
    found.truncate(most);
    found.last().filter(|_| more).map(|last| After::of(last, sort))
}
