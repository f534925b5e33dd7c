//! A statement: a text offered for endorsement, from the proposal on.

use crate::heart::rules::Rules;
use access::Person;
use base::{Id, Lang, Line, Moment, Slug, Text, Zone};
use facts::Subject;

/// What it is called, in its authoritative language.
pub(crate) type Title = Line<200>;

/// Why it is needed, in Markdown.
pub(crate) type Why = Text<10_000>;

/// To whom it is directed.
pub(crate) type AddresseeName = Line<200>;

/// At most so many addressees: a statement to everybody names nobody.
pub(crate) const MOST_ADDRESSEES: usize = 50;

/// At most so many drafters.
pub(crate) const MOST_DRAFTERS: usize = 50;

base::named! {
    /// How far a statement has come.
    pub(crate) enum Stage {
        /// Proposed; the drafters write.
        Drafting = "drafting",
        /// A draft is open for comments, until the window closes.
        Comments = "comments",
        /// Positions are taken on the text as it stands, until the window closes.
        LastCall = "last-call",
        /// The outcome was written down; publication is next, or not.
        Decided = "decided",
        /// A version is published and can be endorsed.
        Published = "published",
        /// Given up; everything stays readable.
        Dropped = "dropped",
    }
}

base::named! {
    /// How fast the procedure goes.
    pub(crate) enum Track {
        /// With the windows of the rules.
        Usual = "usual",
        /// With the short window, two facilitators of different regions and a public reason.
        Urgent = "urgent",
    }
}

base::named! {
    /// Who may read drafts and comment on them.
    pub(crate) enum Consultation {
        /// The network.
        Network = "network",
        /// Everybody, without an account: by name and confirmed address.
        Public = "public",
    }
}

/// What gives the occasion: a thing of this site, or words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Occasion {
    /// What it is called.
    pub(crate) words: Line<200>,
    /// The event or milestone here.
    pub(crate) thing: Option<Subject>,
}

/// What the proposer says, and drafters may mend.
#[derive(Clone, Debug)]
pub(crate) struct Proposal {
    /// What it is called.
    pub(crate) title: Title,
    /// Why it is needed.
    pub(crate) why: Why,
    /// The authoritative language of the text.
    pub(crate) lang: Lang,
    /// What it is filed under.
    pub(crate) topics: Vec<Slug>,
    /// When it must be out.
    pub(crate) deadline: Option<Moment>,
    /// The zone in which its dates are meant and stated.
    pub(crate) zone: Zone,
    /// What gives the occasion.
    pub(crate) occasion: Option<Occasion>,
    /// Whom the press may ask: a name and how to reach them, made public.
    pub(crate) press: Option<Line<200>>,
    /// Who may read drafts and comment.
    pub(crate) consultation: Consultation,
}

/// A time during which something may be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    /// From then on.
    pub(crate) opened: Moment,
    /// Until just before then.
    pub(crate) closes: Moment,
}

impl Window {
    /// Whether it is open.
    pub(crate) fn is_open(&self, now: Moment) -> bool {
        self.opened <= now && now < self.closes
    }
}

/// A statement.
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    /// Its id.
    pub(crate) id: Id<Statement>,
    /// Its address, for ever.
    pub(crate) slug: Slug,
    /// What was proposed.
    pub(crate) proposal: Proposal,
    /// How far it has come.
    pub(crate) stage: Stage,
    /// How fast it goes.
    pub(crate) track: Track,
    /// The procedure, as it was when the statement was proposed.
    pub(crate) rules: Rules,
    /// The window of its stage, for comments and last call.
    pub(crate) window: Option<Window>,
    /// Who proposed it; nobody when they have left.
    pub(crate) proposer: Option<Id<Person>>,
    /// The number of its latest revision; 0 while there is no text.
    pub(crate) revision: i64,
    /// The number of its latest published version.
    pub(crate) version: Option<i64>,
    /// When it was proposed.
    pub(crate) made: Moment,
    /// When something of it last changed.
    pub(crate) changed: Moment,
}

impl Statement {
    /// Its page.
    pub(crate) fn link(&self) -> String {
        format!("/statements/{}", self.slug)
    }

    /// Whether everybody may read it: once published, and while the consultation is open to all.
    pub(crate) fn is_public(&self) -> bool {
        self.version.is_some() || self.proposal.consultation == Consultation::Public
    }

    /// Whether the text may be changed now.
    pub(crate) const fn is_writable(&self) -> bool {
        matches!(self.stage, Stage::Drafting | Stage::Comments | Stage::Decided | Stage::Published)
    }
}

/// To whom a statement is directed.
#[derive(Clone, Debug)]
pub(crate) struct Addressee {
    /// Its id.
    pub(crate) id: Id<Addressee>,
    /// What they are called.
    pub(crate) name: AddresseeName,
}
