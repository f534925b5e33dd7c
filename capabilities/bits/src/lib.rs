//! Bits: passages of any text here that people mark as worth building on. A bit keeps its source and gathers support, and
//! whoever uses it says where it went and what became of its words, from end to end.
//!
//! Others use what stands in this file: [`find`] and [`pick`] give bits as one reader may see them, [`used`] and [`left`]
//! write down where they are, [`uses`] tells it. Texts offer themselves to be marked by `web::Quotable`.

mod acts;
mod beside;
mod face;
mod facts;
mod following;
mod front;
mod heart;
mod notices;
mod personal;
pub mod plant;
mod policy;
mod record;
mod search;
mod store;
mod web;

#[cfg(test)]
mod tests;

pub use acts::using::{left, used};
pub use face::{Bit, find, pick, uses};
pub use heart::kept::{Trace, Use};

use capability::Capability;

/// The door plate.
pub const CAPABILITY: Capability = Capability {
    name: "bits",
    chapter: Some(store::CHAPTER),
    locales: ::web::locales!(),
    routes: crate::web::routes,
    jobs: &following::JOBS,
    timetable: &following::TIMETABLE,
    readers: &[following::READER],
    nav: &[::web::NavItem { href: "/bits", label: "bits-title" }],
    cards: &[search::CARDS],
    searchables: &[search::SEARCHABLE],
    exporters: &[personal::export],
    forgetters: &[personal::forget],
    notices: &notices::NOTICES,
    beside: &beside::BESIDE,
    fronts: &[front::FRONT],
    recorders: &[record::RECORDER],
    ..Capability::EMPTY
};
