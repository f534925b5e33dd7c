//! Time zones by their IANA name.

use crate::text_column;
use crate::{Parse, Sentence};
use jiff::tz::TimeZone;

/// An IANA time zone (`Africa/Nairobi`), known to the bundled database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    name: String,
    rules: TimeZone,
}

impl Zone {
    /// Universal time.
    pub fn utc() -> Self {
        Self { name: "UTC".into(), rules: TimeZone::UTC }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.name
    }

    /// Its offsets and their changes.
    pub fn rules(&self) -> TimeZone {
        self.rules.clone()
    }

    /// The city, as the name has it: `Nairobi`, `Buenos Aires`.
    pub fn city(&self) -> String {
        self.name.rsplit('/').next().unwrap_or(&self.name).replace('_', " ")
    }

    /// The names offered in a list of choices: those in which the countries of the world live, and UTC, in alphabetical
    /// order. Aliases are understood, not offered.
    pub fn choices() -> Vec<String> {
        let lived_in = crate::places::Country::all().flat_map(|country| country.zones().iter().copied());
        let mut names: Vec<String> = lived_in.chain(["UTC"]).map(str::to_owned).collect();
        names.sort();
        names.dedup();
        names
    }
}

impl Parse for Zone {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let wrong = || Sentence::of("wrong-zone");
        let rules = TimeZone::get(typed.trim()).map_err(|_| wrong())?;
        let name = rules.iana_name().ok_or_else(wrong)?.to_owned();
        Ok(Self { name, rules })
    }
}

impl std::hash::Hash for Zone {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

text_column!("a time zone", Zone);
