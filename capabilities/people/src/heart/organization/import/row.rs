//! What a row says of an organization.

use super::{Field, Settings};
use crate::heart::organization::{MOST_COUNTRIES, MOST_NAMES, MOST_TOPICS, Name, Said};
use base::places::{Country, Region, language_name, languages};
use base::{Lang, Line, Link, Named, Parse, Sentence, Slug, Text, Tongue};
use std::collections::HashMap;
use std::sync::OnceLock;

/// What a row says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// What it says of the organization.
    pub said: Said,
    /// The networks that it is a member of, by their names.
    pub networks: Vec<Line<160>>,
    /// What of it could not be read.
    pub notes: Vec<Note>,
}

/// Something in a row that is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Note {
    /// In which field.
    pub field: Field,
    /// What stands there.
    pub cell: String,
}

/// Why a row cannot be taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// It says no name.
    NoName,
    /// The name is too long to be one.
    LongName,
}

impl Wrong {
    /// What is said.
    pub(crate) fn sentence(self) -> Sentence {
        match self {
            Self::NoName => Sentence::of("organizations-import-row-no-name"),
            Self::LongName => Sentence::of("organizations-import-row-long-name"),
        }
    }
}

/// Words that say "everywhere" where a country or a region is asked for.
const EVERYWHERE: [&str; 12] = [
    "global",
    "world",
    "worldwide",
    "international",
    "mondial",
    "mundial",
    "глобальный",
    "мир",
    "عالمي",
    "دولي",
    "全球",
    "国际",
];

/// What the cells of a row say, by what their columns mean.
pub(crate) fn entry(cells: &[String], mapping: &[Field], settings: &Settings) -> Result<Entry, Wrong> {
    let told = |field: Field| {
        let columns = mapping.iter().zip(cells).filter(move |(one, _)| **one == field);
        columns.map(|(_, cell)| cell.trim()).filter(|cell| !cell.is_empty())
    };
    let typed = told(Field::Name).chain(told(Field::OtherName)).next().ok_or(Wrong::NoName)?;
    let (plain, in_brackets) = acronym_apart(typed);
    let name = Line::parse(plain).map_err(|_| Wrong::LongName)?;
    let mut entry = Entry { said: Said::named(name), networks: Vec::new(), notes: Vec::new() };
    let said = &mut entry.said;
    said.acronym = told(Field::Acronym).next().or(in_brackets).and_then(|acronym| Line::parse(acronym).ok());
    for (field, former) in [(Field::Name, false), (Field::OtherName, false), (Field::FormerName, true)] {
        for cell in told(field).flat_map(|cell| parts(cell, &[';', '|', '\n'])) {
            if let Ok(name) = Line::parse(acronym_apart(cell).0)
                && name != said.name
                && said.names.len() < MOST_NAMES
            {
                said.names.push(Name { name, lang: None, former });
            }
        }
    }
    said.topics = settings.topics.clone();
    for topic in told(Field::Topics).flat_map(|cell| parts(cell, &[',', ';', '|', '\n', '،', '、'])) {
        said.topics.extend(Slug::of_title(topic));
    }
    said.topics.sort();
    said.topics.dedup();
    said.topics.truncate(MOST_TOPICS);
    said.about = told(Field::About).next().and_then(Text::cut);
    said.about_lang = settings.lang.clone().filter(|_| said.about.is_some());
    let mut notes = Vec::new();
    links(said, told(Field::Link), &mut notes);
    places(said, told(Field::Country), told(Field::Region), &mut notes);
    for cell in told(Field::Languages).flat_map(|cell| parts(cell, &[',', ';', '|', '/', '\n'])) {
        match language(cell) {
            Some(lang) if said.languages.len() < MOST_TOPICS => said.languages.push(lang),
            Some(_) => {}
            None => notes.push(Note { field: Field::Languages, cell: cell.to_owned() }),
        }
    }
    said.languages.dedup();
    for cell in told(Field::Networks).flat_map(|cell| parts(cell, &[',', ';', '|', '\n'])) {
        entry.networks.extend(Line::parse(cell).ok().filter(|_| !cell.eq_ignore_ascii_case("other")));
    }
    entry.notes = notes;
    Ok(entry)
}

fn links<'a>(said: &mut Said, cells: impl Iterator<Item = &'a str>, notes: &mut Vec<Note>) {
    for cell in cells.flat_map(|cell| parts(cell, &[',', ';', '|', ' ', '\n'])) {
        match Link::parse(cell) {
            Ok(link) if said.links.len() < MOST_NAMES => said.links.push(link),
            Ok(_) => {}
            Err(_) => notes.push(Note { field: Field::Link, cell: cell.to_owned() }),
        }
    }
    let mut seen: Vec<Link> = Vec::new();
    said.links.retain(|link| {
        !seen.contains(link) && {
            seen.push(link.clone());
            true
        }
    });
}

fn places<'a>(
    said: &mut Said,
    countries: impl Iterator<Item = &'a str>,
    regions: impl Iterator<Item = &'a str>,
    notes: &mut Vec<Note>,
) {
    let everywhere = |cell: &str| EVERYWHERE.contains(&cell.to_lowercase().as_str());
    for cell in countries.flat_map(|cell| parts(cell, &[';', '|', '/', '\n', '،', '、'])) {
        let found = country(cell).map_or_else(
            || parts(cell, &[',']).map(country).collect::<Option<Vec<_>>>(),
            |country| Some(vec![country]),
        );
        match found {
            Some(found) => said.countries.extend(found),
            None if everywhere(cell) => {}
            None => match region(cell) {
                Some(region) => said.regions.push(region),
                None => notes.push(Note { field: Field::Country, cell: cell.to_owned() }),
            },
        }
    }
    let mut seen: Vec<Country> = Vec::new();
    said.countries.retain(|country| {
        !seen.contains(country) && {
            seen.push(*country);
            true
        }
    });
    said.countries.truncate(MOST_COUNTRIES);
    // A region beside a country says no more than the country does.
    let home: Vec<Region> = said.countries.iter().map(|country| country.region()).collect();
    for cell in regions.flat_map(|cell| parts(cell, &[',', ';', '|', '/', '\n'])) {
        match region(cell) {
            Some(region) if !home.contains(&region) => said.regions.push(region),
            _ if !home.is_empty() || everywhere(cell) => {}
            Some(_) => {}
            None => notes.push(Note { field: Field::Region, cell: cell.to_owned() }),
        }
    }
    said.regions.sort();
    said.regions.dedup();
}

fn country(cell: &str) -> Option<Country> {
    Country::parse(cell).ok().or_else(|| Country::find_in(cell))
}

fn region(cell: &str) -> Option<Region> {
    let cell = cell.to_lowercase();
    let named = |region: &Region| {
        Named::name(*region) == cell
            || Tongue::ALL.iter().any(|tongue| Region::name(*region, *tongue).to_lowercase() == cell)
    };
    let known = Region::ALL.iter().copied().find(named);
    known.or(match cell.as_str() {
        "latin america" | "south america" | "americas" | "caribbean" | "central america" => {
            Some(Region::LatinAmerica)
        }
        "north america" => Some(Region::NorthernAmerica),
        "middle east" | "asia pacific" | "asia-pacific" => Some(Region::Asia),
        _ => None,
    })
}

/// A language by its tag, or by its name in one of the six tongues.
fn language(cell: &str) -> Option<Lang> {
    static NAMES: OnceLock<HashMap<String, Lang>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let all = languages().into_iter().rev();
        let named = |lang: Lang| {
            let name = |tongue: &Tongue| language_name(&lang, *tongue).map(str::to_lowercase);
            Tongue::ALL.iter().filter_map(name).map(|name| (name, lang.clone())).collect::<Vec<_>>()
        };
        all.flat_map(named).collect()
    });
    let named = names.get(&cell.to_lowercase()).cloned();
    named.or_else(|| Lang::parse(cell).ok().filter(|_| cell.len() <= 3))
}

fn parts<'a>(cell: &'a str, signs: &'a [char]) -> impl Iterator<Item = &'a str> {
    cell.split(signs).map(str::trim).filter(|part| !part.is_empty())
}

/// A name that ends with its acronym in brackets, as two.
fn acronym_apart(name: &str) -> (&str, Option<&str>) {
    let found = name.strip_suffix(')').and_then(|name| name.rsplit_once(" ("));
    let is_one = |acronym: &str| {
        let letters = acronym.chars().count();
        let great = acronym.chars().filter(|c| c.is_uppercase() || c.is_ascii_digit()).count();
        (2..=12).contains(&letters) && great * 2 > letters && !acronym.contains(' ')
    };
    match found {
        Some((plain, acronym)) if is_one(acronym) => (plain.trim(), Some(acronym)),
        _ => (name, None),
    }
}
