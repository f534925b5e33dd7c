//! What the demo network is made of, compiled in from `server/demo/`. Its README says where each fact comes from.
//!
//! Values that belong to a capability (a scope, a role, a stakeholder group) stay the words that the files use; whoever
//! plants the demo parses them as that capability does.

mod event;
mod knowledge;
mod list;
mod shipped;
mod source;
mod statement;
#[cfg(test)]
mod tests;

pub(crate) use event::{Attendance, Event, Paper, Report, Span};
pub(crate) use knowledge::{Document, Folder, Initiative, Page};
use knowledge::{Initiatives, Library, Pages};
use list::Lists;
pub(crate) use list::{List, Message};
pub(crate) use shipped::Shipped;
pub(crate) use source::Source;
use statement::Statements;
pub(crate) use statement::{Comment, Statement};

use base::places::{Country, Region};
use base::{Email, Lang, Link, Parse, Slug, Tongue, Zone};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The whole demo.
pub(crate) struct Content {
    /// The network itself.
    pub(crate) network: Network,
    /// In the order in which they are shown.
    pub(crate) topics: Vec<Topic>,
    /// The directory.
    pub(crate) organizations: Vec<Organization>,
    /// All of them invented.
    pub(crate) people: Vec<Person>,
    /// The network's own events; the others come from `sources`.
    pub(crate) events: Vec<Event>,
    /// Who goes where.
    pub(crate) attendances: Vec<Attendance>,
    /// Feeds that the demo serves and collects from.
    pub(crate) sources: Vec<Source>,
    /// Mailing lists.
    pub(crate) lists: Vec<List>,
    /// What was written on them, the oldest first.
    pub(crate) messages: Vec<Message>,
    /// Statements, the oldest first.
    pub(crate) statements: Vec<Statement>,
    /// Initiatives.
    pub(crate) initiatives: Vec<Initiative>,
    /// Pages of the wiki.
    pub(crate) pages: Vec<Page>,
    /// Folders of the library, each before those in it.
    pub(crate) folders: Vec<Folder>,
    /// Documents in them.
    pub(crate) documents: Vec<Document>,
    /// The milestones of outside processes, as a sheet that the program takes in.
    pub(crate) timeline: Shipped,
}

/// The network.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Network {
    /// Its name.
    pub(crate) name: String,
    /// Itself in one sentence.
    pub(crate) line: String,
    /// The language it writes in.
    pub(crate) language: Tongue,
    /// The languages of its interface.
    pub(crate) languages: Vec<Tongue>,
    /// The zone of its clock.
    pub(crate) zone: Zone,
    /// How one becomes a participant: `open`, `approval` or `invitation`.
    pub(crate) joining: String,
    /// What it is for, Markdown.
    pub(crate) aims: String,
    /// What it sets out to do, a sentence each.
    pub(crate) objectives: Vec<String>,
}

/// An area of policy.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Topic {
    /// Its address.
    pub(crate) slug: Slug,
    /// Its name in the six languages.
    pub(crate) names: Names,
    /// A paragraph in English, Markdown.
    pub(crate) context: String,
}

/// One name in six languages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Names {
    en: String,
    fr: String,
    es: String,
    ar: String,
    ru: String,
    zh: String,
}

impl Names {
    /// The name in `tongue`.
    pub(crate) fn of(&self, tongue: Tongue) -> &str {
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
pub(crate) struct Organization {
    /// Its address.
    pub(crate) slug: Slug,
    /// Its name, in its own language.
    pub(crate) name: String,
    /// What it is called for short.
    pub(crate) acronym: Option<String>,
    /// Where it has its seat, where the source says so.
    pub(crate) country: Option<Country>,
    /// Its site.
    pub(crate) link: Option<Link>,
    /// A line or two in English.
    pub(crate) about: String,
    /// Where the facts come from.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "for readers of the file; the tests hold people to it")
    )]
    pub(crate) from: Origin,
}

/// Where the facts about an organization come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Origin {
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
pub(crate) struct Person {
    /// Its address.
    pub(crate) slug: Slug,
    /// Its name, which says that it is a sample.
    pub(crate) name: String,
    /// Where it lives; `None` for who does not tell.
    pub(crate) country: Option<Country>,
    /// The region alone, for who tells no more.
    pub(crate) region: Option<Region>,
    /// What it reads and speaks, best first.
    pub(crate) languages: Vec<Lang>,
    /// The invented bodies it acts for.
    #[serde(default)]
    pub(crate) organizations: Vec<Slug>,
    /// `civil-society`, `academia`, `technical`, `business`, `government` or `media`.
    pub(crate) stakeholder: String,
    /// What it works on.
    pub(crate) topics: Vec<Slug>,
    /// `participant`, `facilitator` or `steward`.
    #[serde(default = "participant")]
    pub(crate) role: String,
    /// Who sees the profile: `public` or `network`.
    #[serde(default = "public")]
    pub(crate) visibility: String,
    /// Whether it is listed nowhere.
    #[serde(default)]
    pub(crate) hidden: bool,
    /// In its own words.
    pub(crate) about: String,
    /// The language of those.
    #[serde(default = "english")]
    pub(crate) about_lang: Lang,
}

impl Person {
    /// The address under which it signs in; nothing is ever delivered to `.example` (RFC 2606).
    pub(crate) fn email(&self) -> Email {
        Email::parse(&format!("{}@people.bestbits.example", self.slug)).expect("a slug is a local part")
    }
}

/// Everything, read anew.
pub(crate) fn content() -> Content {
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
    let Lists { list: lists, message: messages } = read("lists.toml");
    let Library { folder: folders, document: documents } = read("library.toml");
    Content {
        lists,
        messages,
        network: read("network.toml"),
        topics: read::<Topics>("topics.toml").topic,
        organizations: read::<Organizations>("organizations.toml").organization,
        people: read::<People>("people.toml").person,
        events: read::<Events>("events.toml").event,
        attendances: read::<Attendances>("attendances.toml").attendance,
        sources: read::<Sources>("sources.toml").source,
        statements: read::<Statements>("statements.toml").statement,
        initiatives: read::<Initiatives>("initiatives.toml").initiative,
        pages: read::<Pages>("pages.toml").page,
        folders,
        documents,
        timeline: Shipped::of_path("processes/timeline-2013.csv").expect("the table of shipped files has it"),
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
