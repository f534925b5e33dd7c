//! Organizations: bodies that people act for, and the networks that they form.

mod day;
pub(crate) mod import;
pub(crate) mod recorded;
mod relation;

pub(crate) use day::Day;
pub(crate) use relation::{Bond, Relation, Side, Standing, Told};

use base::places::{Country, Region};
use base::{Id, Lang, Line, Link, Slug, Text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Names beside the one it goes by, at most; the same number bounds links.
pub(crate) const MOST_NAMES: usize = 12;

/// Countries, at most: who works in more works in regions.
pub(crate) const MOST_COUNTRIES: usize = 12;

/// Topics, and languages, at most.
pub(crate) const MOST_TOPICS: usize = 12;

base::named! {
    /// What kind of body it is.
    pub enum Kind {
        /// One that people act for.
        Organization = "organization",
        /// One that organizations are members of.
        Network = "network",
    }
}

/// A body that people act for.
#[derive(Clone, Debug, Serialize)]
pub struct Organization {
    /// Its id.
    pub id: Id<Organization>,
    /// Its name in addresses; it stays when the organization is renamed.
    pub slug: Slug,
    /// How often it was described.
    pub revision: i64,
    /// What is said of it.
    #[serde(flatten)]
    pub said: Said,
}

/// What members say of an organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// What kind of body it is.
    pub kind: Kind,
    /// The name it goes by.
    pub name: Line<160>,
    /// Its acronym.
    pub acronym: Option<Line<30>>,
    /// Its names in other languages and scripts, and those it had before.
    pub names: Vec<Name>,
    /// Its addresses on the web, the first one first.
    pub links: Vec<Link>,
    /// Where it works, its home first; none for a body of the whole world.
    pub countries: Vec<Country>,
    /// Regions in which it works as a whole.
    pub regions: Vec<Region>,
    /// What it works on.
    pub topics: Vec<Slug>,
    /// What it works in, best first.
    pub languages: Vec<Lang>,
    /// What it is; Markdown.
    pub about: Option<Text<5000>>,
    /// The language of that.
    pub about_lang: Option<Lang>,
}

/// A name beside the one it goes by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// The name.
    pub name: Line<160>,
    /// Its language.
    pub lang: Option<Lang>,
    /// Whether it went by it before, and does not any more.
    pub former: bool,
}

impl Organization {
    /// Its page.
    pub fn path(&self) -> String {
        path(&self.slug)
    }
}

/// The page of the organization that has this name in addresses.
pub(crate) fn path(slug: &Slug) -> String {
    format!("/organizations/{slug}")
}

impl Said {
    /// Nothing but a name.
    pub fn named(name: Line<160>) -> Self {
        Self {
            kind: Kind::Organization,
            name,
            acronym: None,
            names: Vec::new(),
            links: Vec::new(),
            countries: Vec::new(),
            regions: Vec::new(),
            topics: Vec::new(),
            languages: Vec::new(),
            about: None,
            about_lang: None,
        }
    }

    /// Every region it works in, each once.
    pub fn all_regions(&self) -> Vec<Region> {
        let home = self.countries.iter().map(|country| country.region());
        home.chain(self.regions.iter().copied()).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// The same with what another says beside it, as far as there is room: nothing that stands here is lost or changed.
    #[must_use]
    pub fn with_more(&self, other: &Self) -> Self {
        let mut all = self.clone();
        let told = |all: &Self, name: &Line<160>| {
            let same = |one: &Line<160>| one.as_str().to_lowercase() == name.as_str().to_lowercase();
            same(&all.name) || all.names.iter().any(|one| same(&one.name))
        };
        let others = std::iter::once(Name { name: other.name.clone(), lang: None, former: false });
        for name in others.chain(other.names.iter().cloned()) {
            if !told(&all, &name.name) && all.names.len() < MOST_NAMES {
                all.names.push(name);
            }
        }
        all.acronym = all.acronym.or_else(|| other.acronym.clone());
        let host = |link: &Link| link.host();
        let fresh = other.links.iter().filter(|link| !self.links.iter().any(|one| host(one) == host(link)));
        add(&mut all.links, fresh, MOST_NAMES);
        add(&mut all.countries, &other.countries, MOST_COUNTRIES);
        let there = self.all_regions();
        add(&mut all.regions, other.regions.iter().filter(|region| !there.contains(region)), 6);
        add(&mut all.topics, &other.topics, MOST_TOPICS);
        all.topics.sort();
        add(&mut all.languages, &other.languages, MOST_TOPICS);
        if all.about.is_none() {
            all.about.clone_from(&other.about);
            all.about_lang.clone_from(&other.about_lang);
        }
        if other.kind == Kind::Network {
            all.kind = Kind::Network;
        }
        all
    }
}

fn add<'a, T: Clone + PartialEq + 'a>(to: &mut Vec<T>, from: impl IntoIterator<Item = &'a T>, most: usize) {
    for one in from {
        if !to.contains(one) && to.len() < most {
            to.push(one.clone());
        }
    }
}
