//! A consultation elsewhere: somebody asks, until some time, and people of the network prepare an answer.

use super::withdrawn::Withdrawn;
use base::places::Region;
use base::{Id, Lang, Line, Link, Moment, Slug, Text, Zone, days};
use facts::Subject;
use serde::{Deserialize, Serialize};

/// What a consultation is called.
pub type ConsultationTitle = Line<200>;

/// What people write about a consultation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsultationDetails {
    /// What it is called.
    pub title: ConsultationTitle,
    /// Who asks.
    pub asker: Line<200>,
    /// Until when answers are taken; nothing when it goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<Moment>,
    /// Where whoever asks reads the clock.
    pub zone: Zone,
    /// What it asks; Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text<20_000>>,
    /// How to take part; Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<Text<5_000>>,
    /// Its page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// What it is filed under.
    #[serde(default)]
    pub topics: Vec<Slug>,
    /// The regions of the world that it is about; none means all.
    #[serde(default)]
    pub regions: Vec<Region>,
    /// How many hours of work an answer is thought to take.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<i64>,
    /// What the network answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// What came of it; Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Text<10_000>>,
    /// The language in which answers are taken.
    pub lang: Lang,
    /// That it was withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Withdrawn>,
}

/// What the network answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// A statement or a message that stands here.
    Here(Subject),
    /// Something elsewhere.
    Elsewhere(Link),
}

base::named! {
    /// How far a consultation is.
    pub enum State {
        /// Answers are taken.
        Open = "open",
        /// Answers are taken for a few days yet.
        Closing = "closing",
        /// No more answers are taken.
        Closed = "closed",
    }
}

impl State {
    /// How far a consultation with this end is.
    pub(crate) fn of(closes: Option<Moment>, now: Moment) -> Self {
        match closes {
            Some(closes) if closes <= now => Self::Closed,
            Some(closes) if closes <= now.plus(days(CLOSING_DAYS)) => Self::Closing,
            _ => Self::Open,
        }
    }
}

/// A consultation is closing when it has no more than so many days.
pub(crate) const CLOSING_DAYS: u64 = 14;

/// So many days before the end people are reminded, the last reminder last.
pub(crate) const REMINDERS: [u64; 2] = [7, 1];

/// A consultation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Consultation {
    /// Its id.
    pub id: Id<Consultation>,
    /// Its name in addresses.
    pub slug: Slug,
    /// What people write about it.
    pub said: ConsultationDetails,
    /// How often it was written, from 1.
    pub version: i64,
    /// When it was added.
    pub made: Moment,
    /// When it was last written.
    pub changed: Moment,
}

impl Consultation {
    /// Its address.
    pub(crate) fn link(&self) -> String {
        link(&self.slug)
    }
}

/// The address of the consultation of that name.
pub(crate) fn link(slug: &Slug) -> String {
    format!("/consultations/{slug}")
}
