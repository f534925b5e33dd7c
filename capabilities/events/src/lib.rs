//! The calendar: events, sources, attendance, background papers, reports.

mod acts;
mod beside;
mod card;
mod facts;
mod feeds;
mod front;
mod heart;
mod jobs;
mod letters;
mod notices;
mod occasions;
mod personal;
pub mod plant;
mod policy;
mod quoting;
mod record;
mod search;
pub mod sources;
mod store;
mod web;

#[cfg(test)]
mod tests;

use ::web::NavItem;
use capability::Capability;
use db::Chapter;

/// The calendar's door plate.
pub const CAPABILITY: Capability = Capability {
    name: "events",
    chapter: Some(Chapter {
        name: "events",
        steps: &[
            ("0001_events", include_str!("../migrations/0001_events.sql")),
            ("0002_participation", include_str!("../migrations/0002_participation.sql")),
            ("0003_sources", include_str!("../migrations/0003_sources.sql")),
            ("0004_offers", include_str!("../migrations/0004_offers.sql")),
            ("0005_paper_texts", include_str!("../migrations/0005_paper_texts.sql")),
            ("0006_front", include_str!("../migrations/0006_front.sql")),
            ("0007_organizations", include_str!("../migrations/0007_organizations.sql")),
            ("0008_record", include_str!("../migrations/0008_record.sql")),
        ],
    }),
    locales: ::web::locales!(),
    routes: crate::web::routes,
    nav: &[NavItem { href: "/events", label: "event-nav" }],
    own: &[NavItem { href: "/you/calendar", label: "calendar-own" }],
    cards: &[card::CARDS],
    namings: &[card::NAMING],
    searchables: &search::SEARCHABLES,
    jobs: &[sources::JOBS[0], sources::JOBS[1], jobs::TELL, jobs::FORGET],
    timetable: &[sources::TIMED, jobs::TIMETABLE[0], jobs::TIMETABLE[1]],
    shortcodes: &crate::web::shortcodes::SHORTCODES,
    exporters: &[personal::export],
    forgetters: &[personal::forget],
    notices: &notices::NOTICES,
    answers: &[acts::answering::ANSWERS],
    quotables: &quoting::QUOTABLES,
    occasions: &[occasions::OCCASION],
    beside: &beside::BESIDE,
    fronts: &[front::FRONT],
    recorders: &[record::RECORDER],
    ..Capability::EMPTY
};
