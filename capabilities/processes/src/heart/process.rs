//! A process of others in which the network takes part.

use super::reference::Reference;
use super::withdrawn::Withdrawn;
use base::places::Region;
use base::{Id, Lang, Line, Moment, Slug, Text};
use serde::{Deserialize, Serialize};

/// What a process is called.
pub type ProcessName = Line<160>;

/// What a lane of the timeline is called.
pub type LaneName = Line<80>;

/// What people write about a process.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcessDetails {
    /// What it is called.
    pub name: ProcessName,
    /// Who runs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Line<160>>,
    /// In which lane of the timeline it is drawn; processes may share one. Without, in its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lane: Option<LaneName>,
    /// What it decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decides: Option<Text<5_000>>,
    /// How to take part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<Text<5_000>>,
    /// What else is to be known; Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text<20_000>>,
    /// What it is filed under.
    #[serde(default)]
    pub topics: Vec<Slug>,
    /// The regions of the world that it is about; none means all.
    #[serde(default)]
    pub regions: Vec<Region>,
    /// Where more is found.
    #[serde(default)]
    pub links: Vec<Reference>,
    /// The language of all this.
    pub lang: Lang,
    /// That it was withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Withdrawn>,
}

impl ProcessDetails {
    /// A process of which no more is known than its name.
    pub fn named(name: ProcessName, lang: Lang) -> Self {
        Self {
            name,
            body: None,
            lane: None,
            decides: None,
            part: None,
            text: None,
            topics: Vec::new(),
            regions: Vec::new(),
            links: Vec::new(),
            lang,
            withdrawn: None,
        }
    }

    /// The lane that it is drawn in: its own word for it, else who runs it, else its name.
    pub(crate) fn lane(&self) -> String {
        let lane = self.lane.as_ref().map(LaneName::as_str);
        let body = self.body.as_ref().map(Line::as_str);
        lane.or(body).unwrap_or(self.name.as_str()).to_owned()
    }
}

/// A process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Process {
    /// Its id.
    pub id: Id<Process>,
    /// Its name in addresses.
    pub slug: Slug,
    /// What people write about it.
    pub said: ProcessDetails,
    /// How often it was written, from 1.
    pub version: i64,
    /// When it was added.
    pub made: Moment,
    /// When it was last written.
    pub changed: Moment,
}

impl Process {
    /// Its address.
    pub fn link(&self) -> String {
        link(&self.slug)
    }
}

/// The address of the process of that name.
pub(crate) fn link(slug: &Slug) -> String {
    format!("/processes/{slug}")
}
