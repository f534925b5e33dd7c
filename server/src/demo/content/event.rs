//! The network's own events, what belongs to them, and who goes.

use super::Shipped;
use base::places::Country;
use base::{Lang, Link, Slug, Zone};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use std::str::FromStr;

/// An event of the network's own calendar.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Event {
    /// Its address.
    pub(crate) slug: Slug,
    /// The number that the old site gave it, which its shortcodes use.
    pub(crate) number: Option<i64>,
    /// Its title.
    pub(crate) title: String,
    /// The language of title and text.
    pub(crate) lang: Lang,
    /// Whether it is made up.
    #[serde(default)]
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "for readers of the file; texts and titles say it too")
    )]
    pub(crate) invented: bool,
    /// When it is.
    pub(crate) when: When,
    /// Where it is, as people write it.
    pub(crate) place: Option<String>,
    /// The country of that place.
    pub(crate) country: Option<Country>,
    /// Where to take part remotely.
    pub(crate) online: Option<Link>,
    /// `local`, `national`, `regional` or `global`.
    pub(crate) scope: String,
    /// `gathering`, `session`, `workshop`, `webinar` and so on.
    pub(crate) kind: String,
    /// `planned` or `tentative`.
    #[serde(default = "planned")]
    pub(crate) status: String,
    /// Who holds it.
    pub(crate) organizers: Vec<String>,
    /// What it is about.
    pub(crate) topics: Vec<Slug>,
    /// Without the sign.
    pub(crate) hashtag: Option<String>,
    /// Its page elsewhere.
    pub(crate) link: Option<Link>,
    /// Its description, Markdown.
    pub(crate) text: Shipped,
    /// In the order to read them.
    #[serde(default, rename = "paper")]
    pub(crate) papers: Vec<Paper>,
    /// What was written after it.
    #[serde(default, rename = "report")]
    pub(crate) reports: Vec<Report>,
}

/// When an event is.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum When {
    /// By the clock of a place.
    Clock {
        /// The beginning.
        #[serde(deserialize_with = "civil")]
        from: DateTime,
        /// The end.
        #[serde(deserialize_with = "civil")]
        to: DateTime,
        /// The place's zone.
        zone: Zone,
    },
    /// Whole days, both included.
    Days {
        /// The first.
        #[serde(deserialize_with = "civil")]
        first: Date,
        /// The last.
        #[serde(deserialize_with = "civil")]
        last: Date,
    },
    /// By the clock, some days after the demo starts.
    Ahead {
        /// How many; negative for before.
        in_days: i32,
        /// The beginning.
        #[serde(deserialize_with = "civil")]
        at: Time,
        /// How long it takes.
        minutes: i32,
        /// The zone of `at`.
        zone: Zone,
    },
    /// Whole days, some days after the demo starts.
    AheadDays {
        /// How many until the first.
        in_days: i32,
        /// How many it takes.
        days: i32,
    },
}

/// When an event is, once it is known when the demo starts.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Span {
    /// From, to, by the clock of the zone.
    Clock(DateTime, DateTime, Zone),
    /// First and last day.
    Days(Date, Date),
}

impl When {
    /// For a demo that started on `day`.
    pub(crate) fn from(&self, day: Date) -> Span {
        match self {
            Self::Clock { from, to, zone } => Span::Clock(*from, *to, zone.clone()),
            Self::Days { first, last } => Span::Days(*first, *last),
            Self::Ahead { in_days, at, minutes, zone } => {
                let start = day.saturating_add(in_days.days()).to_datetime(*at);
                Span::Clock(start, start.saturating_add(minutes.minutes()), zone.clone())
            }
            Self::AheadDays { in_days, days } => {
                let first = day.saturating_add(in_days.days());
                Span::Days(first, first.saturating_add((days - 1).days()))
            }
        }
    }
}

/// A background paper: a link or a file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Paper {
    /// Its title.
    pub(crate) title: String,
    /// Its language.
    pub(crate) lang: Lang,
    /// What it is for.
    pub(crate) purpose: String,
    /// Who wrote it.
    pub(crate) author: String,
    /// Where it is.
    pub(crate) link: Option<Link>,
    /// Or itself: Markdown or PDF.
    pub(crate) file: Option<Shipped>,
}

/// A report of an event.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Report {
    /// Its title.
    pub(crate) title: String,
    /// Its language.
    pub(crate) lang: Lang,
    /// The people who wrote it.
    pub(crate) authors: Vec<Slug>,
    /// A draft is not.
    pub(crate) published: bool,
    /// Itself, Markdown.
    pub(crate) file: Shipped,
}

/// A person's notice that it will be at an event, which is named by `event` or by `uid`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Attendance {
    /// Who.
    pub(crate) person: Slug,
    /// One of the network's own events.
    pub(crate) event: Option<Slug>,
    /// One that comes from a source.
    pub(crate) uid: Option<String>,
    /// `in-person` or `remote`.
    pub(crate) way: String,
    /// `participates`, `speaks`, `facilitates`, `organizes`, `reports` or `interprets`.
    pub(crate) role: String,
    /// `public`, `network` or `counted`.
    pub(crate) visibility: String,
    /// What it wants to tell the others.
    #[serde(default)]
    pub(crate) note: String,
}

fn planned() -> String {
    "planned".into()
}

/// A civil date or time as ISO 8601 writes it.
fn civil<'de, D: Deserializer<'de>, T: FromStr<Err = jiff::Error>>(deserializer: D) -> Result<T, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
}
