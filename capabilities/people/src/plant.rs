//! Planting: a network that begins with people and organizations, as the demo's does.

use crate::acts::{entry, joining, organizations, profile};
use crate::heart::organization::{Organization, Said};
use crate::heart::profile::{PersonName, Profile, Sights, Stakeholder, Tie};
use crate::heart::sight::Sight;
use crate::store;
use access::{Actor, Person, Role, Standing};
use base::places::{Country, Region};
use base::{Email, Id, Lang, Line, Link, Parse, Slug, Text, Token};
use facts::{Act, Problem};

/// An organization of the directory.
#[derive(Clone, Debug)]
pub struct Body {
    /// Its name.
    pub name: Line<160>,
    /// Its acronym.
    pub acronym: Option<Line<30>>,
    /// Where it is at home.
    pub country: Option<Country>,
    /// Its address on the web.
    pub link: Option<Link>,
    /// What it is, with the language of that; Markdown.
    pub about: (Text<5000>, Lang),
}

/// Adds an organization.
pub fn organization(act: &mut Act, body: &Body) -> Result<Id<Organization>, Problem> {
    let Body { name, acronym, country, link, about: (about, lang) } = body.clone();
    let said = Said {
        acronym,
        countries: country.into_iter().collect(),
        links: link.into_iter().collect(),
        about: Some(about),
        about_lang: Some(lang),
        ..Said::named(name)
    };
    Ok(organizations::add(act, &said)?.id)
}

/// A person, with what they say of themselves.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Where mail would reach them.
    pub email: Email,
    /// What they are called.
    pub name: PersonName,
    /// What they do for the network.
    pub role: Role,
    /// Who sees the profile: `public`, `network` or `private`.
    pub sight: String,
    /// Own words, with their language; Markdown.
    pub about: (Text<5000>, Lang),
    /// Where they are at home.
    pub country: Option<Country>,
    /// The region alone, for who tells no more.
    pub region: Option<Region>,
    /// Their stakeholder group, in the word of the form.
    pub stakeholder: String,
    /// What they read and speak, best first.
    pub languages: Vec<Lang>,
    /// What they work on.
    pub topics: Vec<Slug>,
    /// Whom they act for.
    pub organizations: Vec<Id<Organization>>,
}

/// Adds a person who is in, and acts as them from here on. Each part of the profile is for the eyes that see the whole,
/// but never for the person alone.
pub fn person(act: &mut Act, figure: &Figure) -> Result<Actor, Problem> {
    let sight = Sight::parse(&figure.sight)?;
    let stakeholder = Stakeholder::parse(&figure.stakeholder)?;
    let (email, name) = (figure.email.clone(), figure.name.clone());
    let newcomer =
        joining::Newcomer { email, name, tongue: None, sight, role: figure.role, standing: Standing::Active };
    let id = joining::add_person(act, &newcomer)?;
    let mut ties = Vec::with_capacity(figure.organizations.len());
    for organization in &figure.organizations {
        let found = store::organizations::of(act, *organization)?.ok_or(Problem::NotFound)?;
        let name = found.said.name.as_str().to_owned();
        ties.push(Tie { organization: found.id, slug: found.slug, name, tie: None });
    }
    let before = store::people::whole(act, id)?.ok_or(Problem::NotFound)?;
    let (about, about_lang) = figure.about.clone();
    let said = Profile {
        about: Some(about),
        about_lang: Some(about_lang),
        country: figure.country,
        region: figure.region,
        stakeholder: Some(stakeholder),
        sights: all_for(if sight == Sight::Public { Sight::Public } else { Sight::Network }),
        languages: figure.languages.clone(),
        topics: figure.topics.clone(),
        ties,
        ..before
    };
    profile::change(act, &said)?;
    Ok(*act.actor())
}

const fn all_for(sight: Sight) -> Sights {
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

/// Signs a person in without a word: only a demo, whose people are invented, has a door to this.
pub fn enter(act: &mut Act, person: Id<Person>, device: &str) -> Result<Token, Problem> {
    entry::open_session(act, person, device)
}
