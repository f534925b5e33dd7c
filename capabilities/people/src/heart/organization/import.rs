//! A list of organizations that somebody takes in from elsewhere: what its columns mean, what each row says.

mod field;
mod read;
mod row;

pub(crate) use field::{Field, guess};
pub(crate) use read::{Charset, Source, Table, table};
pub(crate) use row::{Entry, Note, entry};

use super::Organization;
use access::Person;
use base::{Id, Lang, Moment, Parse, Slug};
use serde::{Deserialize, Serialize};
use std::fmt;

base::named! {
    /// How far a list has come.
    pub(crate) enum Stage {
        /// It is looked through.
        Open = "open",
        /// It is being taken in.
        Taking = "taking",
        /// It is taken in.
        Done = "done",
        /// It is being taken back.
        Undoing = "undoing",
        /// It is taken back.
        Undone = "undone",
    }
}

base::named! {
    /// What was found out about a row.
    pub(crate) enum Verdict {
        /// Nothing here is like it.
        New = "new",
        /// It is here.
        Same = "same",
        /// Something here is perhaps the same: somebody has to choose.
        Alike = "alike",
        /// It says no name that can be kept.
        Wrong = "wrong",
    }
}

base::named! {
    /// What was done with a row.
    pub(crate) enum Outcome {
        /// An organization was added.
        Added = "added",
        /// One that was here says more now.
        Filled = "filled",
        /// One that is here says all of it already.
        Unchanged = "unchanged",
        /// It was left out.
        Left = "left",
        /// It was taken back.
        TakenBack = "taken-back",
        /// It was to be taken back, but somebody has built on it.
        Stays = "stays",
    }
}

/// What is to be done with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// Add it.
    New,
    /// Add what it says to one that is here.
    Same(Id<Organization>),
    /// Leave it out.
    Skip,
    /// Nobody has chosen: it is left out.
    Open,
}

impl Choice {
    /// The choice of this name; what is none leaves the row out.
    pub(crate) fn of(name: &str) -> Self {
        match name {
            "new" => Self::New,
            "open" => Self::Open,
            _ => Id::parse(name).map_or(Self::Skip, Self::Same),
        }
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::New => f.write_str("new"),
            Self::Open => f.write_str("open"),
            Self::Skip => f.write_str("skip"),
            Self::Same(id) => write!(f, "{id}"),
        }
    }
}

/// A list that is being taken in.
#[derive(Clone, Debug)]
pub(crate) struct Import {
    /// Its id.
    pub id: Id<Import>,
    /// Who takes it in.
    pub person: Id<Person>,
    /// Since when.
    pub made: Moment,
    /// The name of its file, or its first words.
    pub title: String,
    /// What stands above its columns.
    pub headings: Vec<String>,
    /// What each column means.
    pub mapping: Vec<Field>,
    /// What holds for all rows.
    pub settings: Settings,
    /// How far it has come.
    pub stage: Stage,
}

/// What holds for all rows of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Settings {
    /// The language of what is told of the organizations.
    pub lang: Option<Lang>,
    /// The network that all are members of, by its name in addresses.
    pub network: Option<Slug>,
    /// What all work on.
    pub topics: Vec<Slug>,
}

/// A row of a list.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// Which, from 1.
    pub n: i64,
    /// What stands in it.
    pub cells: Vec<String>,
    /// What was found out about it.
    pub verdict: Verdict,
    /// More of that.
    pub detail: Detail,
    /// What is to be done with it.
    pub choice: Choice,
    /// What was done with it.
    pub outcome: Option<Outcome>,
    /// To which organization.
    pub organization: Option<Id<Organization>>,
}

/// What was found out about a row.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Detail {
    /// Those here that are like it, the most alike first.
    pub alike: Vec<Id<Organization>>,
    /// An earlier row of the same list that has the same name.
    pub row: Option<i64>,
}
