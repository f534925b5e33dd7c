//! Invented people, and the organizations of the directory.

use super::{Actors, own};
use crate::demo::content::{Content, Organization, Person};
use access::Actor;
use base::{Slug, Text, Tongue};
use facts::Problem;
use people::plant::{Said, Sight, Sights, Tie};
use std::collections::BTreeMap;
use web::House;

/// Adds both, and returns the people as they act.
pub(super) async fn plant(house: &House, content: &Content) -> Result<Actors, Problem> {
    let mut ties = BTreeMap::new();
    for organization in &content.organizations {
        let said = said(organization);
        let added = house.act(Actor::House, move |act| people::plant::add_organization(act, &said)).await?;
        let name = organization.name.clone();
        ties.insert(
            organization.slug.clone(),
            Tie { organization: added.id, slug: added.slug, name, tie: None },
        );
    }
    let mut actors = Actors::new();
    for person in &content.people {
        actors.insert(person.slug.clone(), add(house, person, &ties).await?);
    }
    Ok(actors)
}

fn said(organization: &Organization) -> Said {
    Said {
        name: own(&organization.name),
        acronym: organization.acronym.as_deref().map(own),
        country: organization.country,
        link: organization.link.clone(),
        about: Some(own(&organization.about)),
        about_lang: Some(Tongue::English.into()),
    }
}

async fn add(house: &House, person: &Person, ties: &BTreeMap<Slug, Tie>) -> Result<Actor, Problem> {
    let (email, name, role) = (person.email(), own(&person.name), own(&person.role));
    let sight = if person.hidden { Sight::Private } else { own(&person.visibility) };
    let (about, about_lang) = (own::<Text<5000>>(&person.about), person.about_lang.clone());
    let (country, region, stakeholder) = (person.country, person.region, own(&person.stakeholder));
    let (languages, topics) = (person.languages.clone(), person.topics.clone());
    let ties: Vec<Tie> = person.organizations.iter().filter_map(|slug| ties.get(slug).cloned()).collect();
    let say = move |before: people::plant::Profile| people::plant::Profile {
        about: Some(about.clone()),
        about_lang: Some(about_lang.clone()),
        country,
        region,
        stakeholder: Some(stakeholder),
        languages: languages.clone(),
        topics: topics.clone(),
        ties: ties.clone(),
        sights: everywhere(if sight == Sight::Public { Sight::Public } else { Sight::Network }),
        ..before
    };
    house
        .act(Actor::House, move |act| {
            let id = people::plant::add_person(act, &email, &name, role, sight)?;
            people::plant::describe(act, id, &say)?;
            Ok(*act.actor())
        })
        .await
}

/// All parts of a profile for the same eyes.
fn everywhere(sight: Sight) -> Sights {
    Sights {
        about: sight,
        place: sight,
        stakeholder: sight,
        languages: sight,
        organizations: sight,
        topics: sight,
        links: sight,
        photo: sight,
    }
}
