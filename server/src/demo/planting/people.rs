//! Invented people, and the organizations of the directory.

use super::{Actors, own};
use crate::demo::content::{Content, Organization, Person};
use access::Actor;
use base::{Slug, Tongue};
use facts::Problem;
use people::plant::{Body, Figure};
use std::collections::BTreeMap;
use web::House;

/// Adds both, and returns the people as they act.
pub(super) async fn plant(house: &House, content: &Content) -> Result<Actors, Problem> {
    let mut organizations = BTreeMap::new();
    for organization in &content.organizations {
        let body = body(organization);
        let id = house.act(Actor::House, move |act| people::plant::organization(act, &body)).await?;
        organizations.insert(organization.slug.clone(), id);
    }
    let mut actors = Actors::new();
    for person in &content.people {
        let ids = person.organizations.iter().map(|slug: &Slug| organizations[slug]);
        let figure = Figure { organizations: ids.collect(), ..figure(person) };
        let actor = house.act(Actor::House, move |act| people::plant::person(act, &figure)).await?;
        actors.insert(person.slug.clone(), actor);
    }
    Ok(actors)
}

fn body(organization: &Organization) -> Body {
    Body {
        name: own(&organization.name),
        acronym: organization.acronym.as_deref().map(own),
        country: organization.country,
        link: organization.link.clone(),
        about: (own(&organization.about), Tongue::English.into()),
    }
}

fn figure(person: &Person) -> Figure {
    Figure {
        email: person.email(),
        name: own(&person.name),
        role: own(&person.role),
        sight: if person.hidden { "private".to_owned() } else { person.visibility.clone() },
        about: (own(&person.about), person.about_lang.clone()),
        country: person.country,
        region: person.region,
        stakeholder: person.stakeholder.clone(),
        languages: person.languages.clone(),
        topics: person.topics.clone(),
        organizations: Vec::new(),
    }
}
