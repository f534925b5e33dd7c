//! What participants undertake, told to their peers: aims, updates, who takes part; doubles, and merging by consent.

mod acts;
mod beside;
mod facts;
mod found;
mod heart;
mod jobs;
mod mailed;
mod notices;
mod personal;
pub mod plant;
mod policy;
mod record;
mod store;
mod web;

#[cfg(test)]
mod tests;

use ::web::NavItem;
use capability::Capability;
use db::Chapter;

/// The door plate.
pub const CAPABILITY: Capability = Capability {
    name: "initiatives",
    chapter: Some(Chapter {
        name: "initiatives",
        steps: &[
            ("0001_initiatives", include_str!("../migrations/0001_initiatives.sql")),
            ("0003_merging", include_str!("../migrations/0003_merging.sql")),
        ],
    }),
    locales: ::web::locales!("core", "merging"),
    routes: crate::web::routes,
    jobs: &jobs::JOBS,
    timetable: &jobs::TIMETABLE,
    nav: &[NavItem { href: "/initiatives", label: "initiatives-title" }],
    shortcodes: &[beside::SHORTCODE],
    cards: &found::CARDS,
    searchables: &found::SEARCHABLES,
    exporters: &[personal::export, acts::merging::personal::export],
    forgetters: &[personal::forget, acts::merging::personal::forget],
    notices: &notices::NOTICES,
    answers: &mailed::ANSWERS,
    beside: &beside::BESIDE,
    quotables: &found::QUOTABLES,
    fronts: &[beside::FRONT],
    namings: &[found::NAMING],
    recorders: &[record::RECORDER],
    ..Capability::EMPTY
};
