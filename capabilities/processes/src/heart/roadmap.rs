//! An engagement roadmap: what a group does, by when, for which milestone.

use super::milestone::Milestone;
use super::when::When;
use super::withdrawn::Withdrawn;
use base::{Id, Lang, Line, Moment, Slug, Text};
use facts::Subject;
use serde::{Deserialize, Serialize};

/// What a roadmap is called.
pub type RoadmapTitle = Line<160>;

/// What people write about a roadmap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoadmapDetails {
    /// What it is called.
    pub title: RoadmapTitle,
    /// The organization whose roadmap it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<Id<Subject>>,
    /// Whose it is otherwise; with neither it is the network's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Line<160>>,
    /// What it is for; Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text<20_000>>,
    /// The language of it and its entries.
    pub lang: Lang,
    /// That it was withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Withdrawn>,
}

/// A roadmap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Roadmap {
    /// Its id.
    pub id: Id<Roadmap>,
    /// Its name in addresses.
    pub slug: Slug,
    /// What people write about it.
    pub said: RoadmapDetails,
    /// How often it was written, from 1.
    pub version: i64,
    /// When it was added.
    pub made: Moment,
    /// When it was last written.
    pub changed: Moment,
}

impl Roadmap {
    /// Its address.
    pub(crate) fn link(&self) -> String {
        link(&self.slug)
    }
}

/// The address of the roadmap of that name.
pub(crate) fn link(slug: &Slug) -> String {
    format!("/roadmaps/{slug}")
}

base::named! {
    /// How far an entry is.
    pub enum Progress {
        /// Nobody has begun.
        Open = "open",
        /// Somebody is at it.
        Begun = "begun",
        /// It is done.
        Done = "done",
        /// It was given up.
        Dropped = "dropped",
    }
}

/// What people write about an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryDetails {
    /// What is done.
    pub what: Line<200>,
    /// More about it; Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text<5_000>>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<When>,
    /// By whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Line<200>>,
    /// For which milestone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone: Option<Id<Milestone>>,
    /// How many hours of work it takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<i64>,
    /// How far it is.
    pub state: Progress,
    /// That it was withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Withdrawn>,
}

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RoadmapEntry {
    /// Its id.
    pub id: Id<RoadmapEntry>,
    /// Of which roadmap.
    pub roadmap: Id<Roadmap>,
    /// Its number in it, from 1.
    pub number: i64,
    /// What people write about it.
    pub said: EntryDetails,
    /// How often it was written, from 1.
    pub version: i64,
    /// When it was added.
    pub made: Moment,
    /// When it was last written.
    pub changed: Moment,
}
