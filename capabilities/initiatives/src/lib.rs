//! What participants undertake, told to their peers: aims, updates, who takes part; doubles, and merging by consent.

mod acts;
mod facts;
mod heart;
mod policy;
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
        steps: &[("0001_initiatives", include_str!("../migrations/0001_initiatives.sql"))],
    }),
    locales: ::web::locales!("core", "merging"),
    routes: crate::web::routes,
    nav: &[NavItem { href: "/initiatives", label: "initiatives-title" }],
    ..Capability::EMPTY
};
