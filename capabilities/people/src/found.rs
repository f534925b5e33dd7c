//! People and organizations in the full-text search and on cards.

use crate::face;
use crate::facts::of_person;
use crate::heart::organization::Organization;
use crate::heart::profile::Profile;
use crate::heart::sight::Sight;
use crate::store::{organizations, people};
use ::facts::{Look, Problem, Subject};
use ::web::{Card, CardMaker, Door, Naming, Searchable, Ui};
use access::{Person, Standing, accounts};
use base::{Id, Moment};
use db::Fault;
use search::{Audience, Document, Query};

/// How people and organizations are shown where they are mentioned.
pub(crate) const CARDS: &[CardMaker] = &[
    CardMaker { kind: "person", card: person_card },
    CardMaker { kind: "organization", card: organization_card },
];

/// What of people and organizations can be searched.
pub(crate) const SEARCHABLES: &[Searchable] = &[
    Searchable {
        kind: "person",
        label: "search-people",
        facts: &[
            "person-joined",
            "person-admitted",
            "person-declined",
            "person-barred",
            "person-readmitted",
            "profile-changed",
            "person-left",
        ],
        document: person_document,
        after: people_after,
    },
    Searchable {
        kind: "organization",
        label: "search-organizations",
        facts: &["organization-added", "organization-changed", "organization-removed"],
        document: organization_document,
        after: organizations_after,
    },
];

/// How organizations are found by their names.
pub(crate) const NAMINGS: &[Naming] =
    &[Naming { kind: "organization", label: "search-organizations", named: organizations_named }];

fn organizations_named(look: &Look, name: &str) -> Result<Vec<Id<Subject>>, Fault> {
    let mut found = organizations::called(look, name)?;
    if found.is_empty() {
        found.extend(organizations::with_acronym(look, name)?);
    }
    Ok(found.into_iter().map(Id::as_of).collect())
}

fn person_card(look: &Look, ui: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    let persona = face::persona(look, id.as_of())?;
    Ok(persona.map(|persona| match persona.former {
        true => Card { title: ui.t("person-former"), link: "/people".into() },
        false => Card { title: persona.name, link: persona.link },
    }))
}

fn organization_card(look: &Look, _: &Ui, id: Id<Subject>) -> Result<Option<Card>, Fault> {
    crate::organizations::card(look, id.as_of())
}

/// A person is found by what the widest circle that sees the profile may read.
fn person_document(look: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    let person: Id<Person> = id.as_of();
    let is_in = accounts::of(look, person)?.is_some_and(|account| account.standing == Standing::Active);
    let Some(profile) = people::whole(look, person)?.filter(|profile| is_in && !profile.former) else {
        return Ok(None);
    };
    let audience = match profile.sight {
        Sight::Public => vec![Audience::Public, Audience::Network],
        Sight::Network => vec![Audience::Network],
        Sight::Private => return Ok(None),
    };
    Ok(Some(document(profile, audience)))
}

fn document(profile: Profile, audience: Vec<Audience>) -> Document {
    let shown = |sight: Sight| sight <= profile.sight;
    let mut words: Vec<&str> = Vec::new();
    if shown(profile.sights.about) {
        words.extend(profile.about.as_ref().map(|about| about.as_str()));
    }
    if shown(profile.sights.organizations) {
        words.extend(profile.ties.iter().map(|tie| tie.name.as_str()));
    }
    let topics = if shown(profile.sights.topics) { profile.topics.as_slice() } else { &[] };
    Document {
        kind: "person".into(),
        id: *of_person(profile.id).id.bytes(),
        lang: profile.about_lang.clone(),
        title: profile.name.as_ref().map(|name| name.as_str().to_owned()).unwrap_or_default(),
        body: markup::plain_text(&words.join("\n\n")),
        link: profile.path(),
        at: Moment::from_micros(0),
        audience,
        topics: topics.iter().map(ToString::to_string).collect(),
        filters: Vec::new(),
    }
}

fn people_after(look: &Look, last: Option<Id<Subject>>) -> Result<Vec<Id<Subject>>, Fault> {
    Ok(people::after(look, last.map(Id::as_of))?.into_iter().map(Id::as_of).collect())
}

fn organization_document(look: &Look, id: Id<Subject>) -> Result<Option<Document>, Fault> {
    let id: Id<Organization> = id.as_of();
    Ok(organizations::of(look, id)?.map(|organization| {
        let path = organization.path();
        let said = organization.said;
        let title = match &said.acronym {
            Some(acronym) => format!("{} ({acronym})", said.name),
            None => said.name.as_str().to_owned(),
        };
        let about = said.about.as_ref().map(|about| markup::plain_text(about.as_str()));
        let names = said.names.iter().map(|name| name.name.as_str().to_owned());
        let filter = |region| format!("region={region}");
        Document {
            kind: "organization".into(),
            id: *id.bytes(),
            lang: said.about_lang.clone(),
            title,
            body: names.chain(about).collect::<Vec<_>>().join("\n"),
            link: path,
            at: Moment::from_micros(0),
            audience: vec![Audience::Public, Audience::Network],
            topics: said.topics.iter().map(ToString::to_string).collect(),
            filters: said.all_regions().into_iter().map(filter).collect(),
        }
    }))
}

fn organizations_after(look: &Look, last: Option<Id<Subject>>) -> Result<Vec<Id<Subject>>, Fault> {
    Ok(organizations::after(look, last.map(Id::as_of))?.into_iter().map(Id::as_of).collect())
}

/// The people whom the index finds for these words, the best first.
pub(crate) async fn people(door: &Door, words: &str) -> Result<Vec<Id<Person>>, Problem> {
    let audience = if door.actor().is_inside() {
        vec![Audience::Public, Audience::Network]
    } else {
        vec![Audience::Public]
    };
    let query =
        Query { kinds: vec!["person".into()], limit: Query::MOST, ..Query::of(words.to_owned(), audience) };
    let index = door.house().search.clone();
    let broken = |error: String| Problem::Broken(format!("the search index: {error}"));
    let hits = tokio::task::spawn_blocking(move || index.search(&query))
        .await
        .map_err(|error| broken(error.to_string()))?
        .map_err(|error| broken(error.to_string()))?;
    Ok(hits.hits.into_iter().map(|hit| Id::from_bytes(hit.id)).collect())
}
