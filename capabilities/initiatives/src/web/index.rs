//! All initiatives, newest first, by what one looks for; and the same as a feed.

use super::filter::{Counts, Filter, Panel, found};
use super::row::{Row, row};
use super::spoken::TopicNames;
use crate::heart::facet::Facet;
use crate::heart::initiative::Initiative;
use crate::policy::Report;
use ::web::{Answer, Door, Fields, Form, Routes, Ui, keep, text_response};
use access::{Gate, Policy};
use askama::Template;
use axum::extract::RawQuery;
use base::{Id, Moment, Parse};
use facts::{Look, Problem, Tag};
use url::form_urlencoded;

/// So many stand on a page.
const PAGE: i64 = 25;

/// So many are in a feed.
const FED: i64 = 50;

/// What makes lists of initiatives stale.
pub(super) const TAGS: [&str; 2] = ["initiatives", "topics"];

pub(super) fn routes(r: &mut Routes) {
    r.get("/initiatives", Gate::Public, index);
    r.get("/initiatives.atom", Gate::Public, atom);
}

#[derive(Template)]
#[template(path = "initiatives/index.html")]
struct IndexPage {
    ui: Ui,
    form: Form,
    panel: Panel,
    rows: Vec<Row>,
    /// How many there are, where that is known.
    total: Option<i64>,
    next: Option<String>,
    filtered: bool,
    atom: String,
    can_report: bool,
}

/// What stands behind the `?` of an address.
fn asked(query: Option<&str>) -> Fields {
    Fields::new(form_urlencoded::parse(query.unwrap_or_default().as_bytes()).into_owned().take(50).collect())
}

async fn index(door: Door, RawQuery(query): RawQuery) -> Answer {
    let asked = asked(query.as_deref());
    let filter = Filter::of(&asked);
    let behind = Id::parse(asked.get("behind")).ok();
    let (ui, words) = (door.ui(), !filter.words.is_empty());
    let body = door.read(move |look| page(look, ui, &filter, behind)).await?;
    let title = door.ui().t("initiatives-title");
    let feed = body.atom.clone();
    let page = door.page(&title, body).current("/initiatives");
    let page = page.alternate("application/atom+xml", feed, title);
    // What words find changes with the index, which no fact tells.
    if words { page.answer() } else { page.keep(TAGS.map(Tag::from)).answer() }
}

fn page(look: &Look, ui: Ui, filter: &Filter, behind: Option<Id<Initiative>>) -> Result<IndexPage, Problem> {
    let (counts, topics) = (Counts::of(look)?, TopicNames::of(look, &ui)?);
    let mut all = found(look, &ui, filter, &counts, behind, PAGE + 1)?;
    let most = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = filter.words.is_empty() && all.len() > most;
    if more {
        all.truncate(most);
    }
    let next = all.last().filter(|_| more);
    let total = match filter.facets.as_slice() {
        _ if !filter.words.is_empty() => None,
        [] => Some(counts.count(Facet::All, "")),
        [(facet, value)] => Some(counts.count(*facet, value)),
        _ => None,
    };
    Ok(IndexPage {
        rows: all.iter().map(|one| row(&ui, &topics, one)).collect(),
        total,
        next: next.map(|last| filter.address("/initiatives", &[("behind", &last.id.to_string())])),
        panel: Panel::of(look, &ui, filter, &counts, &topics)?,
        form: ui.form(filter.fields()),
        filtered: !filter.is_empty() || behind.is_some(),
        atom: filter.address("/initiatives.atom", &[]),
        can_report: Report.permits(look.actor()),
        ui,
    })
}

#[derive(Template)]
#[template(path = "initiatives/news.xml", escape = "html")]
struct Feed {
    name: String,
    source: String,
    page: String,
    updated: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    title: String,
    lang: String,
    page: String,
    published: String,
    updated: String,
    summary: String,
    categories: Vec<String>,
}

async fn atom(door: Door, RawQuery(query): RawQuery) -> Answer {
    let filter = Filter::of(&asked(query.as_deref()));
    let (ui, words) = (door.ui(), !filter.words.is_empty());
    let feed = door.read(move |look| feed(look, &ui, &filter)).await?;
    let text = feed.render().map_err(|error| Problem::Broken(error.to_string()))?;
    let response = text_response("application/atom+xml; charset=utf-8", text);
    Ok(if words { response } else { keep(response, TAGS.map(Tag::from)) })
}

fn feed(look: &Look, ui: &Ui, filter: &Filter) -> Result<Feed, Problem> {
    let (counts, topics) = (Counts::of(look)?, TopicNames::of(look, ui)?);
    let all = found(look, ui, filter, &counts, None, FED)?;
    let words = Panel::of(look, ui, filter, &counts, &topics)?.words();
    let network = ui.house().network();
    let name = format!("{} · {}", ui.t("initiatives-title"), network.name);
    let entries = all.iter().map(|one| Entry {
        id: format!("urn:uuid:{}", one.id),
        title: one.said.title.to_string(),
        lang: one.said.lang.to_string(),
        page: ui.absolute(&one.link()),
        published: one.made.to_string(),
        updated: one.changed.to_string(),
        summary: one.said.aim.to_string(),
        categories: topics.names(&one.said.topics),
    });
    Ok(Feed {
        entries: entries.collect(),
        name: if words.is_empty() { name } else { format!("{words} · {name}") },
        source: ui.absolute(&filter.address("/initiatives.atom", &[])),
        page: ui.absolute(&filter.address("/initiatives", &[])),
        // A feed must say when it changed (RFC 4287 4.2.15); an empty one has not changed since the epoch.
        updated: all.iter().map(|one| one.changed).max().unwrap_or(Moment::from_micros(0)).to_string(),
    })
}
