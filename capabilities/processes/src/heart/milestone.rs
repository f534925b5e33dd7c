//! A milestone of a process: what happens when, and what the network makes of it.

use super::reference::Reference;
use super::when::When;
use super::withdrawn::Withdrawn;
use crate::heart::process::Process;
use base::{Id, Lang, Line, Link, Moment, Slug, Text};
use facts::Subject;
use serde::{Deserialize, Serialize};

/// What a milestone is called.
pub type MilestoneTitle = Line<200>;

/// What the network says of itself.
pub type OwnText = Text<10_000>;

/// Work for the network, in hours: at least one, at most half a year's.
pub(crate) const HOURS: std::ops::RangeInclusive<i64> = 1..=1_000;

base::named! {
    /// For whom something is written.
    pub enum Readers {
        /// For the network's people.
        Network = "network",
        /// For everybody.
        Public = "public",
    }
}

/// A text, and for whom it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// What it says; Markdown.
    pub text: OwnText,
    /// For whom.
    pub readers: Readers,
}

base::named! {
    /// What came of a milestone, as the network sees it.
    pub enum Outcome {
        /// What counts as a win was reached.
        Won = "won",
        /// Some of it was.
        Partly = "partly",
        /// Nothing of it was.
        Lost = "lost",
        /// It was put off, or to another place.
        Moved = "moved",
    }
}

/// What came of a milestone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcomes {
    /// In a word.
    pub outcome: Outcome,
    /// In what way; Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<OwnText>,
}

/// What people write about a milestone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MilestoneDetails {
    /// What it is called.
    pub title: MilestoneTitle,
    /// When it takes place; nothing when that is to be announced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// The date as it was written where this came from, when it could not be read or was mended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub written: Option<Line<200>>,
    /// Where it takes place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Line<200>>,
    /// Its page elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// What happens; Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub happens: Option<Text<20_000>>,
    /// What it decides; Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decides: Option<Text<5_000>>,
    /// How to take part; Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<Text<5_000>>,
    /// Agendas, papers and other links.
    #[serde(default)]
    pub papers: Vec<Reference>,
    /// What came out of it.
    #[serde(default)]
    pub outcomes: Vec<Reference>,
    /// The event of the calendar that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<Subject>,
    /// What the network said there: statements.
    #[serde(default)]
    pub statements: Vec<Subject>,
    /// The network's position.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Kept>,
    /// What the network will not agree to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub red_lines: Option<Kept>,
    /// What counts as a win.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub win: Option<Kept>,
    /// What came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Outcomes>,
    /// What help is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<Text<2_000>>,
    /// How many hours of work that is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<i64>,
    /// The language of all this.
    pub lang: Lang,
    /// That it was withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Withdrawn>,
}

impl MilestoneDetails {
    /// A milestone of which no more is known than its name and time.
    pub fn at(title: MilestoneTitle, when: Option<When>, lang: Lang) -> Self {
        Self {
            title,
            when,
            written: None,
            place: None,
            link: None,
            happens: None,
            decides: None,
            part: None,
            papers: Vec::new(),
            outcomes: Vec::new(),
            event: None,
            statements: Vec::new(),
            position: None,
            red_lines: None,
            win: None,
            result: None,
            help: None,
            hours: None,
            lang,
            withdrawn: None,
        }
    }

    /// The same for somebody who reads from outside: without what is for the network's people.
    pub(crate) fn for_everybody(self) -> Self {
        let public = |kept: &Kept| kept.readers == Readers::Public;
        Self {
            position: self.position.filter(public),
            red_lines: self.red_lines.filter(public),
            win: self.win.filter(public),
            ..self
        }
    }
}

/// A milestone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Milestone {
    /// Its id.
    pub id: Id<Milestone>,
    /// Of which process.
    pub process: Id<Process>,
    /// Its number in the process, from 1.
    pub number: i64,
    /// What people write about it, as far as it is for whoever looks.
    pub said: MilestoneDetails,
    /// How often it was written, from 1.
    pub version: i64,
    /// When it was added.
    pub made: Moment,
    /// When it was last written.
    pub changed: Moment,
}

/// The address of a milestone.
pub(crate) fn link(process: &Slug, number: i64) -> String {
    format!("/processes/{process}/milestones/{number}")
}

/// A milestone as lists and the timeline show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Listed {
    /// Which.
    pub id: Id<Milestone>,
    /// Its number in the process.
    pub number: i64,
    /// Of which process, by its name in addresses.
    pub process: Slug,
    /// What the process is called.
    pub process_name: String,
    /// The lane that it is drawn in.
    pub lane: String,
    /// What it is called.
    pub title: String,
    /// The language of that.
    pub lang: Lang,
    /// When it takes place.
    pub when: Option<When>,
    /// Where.
    pub place: Option<String>,
    /// What came of it.
    pub outcome: Option<Outcome>,
    /// How many hours of help it asks for.
    pub hours: Option<i64>,
    /// How often it was written, from 1.
    pub version: i64,
    /// When it was last written.
    pub changed: Moment,
}

impl Listed {
    /// Its address.
    pub(crate) fn link(&self) -> String {
        link(&self.process, self.number)
    }
}
