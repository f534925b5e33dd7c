//! What the demo network is made of, compiled in from `server/demo/`. Its README says where each fact comes from.
//!
//! Values that belong to a capability (a scope, a role, a stakeholder group) stay the words that the files use; whoever
//! plants the demo parses them as that capability does.

mod event;
mod shipped;
mod source;
#[cfg(test)]
mod tests;

pub use event::{Attendance, Event, Paper, Report, Span, When};
pub use shipped::Shipped;
pub use source::Source;

use base::places::{Country, Region};
use base::{Email, Lang, Link, Parse, Slug, Tongue, Zone};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The whole demo.
pub struct Content {
    /// The network itself.
    pub network: Network,
    /// In the order in which they are shown.
    pub topics: Vec<Topic>,
    /// The directory.
    pub organizations: Vec<Organization>,
    /// All of them invented.
    pub people: Vec<Person>,
    /// The network's own events; the others come from `sources`.
    pub events: Vec<Event>,
    /// Who goes where.
    pub attendances: Vec<Attendance>,
    /// Feeds that the demo serves and collects from.
    pub sources: Vec<Source>,
}

/// The network.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Network {
    /// Its name.
    pub name: String,
    /// Itself in one sentence.
    pub line: String,
    /// The language it writes in.
    pub language: Tongue,
    /// The languages of its interface.
    pub languages: Vec<Tongue>,
    /// The zone of its clock.
    pub zone: Zone,
    /// How one becomes a participant: `open`, `approval` or `invitation`.
    pub joining: String,
    /// Its hashtag, without the sign.
    pub hashtag: String,
    /// What it is for, Markdown.
    pub aims: String,
    /// What it sets out to do, a sentence each.
    pub objectives: Vec<String>,
}

/// An area of policy.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its address.
    pub slug: Slug,
    /// Its name in the six languages.
    pub names: Names,
    /// A paragraph in English, Markdown.
    pub context: String,
}

/// One name in six languages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    en: String,
    fr: String,
    es: String,
    ar: String,
    ru: String,
    zh: String,
}

impl Names {
    /// The name in `tongue`.
    pub fn of(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::English => &self.en,
            Tongue::French => &self.fr,
            Tongue::Spanish => &self.es,
            Tongue::Arabic => &self.ar,
            Tongue::Russian => &self.ru,
            Tongue::Chinese => &self.zh,
        }
    }
}

/// A body in the directory.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organization {
    /// Its address.
    pub slug: Slug,
    /// Its name, in its own language.
    pub name: String,
    /// The language of the name.
    #[serde(default = "english")]
    pub lang: Lang,
    /// What it is called for short.
    pub acronym: Option<String>,
    /// Where it has its seat, where the source says so.
    pub country: Option<Country>,
    /// Its site.
    pub link: Option<Link>,
    /// A line or two in English.
    pub about: String,
    /// What it works on.
    pub topics: Vec<Slug>,
    /// Where the facts come from.
    pub from: Origin,
}

/// Where the facts about an organization come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// The network's own record.
    Record,
    /// OONI's list of its partners.
    Ooni,
    /// Nowhere: it does not exist.
    Invented,
}

/// An invented participant.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Its address.
    pub slug: Slug,
    /// Its name, which says that it is a sample.
    pub name: String,
    /// Whether the name stands for another.
    #[serde(default)]
    pub pseudonym: bool,
    /// Where it lives; `None` for who does not tell.
    pub country: Option<Country>,
    /// The region alone, for who tells no more.
    pub region: Option<Region>,
    /// What it reads and speaks, best first.
    pub languages: Vec<Lang>,
    /// The invented bodies it acts for.
    #[serde(default)]
    pub organizations: Vec<Slug>,
    /// `civil-society`, `academia`, `technical`, `private-sector`, `government` or `media`.
    pub stakeholder: String,
    /// What it works on.
    pub topics: Vec<Slug>,
    /// `participant`, `facilitator` or `steward`.
    #[serde(default = "participant")]
    pub role: String,
    /// Who sees the profile: `public` or `network`.
    #[serde(default = "public")]
    pub visibility: String,
    /// Whether it is listed nowhere.
    #[serde(default)]
    pub hidden: bool,
    /// In its own words.
    pub about: String,
    /// The language of those.
    #[serde(default = "english")]
    pub about_lang: Lang,
}

impl Person {
    /// The address under which it signs in; nothing is ever delivered to `.example` (RFC 2606).
    pub fn email(&self) -> Email {
        Email::parse(&format!("{}@people.bestbits.example", self.slug)).expect("a slug is a local part")
    }
}

/// Everything, read anew.
pub fn content() -> Content {
    #[derive(Deserialize)]
    struct Topics {
        topic: Vec<Topic>,
    }
    #[derive(Deserialize)]
    struct Organizations {
        organization: Vec<Organization>,
    }
    #[derive(Deserialize)]
    struct People {
        person: Vec<Person>,
    }
    #[derive(Deserialize)]
    struct Events {
        event: Vec<Event>,
    }
    #[derive(Deserialize)]
    struct Attendances {
        attendance: Vec<Attendance>,
    }
    #[derive(Deserialize)]
    struct Sources {
        source: Vec<Source>,
    }
    Content {
        network: read("network.toml"),
        topics: read::<Topics>("topics.toml").topic,
        organizations: read::<Organizations>("organizations.toml").organization,
        people: read::<People>("people.toml").person,
        events: read::<Events>("events.toml").event,
        attendances: read::<Attendances>("attendances.toml").attendance,
        sources: read::<Sources>("sources.toml").source,
    }
}

fn read<T: DeserializeOwned>(path: &str) -> T {
    let shipped = Shipped::of_path(path).expect("the table of shipped files has it");
    toml::from_str(shipped.text()).expect("a test has read it")
}

fn english() -> Lang {
    Tongue::English.into()
}

fn participant() -> String {
    "participant".into()
}

fn public() -> String {
    "public".into()
}
