//! All bits: most built upon first, then most supported; of a topic, in a language.

use super::shown::Source;
use crate::face;
use crate::heart::kept::Kept;
use crate::store::bits;
use crate::store::listed::{self as store, After, Filter, MOST_COUNTED};
use ::web::{Answer, Door, Routes, Ui};
use access::Gate;
use askama::Template;
use base::{Id, Lang, Parse, Slug};
use facts::{Look, Problem};
use serde::Deserialize;
use url::form_urlencoded::Serializer;
use web::axum::extract::Query;

/// So many bits stand on one page.
const A_PAGE: i64 = 20;

/// So many characters of each.
const EXCERPT: usize = 600;

pub(super) fn routes(r: &mut Routes) {
    r.get("/bits", Gate::Public, index);
}

#[derive(Deserialize)]
struct Asked {
    topic: Option<String>,
    lang: Option<String>,
    after: Option<String>,
}

struct Row {
    link: String,
    passage: String,
    source: Source,
    supports: i64,
    uses: i64,
    topics: Vec<(String, String)>,
}

/// A filter that can be chosen, or taken away when it is.
struct Choice {
    label: String,
    href: String,
    current: bool,
    /// How many bits, or that there are more than are counted.
    count: Option<String>,
}

#[derive(Template)]
#[template(path = "bits/index.html")]
struct IndexPage {
    ui: Ui,
    rows: Vec<Row>,
    topics: Vec<Choice>,
    langs: Vec<Choice>,
    filtered: bool,
    can_mark: bool,
    first: Option<String>,
    next: Option<String>,
}

async fn index(door: Door, Query(asked): Query<Asked>) -> Answer {
    let filter = Filter {
        topic: asked.topic.as_deref().and_then(|topic| Slug::parse(topic).ok()),
        lang: asked
            .lang
            .as_deref()
            .and_then(|lang| Lang::parse(lang).ok())
            .map(|lang| lang.base().to_owned()),
    };
    let after = asked.after.as_deref().and_then(after);
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &filter, after)).await?;
    door.page(door.ui().t("bits-title"), body).current("/bits").answer()
}

/// What nobody may see any more is left away here, since only its source can say so; the page then has fewer.
fn page_of(look: &Look, ui: Ui, filter: &Filter, after: Option<After>) -> Result<IndexPage, Problem> {
    let inside = look.actor().is_inside();
    let mut kept = store::page(look, filter, inside, after.unwrap_or(After::START), A_PAGE + 1)?;
    let more = kept.len() > usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    kept.truncate(usize::try_from(A_PAGE).unwrap_or(usize::MAX));
    let next = kept.last().filter(|_| more).map(|last| address(filter, Some(&cursor(last))));
    let mut rows = Vec::with_capacity(kept.len());
    for bit in kept {
        rows.extend(row(look, &ui, bit)?);
    }
    Ok(IndexPage {
        rows,
        topics: topics(look, &ui, filter)?,
        langs: langs(look, &ui, filter)?,
        filtered: filter.topic.is_some() || filter.lang.is_some(),
        can_mark: inside,
        first: after.map(|_| address(filter, None)),
        next,
        ui,
    })
}

fn row(look: &Look, ui: &Ui, kept: Kept) -> Result<Option<Row>, Problem> {
    let topics = bits::topics_of(look, kept.id)?;
    let passage = kept.passage.excerpt(EXCERPT);
    let Some(bit) = face::seen(look, ui.house(), kept)? else { return Ok(None) };
    Ok(Some(Row {
        link: bit.address(),
        passage,
        source: Source::of(ui, &bit),
        supports: bit.supports,
        uses: bit.uses,
        topics: topics::labels(look, ui, &topics)?,
    }))
}

fn topics(look: &Look, ui: &Ui, filter: &Filter) -> Result<Vec<Choice>, Problem> {
    let counted = store::topics(look, look.actor().is_inside())?;
    let known = topics::all(look)?;
    let choice = |(slug, count): (Slug, i64)| {
        let topic = known.iter().find(|topic| topic.slug == slug)?;
        let current = filter.topic.as_ref() == Some(&slug);
        let other = Filter { topic: (!current).then(|| slug.clone()), ..filter.clone() };
        Some(Choice {
            label: topic.name(ui.tongue()).to_owned(),
            href: address(&other, None),
            current,
            count: Some(if count < MOST_COUNTED { count.to_string() } else { format!("{count}+") }),
        })
    };
    Ok(counted.into_iter().filter_map(choice).collect())
}

fn langs(look: &Look, ui: &Ui, filter: &Filter) -> Result<Vec<Choice>, Problem> {
    let langs = store::langs(look, look.actor().is_inside())?;
    if langs.len() < 2 && filter.lang.is_none() {
        return Ok(Vec::new());
    }
    let choice = |lang: Lang| {
        let current = filter.lang.as_deref() == Some(lang.base());
        let other = Filter { lang: (!current).then(|| lang.base().to_owned()), ..filter.clone() };
        Choice { label: ui.language(&lang), href: address(&other, None), current, count: None }
    };
    Ok(langs.into_iter().map(choice).collect())
}

fn address(filter: &Filter, after: Option<&str>) -> String {
    let mut query = Serializer::new(String::new());
    let topic = filter.topic.as_ref().map(|topic| ("topic", topic.as_str()));
    let lang = filter.lang.as_deref().map(|lang| ("lang", lang));
    query.extend_pairs(topic.into_iter().chain(lang).chain(after.map(|after| ("after", after))));
    let query = query.finish();
    if query.is_empty() { "/bits".to_owned() } else { format!("/bits?{query}") }
}

/// The place of a bit in the list, as the next page's address has it.
fn cursor(last: &Kept) -> String {
    format!("{}.{}.{}", last.uses, last.supports, last.id)
}

fn after(text: &str) -> Option<After> {
    let mut parts = text.splitn(3, '.');
    let (uses, supports, id) = (parts.next()?, parts.next()?, parts.next()?);
    Some(After { uses: uses.parse().ok()?, supports: supports.parse().ok()?, id: Id::parse(id).ok()? })
}
