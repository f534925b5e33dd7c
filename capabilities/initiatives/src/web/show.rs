//! The page of an initiative.

use super::names::{Names, Who};
use super::row::{day, quiet};
use super::updates::{Told, told};
use super::{initiative, merging, spoken};
use crate::acts::may_lead;
use crate::heart::initiative::Initiative;
use crate::heart::lead::Standing;
use crate::store::{leads, parts, slots, updates};
use ::web::{Answer, Card, Door, Html, Routes, Ui};
use access::Gate;
use askama::Template;
use axum::extract::Path;
use base::Slug;
use facts::{Look, Problem, Subject};

pub(super) fn routes(r: &mut Routes) {
    r.get("/initiatives/{slug}", Gate::Public, show);
}

/// So many updates are on the page; the others are on theirs.
const UPDATES: i64 = 5;

#[derive(Template)]
#[template(path = "initiatives/show.html")]
struct ShowPage {
    ui: Ui,
    initiative: Initiative,
    what: Option<Html>,
    result: Option<Html>,
    offers: Option<Html>,
    seeks: Vec<String>,
    topics: Vec<(String, String)>,
    organizations: Vec<(String, Option<String>)>,
    /// Who leads, and how many of them this reader may not see.
    leads: Vec<Who>,
    unseen: usize,
    regions: Vec<&'static str>,
    languages: Vec<String>,
    quiet: Option<String>,
    made: String,
    updates: Vec<Told>,
    /// How many there are of all, and whether they are more than are shown.
    count: i64,
    has_more_updates: bool,
    presented: Vec<Card>,
    together: Option<Html>,
    beside: Vec<Html>,
    follow: Option<Html>,
    /// What whoever leads it finds here.
    lead: Option<Leading>,
    /// Whether the reader was asked to lead it.
    asked: bool,
}

/// What whoever leads an initiative finds on its page.
struct Leading {
    /// How many wait for an answer.
    waiting: i64,
    /// Whether they are to say that it still runs.
    reminded: bool,
}

async fn show(door: Door, Path(slug): Path<Slug>) -> Answer {
    let asked = slug.clone();
    let found = initiative(&door, slug).await?;
    if found.slug != asked {
        return Err(Problem::Moved(found.link()).into());
    }
    let ui = door.ui();
    let title = found.said.title.to_string();
    let tags = [crate::facts::subject(found.id).tag(), "topics".into(), "people".into(), "events".into()];
    let read = move |look: &Look| {
        let bound = merging::tags(look, &found)?;
        Ok::<_, Problem>((bound, page(look, ui, found.clone())?))
    };
    let (bound, body) = door.read(read).await?;
    door.page(title, body).current("/initiatives").keep(tags.into_iter().chain(bound)).answer()
}

fn page(look: &Look, ui: Ui, initiative: Initiative) -> Result<ShowPage, Problem> {
    let said = &initiative.said;
    let subject = crate::facts::subject(initiative.id);
    let prose = |text: Option<&str>| text.map(|text| ui.prose(look, text, false)).transpose();
    let all = leads::of(look, initiative.id)?;
    let count = if initiative.updates > 0 { updates::count(look, initiative.id)? } else { 0 };
    let latest = updates::page(look, initiative.id, i64::MAX, UPDATES)?;
    let leading: Vec<_> = all.iter().filter(|lead| lead.standing == Standing::Leads).collect();
    let people =
        leading.iter().filter_map(|lead| lead.person).chain(latest.iter().filter_map(|one| one.author));
    let names = Names::of(look, people)?;
    let shown: Vec<Who> =
        leading.iter().filter_map(|lead| names.who(&ui, lead.person, lead.name.as_ref())).collect();
    let asked = |lead: &crate::heart::lead::Lead| {
        lead.standing == Standing::Asked && lead.person.is_some() && lead.person == look.actor().person()
    };
    Ok(ShowPage {
        what: prose(said.what.as_ref().map(|what| what.as_str()))?,
        result: prose(said.result.as_ref().map(|result| result.as_str()))?,
        offers: prose(said.offers.as_ref().map(|offers| offers.as_str()))?,
        seeks: said.seeks.iter().map(|need| spoken::need(&ui, need)).collect(),
        topics: topics::labels(look, &ui, &said.topics)?,
        organizations: organizations(look, &initiative)?,
        unseen: leading.len() - shown.len(),
        leads: shown,
        regions: said.regions.iter().map(|region| region.name(ui.tongue())).collect(),
        languages: said.languages.iter().map(|lang| ui.language(lang)).collect(),
        quiet: quiet(&ui, &initiative),
        made: day(&ui, initiative.made),
        updates: latest
            .iter()
            .map(|one| told(look, &ui, &initiative, &names, one))
            .collect::<Result<_, _>>()?,
        count,
        has_more_updates: count > UPDATES,
        presented: presented(look, &ui, &initiative)?,
        together: merging::section(look, &ui, &initiative)?,
        beside: ui.house().beside(look, &ui, &subject)?,
        follow: notices::follow_button(look, &ui, &subject)?,
        lead: if may_lead(look, initiative.id)? {
            let waiting = parts::waiting(look, initiative.id)?;
            Some(Leading { waiting, reminded: initiative.reminded.is_some() })
        } else {
            None
        },
        asked: all.iter().any(asked),
        initiative,
        ui,
    })
}

/// The organizations that lead it, with their pages.
fn organizations(look: &Look, initiative: &Initiative) -> Result<Vec<(String, Option<String>)>, Problem> {
    let mut shown = Vec::new();
    for one in &initiative.said.organizations {
        let card =
            one.organization.map(|id| people::organizations::card(look, id.as_of())).transpose()?.flatten();
        shown.push(match card {
            Some(card) => (card.title, Some(card.link)),
            None => (one.name.to_string(), None),
        });
    }
    Ok(shown)
}

/// The meetings at which it is presented, as far as this reader may see them.
fn presented(look: &Look, ui: &Ui, initiative: &Initiative) -> Result<Vec<Card>, Problem> {
    let mut cards = Vec::new();
    for event in slots::of_initiative(look, initiative.id)? {
        cards.extend(ui.card(look, &Subject::new(crate::facts::EVENT, event))?);
    }
    Ok(cards)
}
