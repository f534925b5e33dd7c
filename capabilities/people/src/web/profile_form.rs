//! The form of a profile: what stands in it, and what is read from it.

use crate::heart::profile::{PersonName, Profile, Sights, Stakeholder, Tie};
use crate::heart::sight::Sight;
use ::web::Fields;
use base::places::{Country, Region};
use base::{Id, Lang, Line, Link, Parse, Sentence, Slug, Text};

/// The fields for languages, best first.
pub(super) const LANGUAGES: [&str; 5] = ["language1", "language2", "language3", "language4", "language5"];

/// The fields for organizations, each with what one does there.
pub(super) const ORGANIZATIONS: [(&str, &str); 4] = [
    ("organization1", "tie1"),
    ("organization2", "tie2"),
    ("organization3", "tie3"),
    ("organization4", "tie4"),
];

/// The fields as the profile is now.
pub(super) fn filled(profile: &Profile) -> Fields {
    let sights = profile.sights;
    let mut fields = Fields::default()
        .with_some("name", profile.name.as_ref())
        .with("sight", profile.sight)
        .with_some("about", profile.about.as_ref())
        .with_some("about_lang", profile.about_lang.as_ref())
        .with_some("country", profile.country.as_ref())
        .with_some("region", profile.region.filter(|_| profile.country.is_none()))
        .with_some("stakeholder", profile.stakeholder)
        .with("topics", joined(&profile.topics, ", "))
        .with("links", joined(&profile.links, "\n"))
        .with("about_sight", sights.about)
        .with("place_sight", sights.place)
        .with("stakeholder_sight", sights.stakeholder)
        .with("languages_sight", sights.languages)
        .with("organizations_sight", sights.organizations)
        .with("topics_sight", sights.topics)
        .with("links_sight", sights.links)
        .with("photo_sight", sights.photo);
    for (name, lang) in LANGUAGES.iter().zip(&profile.languages) {
        fields = fields.with(name, lang);
    }
    for ((organization, what), tie) in ORGANIZATIONS.iter().zip(&profile.ties) {
        fields = fields.with(organization, tie.organization).with_some(what, tie.tie.as_ref());
    }
    fields
}

fn joined<T: ToString>(all: &[T], between: &str) -> String {
    all.iter().map(ToString::to_string).collect::<Vec<_>>().join(between)
}

/// The profile as the fields have it; what is wrong is noted in them.
pub(super) fn read(fields: &mut Fields, before: &Profile) -> Option<Profile> {
    let name = fields.need::<PersonName>("name");
    let sight = fields.need::<Sight>("sight");
    let sights = sights(fields);
    let profile = Profile {
        name,
        sight: sight.unwrap_or(before.sight),
        about: fields.maybe::<Text<5000>>("about"),
        about_lang: fields.maybe::<Lang>("about_lang"),
        country: fields.maybe::<Country>("country"),
        region: fields.maybe::<Region>("region"),
        stakeholder: fields.maybe::<Stakeholder>("stakeholder"),
        languages: languages(fields),
        ties: ties(fields),
        topics: topics(fields.get("topics")),
        links: links(fields),
        sights: sights.unwrap_or(before.sights),
        ..before.clone()
    };
    fields.wrong().is_empty().then_some(profile)
}

fn sights(fields: &mut Fields) -> Option<Sights> {
    Some(Sights {
        about: fields.need("about_sight")?,
        place: fields.need("place_sight")?,
        stakeholder: fields.need("stakeholder_sight")?,
        languages: fields.need("languages_sight")?,
        organizations: fields.need("organizations_sight")?,
        topics: fields.need("topics_sight")?,
        links: fields.need("links_sight")?,
        photo: fields.need("photo_sight")?,
    })
}

fn languages(fields: &mut Fields) -> Vec<Lang> {
    let mut languages: Vec<Lang> = Vec::new();
    for name in LANGUAGES {
        if let Some(lang) = fields.maybe::<Lang>(name)
            && !languages.contains(&lang)
        {
            languages.push(lang);
        }
    }
    languages
}

fn ties(fields: &mut Fields) -> Vec<Tie> {
    let mut ties: Vec<Tie> = Vec::new();
    for (name, what) in ORGANIZATIONS {
        let tie = fields.maybe::<Line<80>>(what);
        let Some(organization) = fields.maybe::<Id<_>>(name) else { continue };
        if ties.iter().all(|tie| tie.organization != organization) {
            let slug = Slug::of_title("organization").expect("letters can be spelled");
            ties.push(Tie { organization, slug, name: String::new(), tie });
        }
    }
    ties
}

/// Topics as they are typed, with commas between them, in their form in addresses.
fn topics(typed: &str) -> Vec<Slug> {
    let mut topics: Vec<Slug> = typed.split([',', '،', '、', '\n', '#']).filter_map(Slug::of_title).collect();
    topics.sort();
    topics.dedup();
    topics
}

fn links(fields: &mut Fields) -> Vec<Link> {
    let typed: Vec<String> = fields.get("links").split_whitespace().map(str::to_owned).collect();
    let read: Result<Vec<Link>, Sentence> = typed.iter().map(|one| Link::parse(one)).collect();
    read.unwrap_or_else(|sentence| {
        fields.refuse("links", sentence);
        Vec::new()
    })
}
