//! Countries and territories by their ISO 3166-1 code.

use super::{Names, Region, SubRegion, find, in_tongue, names};
use crate::text_column;
use crate::{Named, Parse, Sentence, Tongue};
use std::sync::OnceLock;

/// A country or territory of ISO 3166-1 that M49 puts into a region: all but Antarctica. Sorts by its code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(u8);

/// What is known of a country.
struct Facts {
    code: &'static str,
    sub_region: SubRegion,
    names: Names,
    capital: &'static str,
    zones: Vec<&'static str>,
}

impl Country {
    /// Every country, by code.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        (0..table().len()).map(Self::at)
    }

    /// The country of an ISO 3166-1 alpha-2 code, in capitals.
    pub fn of_code(code: &str) -> Option<Self> {
        table().binary_search_by(|facts| facts.code.cmp(code)).ok().map(Self::at)
    }

    /// Every country in the alphabetical order of a tongue, as a list of choices has them.
    pub fn in_order(tongue: Tongue) -> &'static [Self] {
        static ORDERS: OnceLock<Vec<Vec<Country>>> = OnceLock::new();
        let orders = ORDERS.get_or_init(|| {
            let order = |line: &str| line.split(' ').skip(1).filter_map(Self::of_code).collect();
            include_str!("order.tsv").lines().map(order).collect()
        });
        &orders[tongue as usize]
    }

    /// The country that a line about a place names: "Mumbai, India", "Denver, USA", "Port of Spain".
    ///
    /// Knows the names in the six tongues, common other names, capitals and cities where such meetings are held. A country's
    /// name goes before a city's, and the last one named before the others.
    pub fn find_in(text: &str) -> Option<Self> {
        find::country(text)
    }

    /// The ISO 3166-1 alpha-2 code, in capitals.
    pub fn as_str(self) -> &'static str {
        self.facts().code
    }

    /// What people call it every day.
    pub fn name(self, tongue: Tongue) -> &'static str {
        in_tongue(&self.facts().names, tongue)
    }

    /// The region of M49 that it lies in.
    pub fn region(self) -> Region {
        self.sub_region().region()
    }

    /// The sub-region of M49 that it lies in.
    pub fn sub_region(self) -> SubRegion {
        self.facts().sub_region
    }

    /// The capital in English; empty where there is none.
    pub fn capital(self) -> &'static str {
        self.facts().capital
    }

    /// The IANA time zones of its places, the most used one first; none for an uninhabited island.
    pub fn zones(self) -> &'static [&'static str] {
        &self.facts().zones
    }

    /// The name in every tongue.
    pub(super) fn names(self) -> &'static Names {
        &self.facts().names
    }

    fn at(index: usize) -> Self {
        Self(u8::try_from(index).expect("there are fewer than 256 countries"))
    }

    fn facts(self) -> &'static Facts {
        &table()[usize::from(self.0)]
    }
}

fn table() -> &'static [Facts] {
    static TABLE: OnceLock<Vec<Facts>> = OnceLock::new();
    TABLE.get_or_init(|| include_str!("countries.tsv").lines().filter_map(facts).collect())
}

fn facts(line: &'static str) -> Option<Facts> {
    let mut cells = line.split('\t');
    let code = cells.next()?;
    let m49 = cells.next()?;
    Some(Facts {
        code,
        sub_region: SubRegion::ALL.iter().copied().find(|region| region.m49() == m49)?,
        names: names(&mut cells),
        capital: cells.next()?,
        zones: cells.next()?.split_whitespace().collect(),
    })
}

impl Parse for Country {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        Self::of_code(&typed.trim().to_ascii_uppercase()).ok_or(Sentence::of("wrong-country"))
    }
}

text_column!("a country code", Country);

impl std::fmt::Debug for Country {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FromValue, ToValue, Value};

    fn country(code: &str) -> Country {
        Country::of_code(code).expect(code)
    }

    #[test]
    fn every_line_of_the_table_is_a_country() {
        assert_eq!(Country::all().len(), include_str!("countries.tsv").lines().count());
        assert_eq!(Country::all().len(), 248);
        assert!(Country::all().is_sorted_by(|a, b| a.as_str() < b.as_str()));
        for tongue in Tongue::ALL {
            assert!(Country::all().all(|country| !country.name(*tongue).is_empty()));
        }
    }

    #[test]
    fn every_order_holds_every_country_once() {
        for tongue in Tongue::ALL {
            let mut sorted = Country::in_order(*tongue).to_vec();
            sorted.sort();
            assert!(sorted.into_iter().eq(Country::all()));
        }
        let before = |tongue, a, b| {
            let place = |code| Country::in_order(tongue).iter().position(|c| c.as_str() == code);
            place(a) < place(b)
        };
        assert!(before(Tongue::English, "AX", "AL"), "Åland Islands stand among the As");
        assert!(before(Tongue::Spanish, "AF", "ZW"));
        assert!(before(Tongue::Chinese, "AF", "CN"), "ā before zhōng");
    }

    #[test]
    fn a_country_lies_in_its_region() {
        let regions = ["KE", "BR", "CA", "IN", "UA", "FJ", "MX"].map(|code| country(code).region());
        let expected = [
            Region::Africa,
            Region::LatinAmerica,
            Region::NorthernAmerica,
            Region::Asia,
            Region::Europe,
            Region::Oceania,
            Region::LatinAmerica,
        ];
        assert_eq!(regions, expected);
        assert_eq!(country("EG").sub_region(), SubRegion::NorthernAfrica);
    }

    #[test]
    fn names_are_the_everyday_ones() {
        assert_eq!(country("GB").name(Tongue::English), "United Kingdom");
        assert_eq!(country("CI").name(Tongue::French), "Côte d’Ivoire");
        assert_eq!(country("PS").name(Tongue::Arabic), "فلسطين");
        assert_eq!(country("BR").name(Tongue::Chinese), "巴西");
    }

    #[test]
    fn zones_are_known_to_the_bundled_database() {
        assert_eq!(country("KE").zones(), ["Africa/Nairobi"]);
        assert_eq!(country("US").zones().first(), Some(&"America/New_York"));
        for zone in Country::all().flat_map(|country| country.zones()) {
            assert!(crate::Zone::parse(zone).is_ok(), "{zone}");
        }
    }

    #[test]
    fn a_code_is_read_in_either_case_and_kept_in_capitals() {
        assert_eq!(Country::parse(" ke ").map(Country::as_str), Ok("KE"));
        assert_eq!(Country::parse("Kenya"), Err(Sentence::of("wrong-country")));
        assert_eq!(country("KE").to_value(), Value::Text("KE".into()));
        assert_eq!(Country::from_value(Value::Text("KE".into())), Ok(country("KE")));
        assert_eq!(serde_json::to_string(&country("KE")).unwrap(), "\"KE\"");
        assert_eq!(country("KE").to_string(), "KE");
    }
}
