//! The page of a bit: its words, where they are from, who supports them by region, and where they went.

use super::shown::{self, Source, Went};
use crate::Bit;
use crate::acts::{marking, supporting};
use crate::face;
use crate::heart::passage::Passage;
use crate::policy::{Remove, Support};
use crate::search::TITLE;
use crate::store::{bits as store, supports, uses as uses_of};
use ::web::{Answer, Door, Html, Routes, Ui, see};
use access::{Gate, Person, Policy};
use askama::Template;
use base::{Id, Zone};
use db::Fault;
use facts::{Look, Problem};
use web::axum::extract::Path;

pub(super) fn routes(r: &mut Routes) {
    r.get("/bits/{id}", Gate::Public, show);
    r.delete("/bits/{id}", Gate::Member, remove);
    r.post("/bits/{id}/support", Gate::Member, support);
    r.delete("/bits/{id}/support", Gate::Member, withdraw);
}

#[derive(Template)]
#[template(path = "bits/show.html")]
struct ShowPage {
    ui: Ui,
    address: String,
    title: String,
    passage: Html,
    lang: Option<String>,
    language: Option<String>,
    source: Source,
    written: String,
    /// Whether the source reads otherwise now.
    reads_otherwise: bool,
    /// Whether only some may read it.
    closed: bool,
    marked: String,
    /// Who marked it, and their profile, as far as this reader may know.
    marked_by: Option<(String, Option<String>)>,
    topics: Vec<(String, String)>,
    supports: i64,
    regions: Vec<(String, usize)>,
    rest: usize,
    can_support: bool,
    supported: bool,
    can_remove: bool,
    went: Vec<Went>,
}

async fn show(door: Door, Path(id): Path<Id<Bit>>) -> Answer {
    let ui = door.ui();
    let body = door.read(move |look| page_of(look, ui, id)).await?;
    let page = door.page(body.title.clone(), body).current("/bits");
    page.answer()
}

fn page_of(look: &Look, ui: Ui, id: Id<Bit>) -> Result<ShowPage, Problem> {
    let kept = store::find(look, id)?.ok_or(Problem::NotFound)?;
    let quoted = ui.house().quoted(look, &kept.source)?.ok_or(Problem::NotFound)?;
    let can_remove = Remove(&kept).permits(look.actor());
    let reads_otherwise = !kept.passage.stands_in(&quoted.text);
    let passage = Passage::kept(kept.passage.as_str().to_owned());
    let marked_by = named(look, kept.marked_by)?.or(kept.marked_name.clone().map(|name| (name, None)));
    let bit = face::with(look, kept, quoted)?;
    let (regions, rest) = regions(look, &ui, id)?;
    let supported = match look.actor().person() {
        Some(person) => supports::has(look, id, person)?,
        None => false,
    };
    let topics = store::topics_of(look, id)?;
    Ok(ShowPage {
        address: bit.address(),
        title: passage.excerpt(TITLE),
        passage: ui.prose(look, passage.as_str(), false)?,
        lang: bit.lang.as_ref().map(ToString::to_string),
        language: bit.lang.as_ref().map(|lang| ui.language(lang)),
        source: Source::of(&ui, &bit),
        written: day(&ui, bit.written),
        reads_otherwise,
        closed: !bit.public,
        marked: day(&ui, bit.marked),
        marked_by,
        topics: topics::labels(look, &ui, &topics)?,
        supports: bit.supports,
        regions,
        rest,
        can_support: Support.permits(look.actor()) && look.actor().person().is_some(),
        supported,
        can_remove,
        went: shown::went(look, &ui, uses_of::of(look, id)?)?,
        ui,
    })
}

/// Supporters by region in words, and how many are elsewhere or do not say.
fn regions(look: &Look, ui: &Ui, bit: Id<Bit>) -> Result<(Vec<(String, usize)>, usize), Fault> {
    let counted = face::supporters(look, bit)?;
    let tongue = ui.tongue();
    let regions = counted.regions.into_iter().map(|(region, count)| (region.name(tongue).to_owned(), count));
    Ok((regions.collect(), counted.rest))
}

fn named(look: &Look, person: Option<Id<Person>>) -> Result<Option<(String, Option<String>)>, Fault> {
    let Some(person) = person else { return Ok(None) };
    let persona = people::persona(look, person)?.filter(|persona| !persona.former);
    Ok(persona.map(|persona| (persona.name, Some(persona.link))))
}

fn day(ui: &Ui, moment: base::Moment) -> String {
    ui.date(moment.in_zone(ui.zone().unwrap_or(&Zone::utc())).date())
}

async fn support(door: Door, Path(id): Path<Id<Bit>>) -> Answer {
    let house = door.house().clone();
    door.act(move |act| supporting::support(act, &house, id)).await?;
    see(face::address(id)).said("bit-said-supported").answer()
}

async fn withdraw(door: Door, Path(id): Path<Id<Bit>>) -> Answer {
    let house = door.house().clone();
    door.act(move |act| supporting::withdraw(act, &house, id)).await?;
    see(face::address(id)).said("bit-said-withdrawn").answer()
}

async fn remove(door: Door, Path(id): Path<Id<Bit>>) -> Answer {
    let house = door.house().clone();
    door.act(move |act| marking::remove(act, &house, id)).await?;
    see("/bits").said("bit-said-removed").answer()
}
