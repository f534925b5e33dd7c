//! People, organizations, sessions, joining, and the network's settings.
//!
//! Other capabilities use what stands in this file: who somebody is as a reader may see them ([`Persona`]), where mail
//! reaches them, how they join by coming to an event, and the [`organizations`].

mod acts;
mod face;
mod facts;
mod found;
mod front;
mod heart;
mod jobs;
mod letters;
pub mod organizations;
mod passwords;
pub mod plant;
mod policy;
mod refused;
mod store;
mod web;

pub use acts::joining::{join_by_event, make_steward};
pub use acts::set_up::set_up_link;
pub use face::{Persona, address_of, at, persona, personas};
pub use heart::profile::PersonName;

use capability::Capability;

/// The door plate.
pub const CAPABILITY: Capability = Capability {
    name: "people",
    chapter: Some(db::Chapter {
        name: "people",
        steps: &[
            ("0001_people", include_str!("../migrations/0001_people.sql")),
            ("0002_organizations", include_str!("../migrations/0002_organizations.sql")),
        ],
    }),
    locales: ::web::locales!("", "organizations"),
    routes: crate::web::routes,
    jobs: crate::jobs::KINDS,
    timetable: crate::jobs::TIMETABLE,
    nav: &[::web::NavItem { href: "/people", label: "people-nav" }],
    cards: found::CARDS,
    searchables: found::SEARCHABLES,
    namings: found::NAMINGS,
    notices: organizations::telling::NOTICES,
    fronts: &[front::FRONT, organizations::telling::FRONT],
    beside: &[front::ON_TOPIC],
    recorders: &[organizations::record::RECORDER],
    exporters: &[acts::leaving::export, acts::organizations::leaving::export],
    forgetters: &[acts::leaving::forget, acts::organizations::leaving::forget],
    welcome: Some(acts::joining::welcome),
    ..Capability::EMPTY
};
