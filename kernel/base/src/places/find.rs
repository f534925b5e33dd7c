//! Recognises a country in a line about a place.

use super::Country;
use std::collections::HashMap;
use std::sync::OnceLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longer lines are not about a place; only their beginning is looked at.
const LONGEST_CHARS: usize = 500;

/// What a name is of, which says how it must be written and how sure a match is.
#[derive(Clone, Copy)]
enum Kind {
    /// Written with a capital, so that "nice" is not the city; names of cities repeat across the world.
    City,
    /// In capitals, so that "us" is not the country.
    Initials,
    /// A country's, in any case.
    Name,
}

/// A word of a line, and how it was written.
struct Word {
    folded: String,
    starts_small: bool,
    has_small: bool,
}

/// What is known by name: words joined by spaces, and the number of words of the longest.
struct Index {
    entries: HashMap<String, (Country, Kind)>,
    longest: usize,
}

/// The country named last, a country's name before a city's.
pub(super) fn country(text: &str) -> Option<Country> {
    let text: String = text.chars().take(LONGEST_CHARS).collect();
    let words = words(&text);
    let mut best: Option<(Country, Kind)> = None;
    let mut at = 0;
    while at < words.len() {
        let Some((length, country, kind)) = longest_at(&words[at..]) else {
            at += 1;
            continue;
        };
        if best.is_none_or(|(_, before)| kind.rank() >= before.rank()) {
            best = Some((country, kind));
        }
        at += length;
    }
    best.map(|(country, _)| country)
}

/// The longest name that begins with the first of the words: "Papua New Guinea" is not Guinea.
fn longest_at(words: &[Word]) -> Option<(usize, Country, Kind)> {
    let index = index();
    (1..=index.longest.min(words.len())).rev().find_map(|length| {
        let words = &words[..length];
        let &(country, kind) = index.entries.get(&joined(words))?;
        kind.written_as(words).then_some((length, country, kind))
    })
}

impl Kind {
    const fn rank(self) -> u8 {
        match self {
            Self::City => 0,
            Self::Initials | Self::Name => 1,
        }
    }

    fn written_as(self, words: &[Word]) -> bool {
        match self {
            Self::Name => true,
            Self::Initials => !words.iter().any(|word| word.has_small),
            Self::City => words.first().is_some_and(|word| !word.starts_small),
        }
    }
}

/// The words without case and accents. "and" is left out, as `&` is; an ideograph is a word of its own.
fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let ideographic = |c: char| ('\u{2E80}'..='\u{9FFF}').contains(&c);
    for run in text.split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c)) {
        let mut rest = run;
        while let Some(first) = rest.chars().next() {
            let end = if ideographic(first) {
                first.len_utf8()
            } else {
                rest.find(ideographic).unwrap_or(rest.len())
            };
            let (word, after) = rest.split_at(end);
            rest = after;
            let folded: String =
                word.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
            if folded != "and" {
                words.push(Word {
                    folded,
                    starts_small: first.is_lowercase(),
                    has_small: word.chars().any(char::is_lowercase),
                });
            }
        }
    }
    words
}

fn joined(words: &[Word]) -> String {
    let folded: Vec<&str> = words.iter().map(|word| word.folded.as_str()).collect();
    folded.join(" ")
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index { entries: HashMap::new(), longest: 0 };
        for country in Country::all() {
            country.names().iter().for_each(|name| index.add(name, country, Kind::Name));
        }
        for (country, names, cities) in include_str!("aliases.tsv").lines().filter_map(alias) {
            names.for_each(|name| index.add(name, country, kind_of(name)));
            cities.for_each(|city| index.add(city, country, Kind::City));
        }
        for country in Country::all() {
            index.add(country.capital(), country, Kind::City);
            country
                .zones()
                .iter()
                .filter_map(|zone| city(zone))
                .for_each(|city| index.add(&city, country, Kind::City));
        }
        index
    })
}

impl Index {
    /// The first to claim a name keeps it: names of countries come before aliases, aliases before capitals.
    fn add(&mut self, name: &str, country: Country, kind: Kind) {
        let words = words(name);
        if !words.is_empty() {
            self.longest = self.longest.max(words.len());
            self.entries.entry(joined(&words)).or_insert((country, kind));
        }
    }
}

type Parts = std::str::Split<'static, &'static str>;

fn alias(line: &'static str) -> Option<(Country, Parts, Parts)> {
    let mut cells = line.split('\t');
    Some((Country::of_code(cells.next()?)?, cells.next()?.split("; "), cells.next()?.split("; ")))
}

fn kind_of(alias: &str) -> Kind {
    let initials = alias.len() <= 6 && alias.chars().all(|c| c.is_ascii_uppercase() || c == '.');
    if initials { Kind::Initials } else { Kind::Name }
}

/// The city of a zone's name; three-part names (`America/Indiana/Knox`) are of small places.
fn city(zone: &str) -> Option<String> {
    let (_, city) = zone.split_once('/')?;
    (!city.contains('/')).then(|| city.replace('_', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<&'static str> {
        country(text).map(Country::as_str)
    }

    #[test]
    fn a_country_is_found_as_sources_name_it() {
        for (text, code) in [
            ("Mumbai, India", "IN"),
            ("Asia (Shenzhen, China)", "CN"),
            ("North America (Denver, USA)", "US"),
            ("North America (Louisville, Kentucky & Online)", "US"),
            ("Caribbean (Hybrid/Port of Spain)", "TT"),
            ("Africa (Lusaka, Zambia & Online)", "ZM"),
            ("Europe (Geneva, Switzerland)", "CH"),
            ("Nusa Dua, Bali, Indonesia", "ID"),
            ("Trinidad and Tobago", "TT"),
            ("mumbai, india", "IN"),
            ("Accra", "GH"),
            ("Washington, D.C.", "US"),
        ] {
            assert_eq!(found(text), Some(code), "{text}");
        }
    }

    #[test]
    fn a_country_is_found_in_the_six_tongues() {
        for (text, code) in [
            ("Dakar, Sénégal", "SN"),
            ("Ciudad de México", "MX"),
            ("تونس العاصمة، تونس", "TN"),
            ("Женева, Швейцария", "CH"),
            ("中国深圳", "CN"),
            ("瑞士日内瓦", "CH"),
            ("印度尼西亚巴厘岛", "ID"),
        ] {
            assert_eq!(found(text), Some(code), "{text}");
        }
    }

    #[test]
    fn a_longer_name_is_not_the_shorter_one_inside_it() {
        for (text, code) in [
            ("Port Moresby, Papua New Guinea", "PG"),
            ("Bissau, Guinea-Bissau", "GW"),
            ("Belfast, Northern Ireland", "GB"),
            ("Santa Fe, New Mexico", "US"),
            ("Niamey, Niger", "NE"),
            ("Juba, South Sudan", "SS"),
        ] {
            assert_eq!(found(text), Some(code), "{text}");
        }
    }

    #[test]
    fn a_country_goes_before_a_city_and_the_last_before_the_first() {
        assert_eq!(found("Valencia, Venezuela"), Some("VE"));
        assert_eq!(found("Cambridge, Massachusetts"), Some("US"));
        assert_eq!(found("Tbilisi, Georgia"), Some("GE"));
        assert_eq!(found("Atlanta, Georgia"), Some("US"));
    }

    #[test]
    fn ordinary_words_are_not_countries() {
        for text in
            ["join us online", "a nice venue in the centre", "Online", "", "to be confirmed", "Zoom / Webex"]
        {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn every_alias_belongs_to_a_country() {
        let lines = include_str!("aliases.tsv").lines();
        assert!(lines.clone().count() > 100);
        for line in lines {
            assert!(alias(line).is_some(), "{line}");
        }
    }
}
