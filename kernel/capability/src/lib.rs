//! The door plate that each capability hangs out, and the house that is built from them.

mod build;
mod follower;
mod foundation;
mod postroom;

pub use build::{Built, Foundation, build};
pub use follower::Follower;
pub use postroom::reception;

use access::Person;
use base::{Id, Line, Tongue};
use db::Chapter;
use facts::{Act, Problem, Reader};
use jobs::{Kind, Timed};
use web::{
    AnswerKind, Beside, CardMaker, Channel, Circle, Exporter, Forgetter, Forwarding, Front, House, Inbox,
    Naming, NavItem, NoticeKind, Occasion, Offer, Quotable, Recorder, Routes, Searchable, Shortcode,
};

/// What a new person is called, until they say more about themselves.
pub type PersonName = Line<120>;

/// Makes what a capability keeps about every person, when one comes.
pub type Welcome = fn(&mut Act, Id<Person>, &PersonName) -> Result<(), Problem>;

/// Everything that a capability offers the house, on one plate.
#[derive(Clone, Copy)]
pub struct Capability {
    /// Its name, as its folder has it.
    pub name: &'static str,
    /// Its tables.
    pub chapter: Option<Chapter>,
    /// Its translations.
    pub locales: &'static [(Tongue, &'static str)],
    /// Hangs its routes.
    pub routes: fn(&mut Routes),
    /// Does its jobs.
    pub jobs: &'static [Kind<House>],
    /// What recurs.
    pub timetable: &'static [Timed],
    /// The facts it wants to hear of.
    pub readers: &'static [Reader],
    /// Its place in the navigation.
    pub nav: &'static [NavItem],
    /// Its pages for whoever is signed in, to which `/you` leads.
    pub own: &'static [NavItem],
    /// Its pages for stewards, to which `/stewardship` leads.
    pub tended: &'static [NavItem],
    /// Its short codes.
    pub shortcodes: &'static [Shortcode],
    /// How its things are shown elsewhere.
    pub cards: &'static [CardMaker],
    /// What of it can be searched.
    pub searchables: &'static [Searchable],
    /// To which of its things a reader belongs.
    pub circles: &'static [Circle],
    /// What it holds about a person.
    pub exporters: &'static [Exporter],
    /// How it forgets a person.
    pub forgetters: &'static [Forgetter],
    /// What it tells people.
    pub notices: &'static [NoticeKind],
    /// The mail it takes.
    pub inboxes: &'static [Inbox],
    /// The answers it takes.
    pub answers: &'static [AnswerKind],
    /// Where old addresses lead that are its own.
    pub forwardings: &'static [Forwarding],
    /// What it shows on pages of others' things.
    pub beside: &'static [Beside],
    /// What it offers where somebody registers.
    pub offers: &'static [Offer],
    /// What of it gives the occasion to things.
    pub occasions: &'static [Occasion],
    /// The texts out of which passages can be taken over.
    pub quotables: &'static [Quotable],
    /// Through what many are told at once.
    pub channels: &'static [Channel],
    /// What it brings to the front page and the digest.
    pub fronts: &'static [Front],
    /// How its things are found by their names.
    pub namings: &'static [Naming],
    /// What it writes into the record of the network, and reads back.
    pub recorders: &'static [Recorder],
    /// What it makes for a new person.
    pub welcome: Option<Welcome>,
}

impl Capability {
    /// A plate with nothing on it, to be filled in by `..Capability::EMPTY`.
    pub const EMPTY: Self = Self {
        name: "",
        chapter: None,
        locales: &[],
        routes: |_| {},
        jobs: &[],
        timetable: &[],
        readers: &[],
        nav: &[],
        own: &[],
        tended: &[],
        shortcodes: &[],
        cards: &[],
        searchables: &[],
        circles: &[],
        exporters: &[],
        forgetters: &[],
        notices: &[],
        inboxes: &[],
        answers: &[],
        forwardings: &[],
        beside: &[],
        offers: &[],
        occasions: &[],
        quotables: &[],
        channels: &[],
        fronts: &[],
        namings: &[],
        recorders: &[],
        welcome: None,
    };
}

impl std::fmt::Debug for Capability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Capability").field("name", &self.name).finish_non_exhaustive()
    }
}
