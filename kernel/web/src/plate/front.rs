//! What a capability brings to the front page, and to the mail that says the same.

use crate::Ui;
use base::Moment;
use db::Fault;
use facts::Look;

/// What the front page and the digest are made of. Each function gives at most what it is asked for, as this reader may
/// see it, and costs a query or two.
#[derive(Clone, Copy)]
pub struct Front {
    /// What waits for whoever looks: comments to answer, reports owed, a merge to agree to. Nothing for readers without
    /// an account.
    pub needs: GatherNeeds,
    /// What takes place or ends from a moment on until another, at most so much, the earliest first.
    pub coming: GatherComing,
    /// What has been there since a moment and was not before, at most so much, the newest first.
    pub news: GatherNews,
    /// The feeds and calendars of it, which programs find by the front page.
    pub feeds: &'static [Feed],
}

/// What waits for whoever looks.
pub type GatherNeeds = fn(&Look, &Ui) -> Result<Vec<Need>, Fault>;

/// What takes place or ends from a moment on until another, at most so much.
pub type GatherComing = fn(&Look, &Ui, Moment, Moment, usize) -> Result<Vec<Coming>, Fault>;

/// What is there since a moment, at most so much.
pub type GatherNews = fn(&Look, &Ui, Moment, usize) -> Result<Vec<News>, Fault>;

/// A feed or a calendar that everybody may read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feed {
    /// Its media type.
    pub media_type: &'static str,
    /// Its address.
    pub href: &'static str,
    /// The key of what it is called.
    pub label: &'static str,
}

/// What one capability brings to the front page, with the capability's name.
#[derive(Clone, Copy)]
pub struct Area {
    /// The capability's name.
    pub name: &'static str,
    /// The key of what it is called in the navigation, where it has an entry there.
    pub label: Option<&'static str>,
    /// What it brings.
    pub front: Front,
}

impl Front {
    /// Nothing of each, to be filled in by `..Front::NOTHING`.
    pub const NOTHING: Self = Self {
        needs: |_, _| Ok(Vec::new()),
        coming: |_, _, _, _, _| Ok(Vec::new()),
        news: |_, _, _, _| Ok(Vec::new()),
        feeds: &[],
    };
}

/// Something that waits for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// What to do, in one sentence in the reader's language.
    pub sentence: String,
    /// Where it is done.
    pub link: String,
    /// Until when, where that is known.
    pub due: Option<Moment>,
}

/// Something that takes place, opens or ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coming {
    /// What it is called.
    pub title: String,
    /// Where it is shown.
    pub link: String,
    /// When.
    pub at: Moment,
    /// What it is, or what happens then, in a few words of the reader's language: "Comments close".
    pub label: String,
}

/// Something new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// What it is called.
    pub title: String,
    /// Where it is shown.
    pub link: String,
    /// Since when it is there.
    pub at: Moment,
    /// What it is, in a word or two of the reader's language: "Initiative".
    pub label: String,
}
