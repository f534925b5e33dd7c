//! Outside policy processes: milestones, consultations, the network's part in them, its roadmaps.
//!
//! Others meet them through the plate: sections on pages of topics, events and organizations, cards, names, the short code
//! `[timeline process="…"]`. [`import_timeline`] and [`plant`] let a network begin with some.

mod acts;
mod beside;
mod facts;
mod fronts;
mod heart;
mod notices;
mod personal;
pub mod plant;
mod plates;
mod policy;
mod record;
mod shortcodes;
mod store;
mod web;

#[cfg(test)]
mod tests;

pub use acts::importing::Imported;
pub use plant::import_timeline;

use ::web::NavItem;
use capability::Capability;

/// The door plate.
pub const CAPABILITY: Capability = Capability {
    name: "processes",
    chapter: Some(store::CHAPTER),
    locales: ::web::locales!(),
    routes: crate::web::routes,
    jobs: &[acts::reminding::KIND],
    timetable: &[acts::reminding::TIMED],
    nav: &[NavItem { href: "/processes", label: "process-nav" }],
    shortcodes: &[shortcodes::SHORTCODE],
    cards: &plates::CARDS,
    searchables: &plates::SEARCHABLES,
    exporters: &[personal::export],
    forgetters: &[personal::forget],
    notices: &notices::NOTICES,
    beside: &beside::BESIDE,
    fronts: &[fronts::FRONT],
    namings: &plates::NAMINGS,
    recorders: &[record::RECORDER],
    ..Capability::EMPTY
};
