//! Consultations elsewhere: the list of those that are open or have closed, and the page of each.

use super::consultation_form as form;
use super::consultation_row::{Row, class, rows};
use super::crossings::seen;
use super::index::asked;
use super::parts;
use super::spoken;
use super::withdrawal::{self, Gone};
use crate::acts::consultations as acts;
use crate::facts::CONSULTATION;
use crate::heart::consultation::{Answer as Said, Consultation, State};
use crate::policy::{Add, ImportConsultations};
use crate::store::consultations::{self as store, After, Filter, place};
use crate::store::facets;
use crate::store::parts::Part;
use ::web::{Answer, Card, Door, Fields, Html, Routes, Ui, see};
use access::{Gate, Policy};
use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use base::places::Region;
use base::{Id, Lang, Moment, Named, Parse, Slug};
use db::Fault;
use facts::{Look, Problem, Subject};
use url::form_urlencoded::Serializer;
use web::axum;

/// So many consultations stand on one page.
const A_PAGE: usize = 30;

pub(super) fn routes(r: &mut Routes) {
    r.get("/consultations", Gate::Public, index);
    r.get("/consultations/new", Gate::Member, blank);
    r.post("/consultations", Gate::Member, create);
    r.get("/consultations/{slug}", Gate::Public, show);
    r.get("/consultations/{slug}/edit", Gate::Member, edit);
    r.put("/consultations/{slug}", Gate::Member, change);
}

/// A word that the list can be narrowed down by, or widened again when it is.
struct Facet {
    label: String,
    href: String,
    current: bool,
    count: i64,
}

#[derive(Template)]
#[template(path = "processes/consultations.html")]
struct IndexPage {
    ui: Ui,
    rows: Vec<Row>,
    closed: bool,
    other: String,
    topics: Vec<Facet>,
    regions: Vec<Facet>,
    langs: Vec<Facet>,
    next: Option<String>,
    first: Option<String>,
    can_add: bool,
    can_import: bool,
    gone: Option<Html>,
}

/// Consultations that were withdrawn: for the network's people.
fn gone(look: &Look, ui: &Ui) -> Result<Option<Html>, Fault> {
    let found = store::withdrawn(look)?;
    let one = |one: &Consultation| {
        Gone::of(&one.said.title, &one.said.lang, one.link(), one.said.withdrawn.as_ref())
    };
    withdrawal::gone(ui, found.iter().map(one).collect())
}

fn filter(query: Option<&str>) -> Filter {
    Filter {
        topic: asked(query, "topic").and_then(|topic| Slug::parse(&topic).ok()),
        region: asked(query, "region").and_then(|region| Region::of_name(&region)),
        lang: asked(query, "language").and_then(|lang| Lang::parse(&lang).ok()),
        closed: asked(query, "state").as_deref() == Some("closed"),
    }
}

fn address(filter: &Filter, after: Option<After>) -> String {
    let parts = [
        ("topic", filter.topic.as_ref().map(ToString::to_string)),
        ("region", filter.region.map(|region| region.to_string())),
        ("language", filter.lang.as_ref().map(ToString::to_string)),
        ("state", filter.closed.then(|| "closed".to_owned())),
        ("after", after.map(|(closes, id)| format!("{}.{id}", closes.micros()))),
    ];
    let said = parts.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let query = Serializer::new(String::new()).extend_pairs(said).finish();
    if query.is_empty() { "/consultations".to_owned() } else { format!("/consultations?{query}") }
}

fn after(text: &str) -> Option<After> {
    let (closes, id) = text.split_once('.')?;
    Some((Moment::from_micros(closes.parse().ok()?), Id::parse(id).ok()?))
}

async fn index(door: Door, RawQuery(query): RawQuery) -> Answer {
    let filter = filter(query.as_deref());
    let behind = asked(query.as_deref(), "after").and_then(|text| after(&text));
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, &filter, behind)).await?;
    door.page(door.ui().t("consultation-all"), body).current("/processes").keep(super::index::tags()).answer()
}

fn page_of(look: &Look, ui: Ui, filter: &Filter, behind: Option<After>) -> Result<IndexPage, Fault> {
    let limit = i64::try_from(A_PAGE).unwrap_or(i64::MAX) + 1;
    let mut found = store::page(look, filter, look.now(), behind, limit)?;
    let next = (found.len() > A_PAGE).then(|| address(filter, Some(place(&found[A_PAGE - 1]))));
    found.truncate(A_PAGE);
    Ok(IndexPage {
        rows: rows(look, &ui, &found)?,
        closed: filter.closed,
        other: address(&Filter { closed: !filter.closed, ..filter.clone() }, None),
        topics: topic_facets(look, &ui, filter)?,
        regions: region_facets(look, &ui, filter)?,
        langs: lang_facets(look, &ui, filter)?,
        next,
        first: behind.map(|_| address(filter, None)),
        can_add: Add.permits(look.actor()),
        can_import: ImportConsultations.permits(look.actor()),
        gone: if Add.permits(look.actor()) && behind.is_none() { gone(look, &ui)? } else { None },
        ui,
    })
}

fn topic_facets(look: &Look, ui: &Ui, filter: &Filter) -> Result<Vec<Facet>, Fault> {
    let known = topics::all(look)?;
    let counted = facets::of_consultations(look, "topic", filter, look.now())?;
    let facet = |(word, count): (String, i64)| {
        let topic = known.iter().find(|topic| topic.slug.as_str() == word)?;
        let current = filter.topic.as_ref() == Some(&topic.slug);
        let other = Filter { topic: (!current).then(|| topic.slug.clone()), ..filter.clone() };
        let label = topic.name(ui.tongue()).to_owned();
        Some(Facet { label, href: address(&other, None), current, count })
    };
    Ok(counted.into_iter().filter_map(facet).collect())
}

fn region_facets(look: &Look, ui: &Ui, filter: &Filter) -> Result<Vec<Facet>, Fault> {
    let counted = facets::of_consultations(look, "region", filter, look.now())?;
    let facet = |(word, count): (String, i64)| {
        let region = Region::of_name(&word)?;
        let current = filter.region == Some(region);
        let other = Filter { region: (!current).then_some(region), ..filter.clone() };
        let label = region.name(ui.tongue()).to_owned();
        Some(Facet { label, href: address(&other, None), current, count })
    };
    Ok(counted.into_iter().filter_map(facet).collect())
}

fn lang_facets(look: &Look, ui: &Ui, filter: &Filter) -> Result<Vec<Facet>, Fault> {
    let counted = store::langs(look, filter, look.now())?;
    if counted.len() < 2 && filter.lang.is_none() {
        return Ok(Vec::new());
    }
    let facet = |(lang, count): (Lang, i64)| {
        let current = filter.lang.as_ref() == Some(&lang);
        let label = ui.language(&lang);
        let other = Filter { lang: (!current).then_some(lang), ..filter.clone() };
        Facet { label, href: address(&other, None), current, count }
    };
    Ok(counted.into_iter().map(facet).collect())
}

#[derive(Template)]
#[template(path = "processes/consultation.html")]
struct ShowPage {
    ui: Ui,
    one: Consultation,
    state: String,
    class: &'static str,
    closed: bool,
    until: Option<String>,
    distance: Option<String>,
    /// The end on the reader's own clock, where that is another.
    own: Option<String>,
    text: Option<Html>,
    part: Option<Html>,
    outcome: Option<Html>,
    answer: Option<Card>,
    topics: Vec<(String, String)>,
    regions: Vec<String>,
    language: String,
    withdrawn: Option<Html>,
    people: Html,
    follow: Option<Html>,
    sections: Vec<Html>,
    can_edit: bool,
}

async fn show(door: Door, Path(slug): Path<Slug>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| show_page(look, ui, &slug)).await?;
    let title = body.one.said.title.to_string();
    door.page(title, body).current("/processes").answer()
}

fn show_page(look: &Look, ui: Ui, slug: &Slug) -> Result<ShowPage, Problem> {
    let one = acts::at(look, slug)?;
    let subject = Subject::new(CONSULTATION, one.id);
    let said = &one.said;
    let state = State::of(said.closes, look.now());
    let prose = |text: Option<&str>| text.map(|text| ui.prose(look, text, false)).transpose();
    let answer = match &said.answer {
        Some(Said::Here(subject)) => ui.card(look, subject)?,
        Some(Said::Elsewhere(link)) => Some(Card { title: link.host(), link: link.to_string() }),
        None => None,
    };
    let coming = said.closes.filter(|_| state != State::Closed);
    let own = coming.filter(|_| ui.zone().is_some_and(|zone| *zone != said.zone));
    let link = one.link();
    let action = format!("{link}/preparing");
    let can_edit = acts::may_change(look, one.id)?;
    Ok(ShowPage {
        state: spoken::state(&ui, state),
        class: class(state),
        closed: state == State::Closed,
        until: said.closes.map(|closes| spoken::until(&ui, closes, &said.zone)),
        distance: coming.map(|closes| ui.days_away(spoken::day(&ui, closes))),
        own: own.map(|closes| ui.moment(closes)),
        text: prose(said.text.as_ref().map(|text| text.as_str()))?,
        part: prose(said.part.as_ref().map(|text| text.as_str()))?,
        outcome: prose(said.outcome.as_ref().map(|text| text.as_str()))?,
        answer,
        topics: topics::labels(look, &ui, &said.topics)?,
        regions: spoken::regions(&ui, &said.regions),
        language: ui.language(&said.lang),
        withdrawn: withdrawal::told(&ui, said.withdrawn.as_ref(), &said.lang, can_edit.then_some(&link))?,
        people: parts::section(
            look,
            &ui,
            one.id,
            Part::Prepares,
            parts::preparing(&one, look.now()),
            &action,
        )?,
        follow: notices::follow_button(look, &ui, &subject)?,
        sections: ui.house().beside(look, &ui, &subject)?,
        can_edit: can_edit && said.withdrawn.is_none(),
        one,
        ui,
    })
}

async fn blank(door: Door) -> Answer {
    let zone = door.house().network().zone.clone();
    let fields = Fields::default().with("lang", Lang::from(door.ui().tongue())).with("zone", zone);
    form::page(&door, None, fields, StatusCode::OK).await
}

async fn create(door: Door) -> Answer {
    save(&door, None).await
}

async fn tended(door: &Door, slug: Slug) -> Result<Consultation, Problem> {
    super::tended(door, move |look| {
        let one = acts::at(look, &slug)?;
        let may = acts::may_change(look, one.id)?;
        Ok((one, may))
    })
    .await
}

async fn edit(door: Door, Path(slug): Path<Slug>) -> Answer {
    let one = tended(&door, slug).await?;
    let (ui, said) = (door.ui(), one.said.clone());
    let fields = door.read(move |look| form::fields_of(look, &ui, &said)).await?;
    let fields = fields.with("seen", one.version);
    form::page(&door, Some(one), fields, StatusCode::OK).await
}

async fn change(door: Door, Path(slug): Path<Slug>) -> Answer {
    let one = tended(&door, slug).await?;
    save(&door, Some(one)).await
}

/// Adds a consultation, or writes anew the one that is known.
async fn save(door: &Door, known: Option<Consultation>) -> Answer {
    let mut typed = door.fields();
    let Some(said) = form::read(door, &mut typed).await? else {
        return form::page(door, known, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (id, seen) = (known.as_ref().map(|one| one.id), seen(&typed));
    let saved = door.act(move |act| match id {
        Some(id) => acts::change(act, id, seen, &said),
        None => acts::add(act, &said),
    });
    match saved.await {
        Ok(one) => {
            let said = if id.is_some() { "consultation-said-changed" } else { "consultation-said-added" };
            see(one.link()).said(said).answer()
        }
        Err(Problem::Refused(refusals)) => {
            form::page(door, known, typed.refused(refusals), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(problem) => Err(problem.into()),
    }
}
