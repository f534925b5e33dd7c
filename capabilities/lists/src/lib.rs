//! Mailing lists: the network's daily life, over real mail.

mod acts;
mod authorship;
mod card;
mod channel;
mod commands;
mod destroying;
mod events;
mod facts;
mod forwarding;
mod front;
mod heart;
pub mod import;
mod inbox;
mod jobs;
mod letters;
mod personal;
pub mod plant;
mod policy;
mod quoting;
mod record;
mod search;
mod store;
mod tending;
mod turns;
mod web;

#[cfg(test)]
mod tests;

use ::web::NavItem;
use capability::Capability;
use db::Chapter;

/// The door plate.
pub const CAPABILITY: Capability = Capability {
    name: "lists",
    chapter: Some(Chapter {
        name: "lists",
        steps: &[
            ("0001_lists", include_str!("../migrations/0001_lists.sql")),
            ("0002_archive", include_str!("../migrations/0002_archive.sql")),
            ("0003_delivery", include_str!("../migrations/0003_delivery.sql")),
            ("0004_import", include_str!("../migrations/0004_import.sql")),
            ("0005_front", include_str!("../migrations/0005_front.sql")),
        ],
    }),
    locales: ::web::locales!(),
    routes: crate::web::routes,
    nav: &[NavItem { href: "/lists", label: "list-nav" }],
    own: &[NavItem { href: "/you/lists", label: "list-own-lists" }],
    tended: &[NavItem { href: "/lists/outgoing", label: "list-outgoing" }],
    jobs: &[
        destroying::KIND,
        tending::KINDS[0],
        tending::KINDS[1],
        tending::KINDS[2],
        jobs::KINDS[0],
        jobs::KINDS[1],
        jobs::KINDS[2],
        jobs::KINDS[3],
        jobs::KINDS[4],
        jobs::KINDS[5],
        jobs::KINDS[6],
    ],
    timetable: &[tending::TIMETABLE[0], jobs::TIMETABLE[0], jobs::TIMETABLE[1]],
    readers: &[jobs::READER],
    inboxes: &[inbox::INBOX],
    exporters: &[personal::export, authorship::export],
    forgetters: &[personal::forget, authorship::forget],
    answers: &[tending::APPEALS],
    beside: &[events::BESIDE, front::ON_TOPIC],
    fronts: &[front::FRONT],
    offers: &[events::OFFER],
    quotables: &[quoting::QUOTABLE],
    channels: &[channel::CHANNEL],
    recorders: &[record::RECORDER],
    searchables: &[search::SEARCHABLE],
    circles: &[search::CIRCLE],
    cards: &card::CARDS,
    forwardings: &[forwarding::FORWARDING],
    ..Capability::EMPTY
};
