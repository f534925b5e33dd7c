//! "What can I do with four hours this month?": open entries of roadmaps, consultations that close, milestones that ask for
//! help, as much of it as fits.

use super::index::pairs;
use super::spoken;
use super::{langs, regions};
use crate::heart::hours::{Task, fill};
use crate::heart::milestone::{HOURS, Listed};
use crate::heart::process::Process;
use crate::heart::roadmap::link as roadmap_link;
use crate::store::{consultations, processes, roadmaps, timeline};
use ::web::{Answer, Choice, Door, Fields, Form, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::RawQuery;
use base::places::Region;
use base::{Lang, Moment, Named, Parse, Slug, Zone, days};
use db::Fault;
use facts::Look;
use std::collections::HashMap;
use web::axum;

/// So many of each are looked at: the soonest.
const MOST: i64 = 60;

/// So far ahead.
const AHEAD_DAYS: u64 = 31;

/// An answer to a consultation whose hours nobody has said is thought to take so many.
const AN_ANSWER: i64 = 3;

/// So many things to do are shown.
const SHOWN: usize = 30;

pub(super) fn routes(r: &mut Routes) {
    r.get("/processes/hours", Gate::Public, show);
}

/// What the reader cares for: as they say in the form, or by their own language and region.
#[derive(Default)]
struct Near {
    topics: Vec<Slug>,
    regions: Vec<Region>,
    langs: Vec<Lang>,
}

/// Something that can be done.
struct Doable {
    what: String,
    link: String,
    kind: String,
    hours: i64,
    /// Whether nobody has said so.
    guessed: bool,
    until: Option<String>,
    /// Why it comes so early: what of the reader's it is about.
    why: Vec<String>,
    task: Task,
}

#[derive(Template)]
#[template(path = "processes/hours.html")]
struct HoursPage {
    ui: Ui,
    form: Form,
    hours: i64,
    fits: Vec<Doable>,
    /// What they take together.
    taken: i64,
    rest: Vec<Doable>,
    topics: Vec<Choice>,
    regions: Vec<Choice>,
    langs: Vec<Choice>,
}

async fn show(door: Door, RawQuery(query): RawQuery) -> Answer {
    let pairs = pairs(query.as_deref());
    let all = |name: &str| -> Vec<String> {
        pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect()
    };
    let asked = all("hours").first().and_then(|hours| hours.parse::<i64>().ok());
    let hours = asked.unwrap_or(4).clamp(*HOURS.start(), *HOURS.end());
    let near = Near {
        topics: all("topics").iter().filter_map(|one| Slug::parse(one).ok()).collect(),
        regions: all("regions").iter().filter_map(|one| Region::of_name(one)).collect(),
        langs: all("lang").iter().filter_map(|one| Lang::parse(one).ok()).collect(),
    };
    let chosen = pairs.iter().any(|(name, _)| name != "hours");
    let ui = door.ui();
    let body = door
        .read(move |look| {
            let near = if chosen { near } else { own(look, &ui)? };
            page_of(look, ui, hours, near)
        })
        .await?;
    door.page(door.ui().t("hours-title"), body).current("/processes").answer()
}

/// What is known of the reader: where they are at home, and the language they read in.
fn own(look: &Look, ui: &Ui) -> Result<Near, Fault> {
    let mut near = Near::default();
    if let Some(person) = look.actor().person() {
        let country = people::persona(look, person)?.and_then(|persona| persona.country);
        near.regions.extend(country.map(|country| country.region()));
        near.langs.push(Lang::from(ui.tongue()));
    }
    Ok(near)
}

fn page_of(look: &Look, ui: Ui, hours: i64, near: Near) -> Result<HoursPage, Fault> {
    let mut known = Processes::default();
    let mut doable = entries(look, &ui, &near, &mut known)?;
    doable.extend(closing(look, &ui, &near)?);
    doable.extend(milestones(look, &ui, &near, &mut known)?);
    let tasks: Vec<Task> = doable.iter().map(|one| one.task.clone()).collect();
    let order = fill(&tasks, hours);
    let mut found: Vec<Option<Doable>> = doable.into_iter().map(Some).collect();
    let fits: Vec<Doable> = order.iter().filter_map(|at| found[*at].take()).take(SHOWN).collect();
    let mut rest: Vec<Doable> = found.into_iter().flatten().collect();
    rest.sort_by_key(|one| (std::cmp::Reverse(one.task.near), one.task.due.is_none(), one.task.due));
    rest.truncate(SHOWN);
    let fields = Fields::default().with("hours", hours);
    let fields = near.topics.iter().fold(fields, |fields, topic| fields.with("topics", topic));
    let fields = near.regions.iter().fold(fields, |fields, region| fields.with("regions", region));
    let fields = near.langs.iter().fold(fields, |fields, lang| fields.with("lang", lang));
    Ok(HoursPage {
        taken: fits.iter().map(|one| one.hours).sum(),
        hours,
        fits,
        rest,
        topics: topics::choices(look, &ui)?,
        regions: regions(&ui),
        langs: langs(&ui, fields.get("lang")),
        form: ui.form(fields),
        ui,
    })
}

/// What of the reader's something is about, in words.
fn why(
    look: &Look,
    ui: &Ui,
    near: &Near,
    topics: &[Slug],
    regions: &[Region],
    lang: &Lang,
) -> Result<Vec<String>, Fault> {
    let shared: Vec<Slug> = topics.iter().filter(|one| near.topics.contains(one)).cloned().collect();
    let mut why: Vec<String> = topics::labels(look, ui, &shared)?.into_iter().map(|(name, _)| name).collect();
    let here = regions.iter().filter(|one| near.regions.contains(one));
    why.extend(here.map(|region| region.name(ui.tongue()).to_owned()));
    if near.langs.iter().any(|one| one.base() == lang.base()) {
        why.push(ui.language(lang));
    }
    Ok(why)
}

/// The processes that are spoken of, each looked up once.
#[derive(Default)]
struct Processes(HashMap<Slug, Option<Process>>);

impl Processes {
    /// The topics and regions of a process.
    fn about(&mut self, look: &Look, slug: &Slug) -> Result<(Vec<Slug>, Vec<Region>), Fault> {
        if !self.0.contains_key(slug) {
            self.0.insert(slug.clone(), processes::at(look, slug)?);
        }
        let found = self.0.get(slug).and_then(Option::as_ref);
        Ok(found.map(|one| (one.said.topics.clone(), one.said.regions.clone())).unwrap_or_default())
    }
}

fn entries(look: &Look, ui: &Ui, near: &Near, known: &mut Processes) -> Result<Vec<Doable>, Fault> {
    let mut doable = Vec::new();
    let mut langs: HashMap<Slug, Lang> = HashMap::new();
    for (entry, slug, title) in roadmaps::open(look, ui.today(), MOST)? {
        let Some(hours) = entry.said.hours else { continue };
        if !langs.contains_key(&slug) {
            langs.extend(roadmaps::at(look, &slug)?.map(|one| (slug.clone(), one.said.lang)));
        }
        let Some(lang) = langs.get(&slug) else { continue };
        let listed = entry.said.milestone.map(|id| timeline::one(look, id)).transpose()?.flatten();
        let (topics, regions) = match listed {
            Some(listed) => known.about(look, &listed.process)?,
            None => Default::default(),
        };
        let why = why(look, ui, near, &topics, &regions, lang)?;
        doable.push(Doable {
            what: entry.said.what.to_string(),
            link: format!("{}#entry-{}", roadmap_link(&slug), entry.number),
            kind: title,
            hours,
            guessed: false,
            until: entry.said.by.as_ref().map(|by| spoken::when(ui, Some(by))),
            task: Task { hours, due: entry.said.by.map(|by| end_of(by.last())), near: why.len() },
            why,
        });
    }
    Ok(doable)
}

fn closing(look: &Look, ui: &Ui, near: &Near) -> Result<Vec<Doable>, Fault> {
    let until = look.now().plus(days(AHEAD_DAYS));
    let mut doable = Vec::new();
    for one in consultations::closing(look, look.now(), until, MOST)? {
        let why = why(look, ui, near, &one.said.topics, &one.said.regions, &one.said.lang)?;
        let hours = one.said.hours.unwrap_or(AN_ANSWER);
        doable.push(Doable {
            what: one.said.title.to_string(),
            link: one.link(),
            kind: ui.t("consultation-one"),
            hours,
            guessed: one.said.hours.is_none(),
            until: one.said.closes.map(|closes| spoken::until(ui, closes, &one.said.zone)),
            task: Task { hours, due: one.said.closes, near: why.len() },
            why,
        });
    }
    Ok(doable)
}

fn milestones(look: &Look, ui: &Ui, near: &Near, known: &mut Processes) -> Result<Vec<Doable>, Fault> {
    let mut doable = Vec::new();
    for listed in timeline::asking(look, ui.today(), MOST)? {
        let Some(hours) = listed.hours else { continue };
        let (topics, regions) = known.about(look, &listed.process)?;
        let why = why(look, ui, near, &topics, &regions, &listed.lang)?;
        doable.push(of_milestone(ui, &listed, hours, why));
    }
    Ok(doable)
}

fn of_milestone(ui: &Ui, listed: &Listed, hours: i64, why: Vec<String>) -> Doable {
    Doable {
        what: listed.title.clone(),
        link: listed.link(),
        kind: listed.lane.clone(),
        hours,
        guessed: false,
        until: Some(spoken::when(ui, listed.when.as_ref())),
        task: Task { hours, due: listed.when.map(|when| end_of(when.last())), near: why.len() },
        why,
    }
}

fn end_of(day: jiff::civil::Date) -> Moment {
    Moment::at(day.to_datetime(jiff::civil::time(23, 59, 0, 0)), &Zone::utc())
}
