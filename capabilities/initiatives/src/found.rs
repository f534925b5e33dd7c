//! How initiatives and their updates are found, mentioned and named elsewhere, and marked passage by passage.

use crate::facts::{INITIATIVE, InitiativeRecorded, InitiativeUpdated, SHOWN, UPDATE};
use crate::heart::initiative::{Initiative, Said, key};
use crate::heart::lead::Standing;
use crate::store::{initiatives, leads, updates};
use crate::web::updates::link;
use ::web::{Card, CardMaker, Naming, Quotable, Quoted, Searchable, Ui};
use base::{Id, Parse, Slug};
use db::Fault;
use facts::{Fact, Look, Subject};
use search::{Audience, Document};

pub(crate) const CARDS: [CardMaker; 2] =
    [CardMaker { kind: INITIATIVE, card }, CardMaker { kind: UPDATE, card: card_of_update }];

pub(crate) const SEARCHABLES: [Searchable; 2] = [
    Searchable {
        kind: INITIATIVE,
        label: "initiatives-title",
        facts: SHOWN,
        document,
        after: |look, after| {
            let ids = initiatives::ids_after(look, after.map(Id::as_of))?;
            Ok(ids.into_iter().map(Id::as_of).collect())
        },
    },
    Searchable {
        kind: UPDATE,
        label: "update-title-all",
        facts: &[InitiativeUpdated::KIND, InitiativeRecorded::KIND],
        document: document_of_update,
        after: |look, after| {
            let ids = updates::ids_after(look, after.map(Id::as_of))?;
            Ok(ids.into_iter().map(Id::as_of).collect())
        },
    },
];

pub(crate) const QUOTABLES: [Quotable; 2] = [
    Quotable { kind: INITIATIVE, label: "initiatives-title", quoted, at },
    Quotable { kind: UPDATE, label: "update-title-all", quoted: quoted_update, at: update_at },
];

pub(crate) const NAMING: Naming = Naming { kind: INITIATIVE, label: "initiatives-title", named };

fn card(look: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let found = initiatives::find(look, id.as_of())?;
    Ok(found.map(|one| Card { title: one.said.title.to_string(), link: one.link() }))
}

fn card_of_update(look: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let Some((update, initiative)) = updates::find(look, id.as_of())? else { return Ok(None) };
    let found = initiatives::find(look, initiative)?;
    Ok(found.map(|one| Card { title: update.title.to_string(), link: link(&one, update.number) }))
}

/// By title or by an address that it has or had.
fn named(look: &Look, name: &str) -> Result<Vec<Id<Subject>>, Fault> {
    let mut found = initiatives::called(look, &key(name))?;
    if let Ok(slug) = Slug::parse(&name.trim().to_lowercase()) {
        let of_slug = initiatives::by_slug(look, &slug)?;
        found.extend(of_slug.filter(|one| found.iter().all(|known| known.id != one.id)));
    }
    found.retain(|one| one.merged_into.is_none());
    Ok(found.into_iter().take(10).map(|one| one.id.as_of()).collect())
}

/// All that is said, as one text.
fn text(said: &Said) -> String {
    let mut parts = vec![said.aim.to_string()];
    parts.extend(said.what.as_ref().map(ToString::to_string));
    parts.extend(said.result.as_ref().map(ToString::to_string));
    parts.extend(said.seeks.iter().map(|need| need.words.to_string()));
    parts.extend(said.offers.as_ref().map(ToString::to_string));
    parts.join("\n\n")
}

/// What became a part of another is found there.
fn document(look: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    let found = initiatives::find(look, id.as_of())?.filter(|one| one.merged_into.is_none());
    let Some(one) = found else { return Ok(None) };
    let said = &one.said;
    let mut body = markup::plain_text(&text(said));
    let names = said.organizations.iter().map(|body| body.name.as_str());
    for more in names.chain(said.acronym.as_ref().map(|acronym| acronym.as_str())) {
        body.push('\n');
        body.push_str(more);
    }
    let filters = one.facets().into_iter().filter(|(facet, _)| facet != "all");
    Ok(Some(Document {
        kind: INITIATIVE.to_owned(),
        id: *one.id.bytes(),
        lang: Some(said.lang.clone()),
        title: said.title.to_string(),
        body,
        link: one.link(),
        at: one.changed,
        audience: vec![Audience::Public],
        topics: said.topics.iter().map(ToString::to_string).collect(),
        filters: filters.map(|(facet, value)| format!("{facet}={value}")).collect(),
    }))
}

fn document_of_update(look: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    let Some((update, initiative)) = updates::find(look, id.as_of())? else { return Ok(None) };
    let Some(one) = initiatives::find(look, initiative)? else { return Ok(None) };
    Ok(Some(Document {
        kind: UPDATE.to_owned(),
        id: *update.id.bytes(),
        lang: Some(update.lang.clone()),
        title: update.title.to_string(),
        body: format!("{}\n{}", markup::plain_text(update.body.as_str()), one.said.title),
        link: link(&one, update.number),
        at: update.at,
        audience: vec![Audience::Public],
        topics: one.said.topics.iter().map(ToString::to_string).collect(),
        filters: one.said.regions.iter().map(|region| format!("region={region}")).collect(),
    }))
}

fn quoted(look: &Look, id: Id<Subject>) -> Result<Option<Quoted>, Fault> {
    let Some(one) = initiatives::find(look, id.as_of::<Initiative>())? else { return Ok(None) };
    let leads = leads::of(look, one.id)?.into_iter().filter(|lead| lead.standing == Standing::Leads);
    Ok(Some(Quoted {
        title: one.said.title.to_string(),
        link: one.link(),
        author: None,
        people: leads.filter_map(|lead| lead.person).collect(),
        email: None,
        lang: Some(one.said.lang.clone()),
        text: text(&one.said),
        public: true,
        audience: vec![Audience::Public],
        at: one.changed,
        topics: one.said.topics,
    }))
}

fn quoted_update(look: &Look, id: Id<Subject>) -> Result<Option<Quoted>, Fault> {
    let Some((update, initiative)) = updates::find(look, id.as_of())? else { return Ok(None) };
    let Some(one) = initiatives::find(look, initiative)? else { return Ok(None) };
    Ok(Some(Quoted {
        title: update.title.to_string(),
        link: link(&one, update.number),
        author: None,
        people: update.author.into_iter().collect(),
        email: None,
        lang: Some(update.lang),
        text: update.body.to_string(),
        public: true,
        audience: vec![Audience::Public],
        at: update.at,
        topics: one.said.topics,
    }))
}

/// `/initiatives/more-cables`
fn at(look: &Look, path: &str) -> Result<Option<Id<Subject>>, Fault> {
    let Some(slug) = path.strip_prefix("/initiatives/") else { return Ok(None) };
    let Ok(slug) = Slug::parse(slug) else { return Ok(None) };
    Ok(initiatives::by_slug(look, &slug)?.map(|one| one.id.as_of()))
}

/// `/initiatives/more-cables/updates/3`
fn update_at(look: &Look, path: &str) -> Result<Option<Id<Subject>>, Fault> {
    let rest = path.strip_prefix("/initiatives/").and_then(|rest| rest.split_once("/updates/"));
    let Some((slug, number)) = rest else { return Ok(None) };
    let (Ok(slug), Ok(number)) = (Slug::parse(slug), number.parse()) else { return Ok(None) };
    let Some(one) = initiatives::by_slug(look, &slug)? else { return Ok(None) };
    Ok(updates::of(look, one.id, number)?.map(|update| update.id.as_of()))
}
