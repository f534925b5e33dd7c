//! What a merge moves and what it does not, counted and named, before anybody agrees to it.

use crate::acts::merging::moving;
use crate::heart::initiative::{Initiative, Said, SaidLink, State};
use crate::heart::lead::Standing;
use crate::heart::merging::moving::brought;
use crate::heart::merging::terms::Terms;
use crate::store::{leads, updates};
use crate::web::names::Names;
use crate::web::spoken;
use ::web::{Fields, Ui};
use base::{Id, Named, Sentence};
use db::Fault;
use facts::{Look, Problem, Subject};

/// So many of one kind are named; the count tells of the others.
const NAMED: usize = 30;

/// One kind of thing that moves.
pub(super) struct Moves {
    /// The key of its label.
    pub(super) label: &'static str,
    pub(super) count: usize,
    pub(super) names: Vec<String>,
    /// How many are not named.
    pub(super) more: usize,
}

/// A merge, as it would be.
pub(super) struct Preview {
    pub(super) gone: (String, String),
    pub(super) stays: (String, String),
    pub(super) moves: Vec<Moves>,
    /// How many are asked again.
    pub(super) followers: usize,
    pub(super) parts: i64,
    /// What will be said, field by field: labels and words.
    pub(super) said: Vec<(String, String)>,
    pub(super) lang: String,
}

impl Preview {
    pub(super) fn of(
        look: &Look,
        ui: &Ui,
        gone: &Initiative,
        stays: &Initiative,
        terms: &Terms,
    ) -> Result<Self, Problem> {
        let moving = moving(look, gone, stays, terms)?;
        let mut moves = vec![updates_of(look, gone, moving.updates.len())?, leads_of(look, ui, gone)?];
        moves.extend(lists(look, ui, &gone.said, &stays.said)?);
        moves.push(slots_of(look, ui, &moving.slots)?);
        moves.retain(|one| one.count > 0);
        let followers = notices::all_followers(look, &crate::facts::subject(gone.id))?.len();
        let named = |one: &Initiative| (one.said.title.to_string(), one.link());
        let words = spoken::Words::of(look, ui)?;
        let said = crate::heart::field::Field::ALL.iter().filter_map(|field| {
            let value = words.text(&moving.said, *field);
            (!value.is_empty()).then(|| (ui.t(spoken::label(*field)), value))
        });
        Ok(Self {
            gone: named(gone),
            stays: named(stays),
            moves,
            followers,
            parts: gone.parts,
            said: said.collect(),
            lang: moving.said.lang.to_string(),
        })
    }
}

fn moves(label: &'static str, names: Vec<String>) -> Moves {
    let count = names.len();
    Moves { label, count, more: count.saturating_sub(NAMED), names: names.into_iter().take(NAMED).collect() }
}

fn updates_of(look: &Look, gone: &Initiative, count: usize) -> Result<Moves, Fault> {
    let named = updates::page(look, gone.id, i64::MAX, i64::try_from(NAMED).unwrap_or(i64::MAX))?;
    let names: Vec<String> = named.into_iter().map(|one| one.title.to_string()).collect();
    Ok(Moves { label: "update-title-all", count, more: count.saturating_sub(names.len()), names })
}

fn leads_of(look: &Look, ui: &Ui, gone: &Initiative) -> Result<Moves, Fault> {
    let leading: Vec<_> =
        leads::of(look, gone.id)?.into_iter().filter(|lead| lead.standing == Standing::Leads).collect();
    let names = Names::of(look, leading.iter().filter_map(|lead| lead.person))?;
    let name = |lead: &crate::heart::lead::Lead| {
        let who = names.who(ui, lead.person, lead.name.as_ref());
        who.map_or_else(|| ui.t("initiative-somebody"), |who| who.name)
    };
    Ok(moves("initiative-leads", leading.iter().map(name).collect()))
}

fn slots_of(look: &Look, ui: &Ui, slots: &[Id<Subject>]) -> Result<Moves, Fault> {
    let mut names = Vec::new();
    for event in slots {
        let card = ui.card(look, &Subject::new(crate::facts::EVENT, *event))?;
        names.push(card.map_or_else(|| ui.t("together-hidden-event"), |card| card.title));
    }
    Ok(moves("slot-presented-at", names))
}

/// What the one that goes has in its lists, and the other has not.
fn lists(look: &Look, ui: &Ui, gone: &Said, stays: &Said) -> Result<Vec<Moves>, Fault> {
    let tongue = ui.tongue();
    let slugs: Vec<_> = brought(&gone.topics, &stays.topics).into_iter().cloned().collect();
    let topics = topics::labels(look, ui, &slugs)?.into_iter().map(|(name, _)| name).collect();
    let link = |link: &&SaidLink| match &link.words {
        Some(words) => format!("{words} ({})", link.href),
        None => link.href.to_string(),
    };
    let bodies = brought(&gone.organizations, &stays.organizations);
    let regions =
        brought(&gone.regions, &stays.regions).into_iter().map(|region| region.name(tongue).to_owned());
    let countries =
        brought(&gone.countries, &stays.countries).into_iter().map(|country| country.name(tongue).to_owned());
    let languages = brought(&gone.languages, &stays.languages);
    Ok(vec![
        moves("initiative-organizations", bodies.into_iter().map(|body| body.name.to_string()).collect()),
        moves("initiative-topics", topics),
        moves("initiative-regions", regions.chain(countries).collect()),
        moves("initiative-languages", languages.into_iter().map(|lang| ui.language(lang)).collect()),
        moves("initiative-links", brought(&gone.links, &stays.links).iter().map(link).collect()),
        moves(
            "initiative-seeks",
            brought(&gone.seeks, &stays.seeks).into_iter().map(|need| spoken::need(ui, need)).collect(),
        ),
    ])
}

/// The fields of some terms.
pub(super) fn fields_of(fields: Fields, terms: &Terms) -> Fields {
    fields
        .with("title", &terms.title)
        .with_some("acronym", terms.acronym.as_ref())
        .with("aim", &terms.aim)
        .with_some("what", terms.what.as_ref())
        .with("lang", &terms.lang)
        .with("state", terms.state)
        .with_some("result", terms.result.as_ref())
        .with_some("offers", terms.offers.as_ref())
}

/// The terms that were typed; otherwise what is wrong is noted beside the fields.
pub(super) fn terms_of(fields: &mut Fields) -> Option<Terms> {
    let (title, aim) = (fields.need("title"), fields.need("aim"));
    let (acronym, what) = (fields.maybe("acronym"), fields.maybe("what"));
    let (lang, state) = (fields.need("lang"), fields.need::<State>("state"));
    let (result, offers) = (fields.maybe("result"), fields.maybe("offers"));
    if state == Some(State::Ended) && result.is_none() {
        fields.refuse("result", Sentence::of("initiative-wrong-result"));
    }
    fields.check().ok()?;
    Some(Terms { title: title?, acronym, aim: aim?, what, lang: lang?, state: state?, result, offers })
}
