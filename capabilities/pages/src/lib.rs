//! Pages: what the network's people write together, such as procedures, objectives and guides. Each has its whole history,
//! versions in other languages, comments, and links by name that go on leading where they led.

mod acts;
mod beside;
mod facts;
mod found;
mod fronts;
mod heart;
mod included;
mod notices;
pub mod plant;
mod policy;
mod record;
mod store;
mod web;

#[cfg(test)]
mod tests;

pub use heart::page::Page;

use capability::Capability;

/// The door plate.
pub const CAPABILITY: Capability = Capability {
    name: "pages",
    chapter: Some(store::CHAPTER),
    locales: ::web::locales!("core", "talk"),
    routes: crate::web::routes,
    jobs: &acts::seeking::JOBS,
    timetable: &acts::seeking::TIMETABLE,
    nav: &[::web::NavItem { href: "/pages", label: "page-nav" }],
    shortcodes: &[included::SHORTCODE],
    cards: &[found::CARDS],
    searchables: &found::SEARCHABLES,
    exporters: &[acts::personal::export],
    forgetters: &[acts::personal::forget],
    notices: &notices::NOTICES,
    answers: &acts::mailed::ANSWERS,
    beside: &[beside::OF_TOPIC],
    quotables: &[found::QUOTABLE],
    fronts: &[fronts::FRONT],
    namings: &[found::NAMING],
    recorders: &[record::RECORDER],
    ..Capability::EMPTY
};
