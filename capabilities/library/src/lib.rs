//! Folders of documents, with versions, their text, and a drive to read them from.
//!
//! The text of a file is read in a process of its own ([`extract`]): whoever builds the program says by
//! [`extract::install`] what is started for it.

mod acts;
pub mod extract;
mod facts;
mod found;
mod front;
mod heart;
mod jobs;
mod notices;
mod personal;
pub mod plant;
mod policy;
mod record;
mod store;
mod web;

#[cfg(test)]
mod tests;

pub use heart::document::Document;
pub use heart::folder::Folder;

use capability::Capability;

/// The door plate.
pub const CAPABILITY: Capability = Capability {
    name: "library",
    chapter: Some(store::CHAPTER),
    locales: ::web::locales!(),
    routes: web::routes,
    jobs: &jobs::JOBS,
    timetable: &jobs::TIMETABLE,
    nav: &[::web::NavItem { href: "/library", label: "library-title" }],
    own: &[::web::NavItem { href: "/you/drive", label: "drive-title" }],
    shortcodes: &web::shortcode::SHORTCODES,
    cards: &found::CARDS,
    searchables: &found::SEARCHABLES,
    exporters: &[personal::export],
    forgetters: &[personal::forget],
    notices: &notices::NOTICES,
    forwardings: &[found::FORWARDING],
    beside: &web::beside::BESIDE,
    quotables: &[found::QUOTABLE],
    fronts: &[front::FRONT],
    namings: &found::NAMINGS,
    recorders: &[record::RECORDER],
    ..Capability::EMPTY
};
