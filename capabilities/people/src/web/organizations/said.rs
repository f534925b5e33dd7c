//! What is said of an organization, as the fields of a form.

use crate::heart::organization::{Kind, MOST_NAMES, MOST_TOPICS, Name, Said};
use ::web::Fields;
use base::places::{Country, Region};
use base::{Lang, Line, Link, Parse, Sentence, Slug, Text};

/// The fields for countries, home first.
pub(super) const COUNTRIES: [&str; 12] = [
    "country",
    "country2",
    "country3",
    "country4",
    "country5",
    "country6",
    "country7",
    "country8",
    "country9",
    "country10",
    "country11",
    "country12",
];

/// The fields for languages, best first.
pub(super) const LANGUAGES: [&str; 12] = [
    "language1",
    "language2",
    "language3",
    "language4",
    "language5",
    "language6",
    "language7",
    "language8",
    "language9",
    "language10",
    "language11",
    "language12",
];

/// So many of each are shown though they are empty.
const SHOWN: usize = 3;

/// The fields of a row that are shown: those that are filled in, and one to fill in; a few at least.
pub(super) fn shown(all: &'static [&'static str], fields: &Fields) -> &'static [&'static str] {
    let filled = all.iter().rposition(|name| !fields.get(name).is_empty()).map_or(0, |last| last + 2);
    &all[..filled.clamp(SHOWN, all.len())]
}

/// The fields as an organization is described now.
pub(super) fn filled(said: &Said) -> Fields {
    let names = |former: bool| {
        let of_kind = said.names.iter().filter(move |name| name.former == former);
        let line = |name: &Name| match &name.lang {
            Some(lang) => format!("{lang}: {}", name.name),
            None => name.name.as_str().to_owned(),
        };
        of_kind.map(line).collect::<Vec<_>>().join("\n")
    };
    let topics: Vec<&str> = said.topics.iter().map(Slug::as_str).collect();
    let links: Vec<&str> = said.links.iter().map(Link::as_str).collect();
    let mut fields = Fields::default()
        .with("kind", said.kind)
        .with("name", &said.name)
        .with_some("acronym", said.acronym.as_ref())
        .with("names", names(false))
        .with("former", names(true))
        .with("links", links.join("\n"))
        .with("topics", topics.join(", "))
        .with_some("about", said.about.as_ref())
        .with_some("about_lang", said.about_lang.as_ref());
    for (name, country) in COUNTRIES.iter().zip(&said.countries) {
        fields = fields.with(name, country);
    }
    for (name, lang) in LANGUAGES.iter().zip(&said.languages) {
        fields = fields.with(name, lang);
    }
    said.regions.iter().fold(fields, |fields, region| fields.with("regions", region))
}

/// What the fields say; what is wrong is noted in them.
pub(super) fn read(fields: &mut Fields) -> Option<Said> {
    let name = fields.need::<Line<160>>("name");
    let kind = fields.maybe::<Kind>("kind").unwrap_or(Kind::Organization);
    let mut names = names(fields, "names", false);
    names.extend(self::names(fields, "former", true));
    at_most(fields, "names", names.len(), MOST_NAMES);
    let links = lines::<Link>(fields, "links");
    at_most(fields, "links", links.len(), MOST_NAMES);
    let topics = topics(fields.get("topics"));
    at_most(fields, "topics", topics.len(), MOST_TOPICS);
    let mut countries: Vec<Country> = Vec::new();
    for field in COUNTRIES {
        countries.extend(fields.maybe::<Country>(field).filter(|country| !countries.contains(country)));
    }
    let mut languages: Vec<Lang> = Vec::new();
    for field in LANGUAGES {
        languages.extend(fields.maybe::<Lang>(field).filter(|lang| !languages.contains(lang)));
    }
    let mut regions = fields.many::<Region>("regions");
    regions.sort();
    regions.dedup();
    let said = Said {
        kind,
        acronym: fields.maybe::<Line<30>>("acronym"),
        names,
        links,
        countries,
        regions,
        topics,
        languages,
        about: fields.maybe::<Text<5000>>("about"),
        about_lang: fields.maybe::<Lang>("about_lang"),
        name: name?,
    };
    fields.wrong().is_empty().then_some(said)
}

fn at_most(fields: &mut Fields, name: &'static str, count: usize, most: usize) {
    if count > most {
        fields.refuse(name, Sentence::of("person-too-many").with("count", most));
    }
}

/// The values of a field that takes one a line.
fn lines<T: Parse>(fields: &mut Fields, name: &'static str) -> Vec<T> {
    let typed = fields.get(name).to_owned();
    let mut values = Vec::new();
    for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match T::parse(line) {
            Ok(value) => values.push(value),
            Err(sentence) => fields.refuse(name, sentence),
        }
    }
    values
}

/// A name on a line; its language may stand before it.
struct Spoken(Name);

impl Parse for Spoken {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let lang = typed.split_once(':').filter(|(tag, _)| tag.len() <= 8);
        let parted = lang.and_then(|(tag, name)| Some((Lang::parse(tag).ok()?, name)));
        let (lang, name) = parted.map_or((None, typed), |(lang, name)| (Some(lang), name));
        Ok(Self(Name { name: Line::parse(name)?, lang, former: false }))
    }
}

fn names(fields: &mut Fields, field: &'static str, former: bool) -> Vec<Name> {
    lines::<Spoken>(fields, field).into_iter().map(|Spoken(name)| Name { former, ..name }).collect()
}

/// Topics by what they are called, with commas between them.
pub(super) fn topics(typed: &str) -> Vec<Slug> {
    let mut topics: Vec<Slug> =
        typed.split([',', '،', '、', '，', '\n', '#']).filter_map(Slug::of_title).collect();
    topics.sort();
    topics.dedup();
    topics
}
