//! Beginning a page, and writing one.

use super::fields::{self as form, Around, What};
use super::{InLang, link_in, page_at, version_of};
use crate::acts::may_write;
use crate::acts::translating;
use crate::acts::writing::{self as acts, Beginning, Saved};
use crate::heart::links::Links;
use crate::heart::page::{Editors, MOST_TOPICS, Page, Purpose, Reach, Version, address};
use ::web::{Answer, Door, Fields, Routes, see};
use access::{Denied, Gate};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use base::{Id, Lang, Sentence, Slug, hours};
use facts::{Look, Problem};
use serde::Deserialize;
use web::axum;

/// So many texts one client saves in an hour.
const SAVES: u32 = 120;

pub(super) fn routes(r: &mut Routes) {
    r.get("/pages/new", Gate::Member, blank);
    r.post("/pages", Gate::Member, begin);
    r.get("/pages/{slug}/edit", Gate::Member, edit);
    r.put("/pages/{slug}", Gate::Member, update);
}

#[derive(Debug, Deserialize)]
struct Wanted {
    title: Option<String>,
}

async fn blank(door: Door, Query(wanted): Query<Wanted>) -> Answer {
    let house = door.house();
    let id: Id<Page> = house.dice.id(house.clock.now());
    let fields = Fields::default()
        .with("id", id)
        .with_some("title", wanted.title)
        .with("lang", door.ui().tongue())
        .with("purpose", Purpose::Other)
        .with("editors", Editors::Members)
        .with("reach", Reach::Public);
    form::page(&door, What::New, fields, Around::default(), StatusCode::OK).await
}

async fn begin(door: Door) -> Answer {
    let mut fields = form::settled(door.fields());
    if form::wants_preview(&door.fields()) {
        let around = previewed(&door, &fields, Links::default()).await?;
        return form::page(&door, What::New, fields, around, StatusCode::OK).await;
    }
    let beginning = beginning(&mut fields);
    if let Err(sentence) = door.limit("page-save", SAVES, hours(1)) {
        fields.refuse("text", sentence);
    }
    let (Some(beginning), Ok(())) = (beginning, fields.check()) else {
        let around = Around::default();
        return form::page(&door, What::New, fields, around, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let house = door.house().clone();
    let saved = door.act(move |act| acts::begin(act, &house, &beginning)).await;
    finish(&door, What::New, fields, saved).await
}

fn beginning(fields: &mut Fields) -> Option<Beginning> {
    let id = fields.need::<Id<Page>>("id");
    let typed = form::typed(fields);
    let lang = fields.need::<Lang>("lang");
    let purpose = fields.need::<Purpose>("purpose");
    let editors = fields.need::<Editors>("editors");
    let reach = fields.need::<Reach>("reach");
    let topics = fields.many::<Slug>("topics");
    if topics.len() > MOST_TOPICS {
        fields.refuse("topics", Sentence::of("page-wrong-topics").with("count", MOST_TOPICS));
    }
    Some(Beginning {
        id: id?,
        typed: typed?,
        lang: lang?,
        purpose: purpose?,
        topics,
        editors: editors?,
        reach: reach?,
    })
}

/// The version that is to be written, if whoever looks may.
pub(super) fn writable(
    look: &Look,
    slug: &str,
    rest: &str,
    lang: Option<&str>,
) -> Result<(Page, Version), Problem> {
    let page = page_at(look, slug, rest)?;
    if !may_write(look, look.actor(), &page)? {
        return Err(Denied::No(Sentence::of("page-denied-write")).into());
    }
    let version = version_of(look, &page, lang)?;
    Ok((page, version))
}

async fn edit(door: Door, Path(slug): Path<String>, Query(asked): Query<InLang>) -> Answer {
    let house = door.house().clone();
    let (page, version, now) = door
        .read(move |look| {
            let (page, version) = writable(look, &slug, "/edit", asked.lang.as_deref())?;
            let now = acts::now(look, &house, (&page, &version.lang), version.revision)?;
            Ok::<_, Problem>((page, version, now))
        })
        .await?;
    let fields = Fields::default()
        .with("title", &now.title)
        .with("text", &now.text)
        .with("from", version.revision)
        .with("original", page.revision);
    form::page(&door, What::Known(page, version.lang), fields, Around::default(), StatusCode::OK).await
}

async fn update(door: Door, Path(slug): Path<String>) -> Answer {
    let mut fields = form::settled(door.fields());
    let lang = fields.get("lang").to_owned();
    let from = fields.get("from").parse().unwrap_or(0);
    let (page, version) = door.read(move |look| writable(look, &slug, "", Some(&lang))).await?;
    let what = What::Known(page.clone(), version.lang.clone());
    if form::wants_preview(&door.fields()) {
        let known = known(&door, &page, &version, from).await?;
        let around = previewed(&door, &fields, known).await?;
        return form::page(&door, what, fields, around, StatusCode::OK).await;
    }
    let typed = form::typed(&mut fields);
    if let Err(sentence) = door.limit("page-save", SAVES, hours(1)) {
        fields.refuse("text", sentence);
    }
    let (Some(typed), Ok(())) = (typed, fields.check()) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return form::page(&door, what, fields, Around::default(), status).await;
    };
    let (house, id, lang) = (door.house().clone(), page.id, version.lang.clone());
    let caught_up = fields.has("caught-up").then(|| fields.get("original").parse().unwrap_or(0));
    let saved = door
        .act(move |act| {
            let saved = acts::save(act, &house, (id, &lang), from, &typed)?;
            let done = matches!(saved, Saved::Kept { .. } | Saved::Same);
            if let Some(follows) = caught_up.filter(|_| done) {
                translating::catch_up(act, (id, &lang), follows)?;
            }
            Ok(saved)
        })
        .await;
    finish(&door, what, fields, saved).await
}

/// What the names in the text that is being edited mean.
async fn known(door: &Door, page: &Page, version: &Version, from: i64) -> Result<Links, Problem> {
    let (house, page, lang) = (door.house().clone(), page.clone(), version.lang.clone());
    let number = if from < 1 { version.revision } else { from };
    let now = door.read(move |look| acts::now(look, &house, (&page, &lang), number)).await?;
    Ok(now.links)
}

/// The text as it will be read.
pub(super) async fn previewed(door: &Door, fields: &Fields, links: Links) -> Result<Around, Problem> {
    let (ui, fields) = (door.ui(), fields.clone());
    let preview = door.read(move |look| form::preview(look, &ui, &fields, &links)).await?;
    Ok(Around { preview: Some(preview), ..Around::default() })
}

/// Where one goes after saving; the form again when it was not saved.
pub(super) async fn finish(
    door: &Door,
    what: What,
    mut fields: Fields,
    saved: Result<Saved, Problem>,
) -> Answer {
    match saved {
        Ok(Saved::Same) => see(where_to(&what, None)).said("page-said-same").answer(),
        Ok(Saved::Kept { slug, merged, .. }) => {
            let said = if merged { "page-said-merged" } else { "page-said-saved" };
            let lang = fields.get("lang").to_owned();
            see(where_to(&what, Some((&slug, &lang)))).said(said).answer()
        }
        Ok(Saved::Conflict { crossed, revision }) => {
            let typed = Some(fields.get("text").to_owned());
            let kept: Vec<_> = fields.values().iter().filter(|(name, _)| name != "from").cloned().collect();
            let fields = form::with_text(&Fields::new(kept), &crossed.both).with("from", revision);
            let around = Around { crossed: Some(crossed), typed, ..Around::default() };
            form::page(door, what, fields, around, StatusCode::CONFLICT).await
        }
        Ok(Saved::Unclear(unclear)) => {
            form::refuse_unclear(&mut fields, &unclear);
            let around = Around { unclear, ..Around::default() };
            form::page(door, what, fields, around, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(Problem::Refused(refusals)) => {
            let fields = fields.refused(refusals);
            form::page(door, what, fields, Around::default(), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}

fn where_to(what: &What, now: Option<(&Slug, &str)>) -> String {
    match (what, now) {
        (What::New, None) => "/pages".to_owned(),
        (What::New, Some((slug, _))) => address(slug),
        (What::Known(page, lang), None) => link_in(page, lang),
        (What::Known(page, lang), Some((slug, _))) if *lang == page.lang => address(slug),
        (What::Known(_, lang), Some((slug, _))) => format!("{}/in/{lang}", address(slug)),
        (What::Translation(page), None) => page.link(),
        (What::Translation(_), Some((slug, lang))) => format!("{}/in/{lang}", address(slug)),
    }
}
