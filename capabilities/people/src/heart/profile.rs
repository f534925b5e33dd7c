//! A profile: what a person says of themselves, and to whom.

use super::organization::Organization;
use super::sight::{Eyes, Sight};
use access::Person;
use base::places::{Country, Region};
use base::{Id, Lang, Line, Link, Slug, Text};
use serde::Serialize;

/// What a person is called: their name, or one they chose.
pub type PersonName = Line<120>;

/// So many links, languages, topics and organizations are room for one person.
pub(crate) const MOST_OF_EACH: usize = 12;

base::named! {
    /// The groups between which Internet governance tells apart (Tunis Agenda, 35).
    pub enum Stakeholder {
        /// Non-governmental organisations, communities, activists.
        CivilSociety = "civil-society",
        /// Research and teaching.
        Academia = "academia",
        /// Those who make networks and standards.
        Technical = "technical",
        /// Companies.
        Business = "business",
        /// Ministries, regulators, parliaments.
        Government = "government",
        /// Bodies that governments make together.
        Intergovernmental = "intergovernmental",
        /// Press and broadcasting.
        Media = "media",
        /// None of these.
        Other = "other",
    }
}

/// Who sees each part of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Sights {
    /// Own words.
    pub about: Sight,
    /// Country and region.
    pub place: Sight,
    /// Stakeholder group.
    pub stakeholder: Sight,
    /// Languages.
    pub languages: Sight,
    /// Organizations.
    pub organizations: Sight,
    /// Topics.
    pub topics: Sight,
    /// Links.
    pub links: Sight,
    /// Photo.
    pub photo: Sight,
}

impl Sights {
    /// Until a person has said otherwise, the network sees what they write.
    pub(crate) const FIRST: Self = Self {
        about: Sight::Network,
        place: Sight::Network,
        stakeholder: Sight::Network,
        languages: Sight::Network,
        organizations: Sight::Network,
        topics: Sight::Network,
        links: Sight::Network,
        photo: Sight::Network,
    };
}

/// A person's tie to an organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Tie {
    /// Which.
    pub organization: Id<Organization>,
    /// Its name in addresses.
    pub slug: Slug,
    /// Its name.
    pub name: String,
    /// What they do there, in their own words.
    pub tie: Option<Line<80>>,
}

/// What a person says of themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Profile {
    /// Whose it is.
    #[serde(skip)]
    pub id: Id<Person>,
    /// Its name in addresses.
    pub slug: Slug,
    /// What they are called; nothing when they have left.
    pub name: Option<PersonName>,
    /// Who sees that the profile is there.
    pub sight: Sight,
    /// Own words; Markdown.
    pub about: Option<Text<5000>>,
    /// The language of those.
    pub about_lang: Option<Lang>,
    /// Where they are at home.
    pub country: Option<Country>,
    /// The region: the country's, or what they say who say no more.
    pub region: Option<Region>,
    /// Their group.
    pub stakeholder: Option<Stakeholder>,
    /// Whether there is a photo.
    pub photo: bool,
    /// They have left; only what they published is there.
    pub former: bool,
    /// Who sees each part.
    pub sights: Sights,
    /// What they read and speak, best first.
    pub languages: Vec<Lang>,
    /// What they work on, by the topics' names in addresses.
    pub topics: Vec<Slug>,
    /// Their pages elsewhere.
    pub links: Vec<Link>,
    /// Whom they act for.
    pub ties: Vec<Tie>,
}

impl Profile {
    /// Their page.
    pub(crate) fn path(&self) -> String {
        format!("/people/{}", self.slug)
    }

    /// The profile as these eyes see it: parts they do not see are empty. `None` when they do not see it at all.
    pub(crate) fn seen_by(mut self, eyes: Eyes) -> Option<Self> {
        if !self.sight.shows_profile(eyes) {
            return None;
        }
        let sights = self.sights;
        if !sights.about.shows_part(eyes) {
            self.about = None;
        }
        if !sights.place.shows_part(eyes) {
            (self.country, self.region) = (None, None);
        }
        if !sights.stakeholder.shows_part(eyes) {
            self.stakeholder = None;
        }
        if !sights.languages.shows_part(eyes) {
            self.languages.clear();
        }
        if !sights.organizations.shows_part(eyes) {
            self.ties.clear();
        }
        if !sights.topics.shows_part(eyes) {
            self.topics.clear();
        }
        if !sights.links.shows_part(eyes) {
            self.links.clear();
        }
        self.photo &= sights.photo.shows_part(eyes);
        Some(self)
    }
}
