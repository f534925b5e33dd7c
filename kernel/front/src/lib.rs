//! The network's front page: what waits for whoever reads it, what is coming, what is new, and what the network is. And the
//! same as a mail, daily or weekly, within as many bytes as its reader wants to pay for.
//!
//! What stands there comes from the capabilities ([`web::Front`]); a section of their own they bring as what stands beside a
//! thing of the kind [`FRONT`].

mod digest;
mod gathered;
mod page;

#[cfg(test)]
mod tests;

use base::minutes;
use capability::Capability;
use jobs::{Kind, Timed};

/// Beside this kind of thing stand the sections that capabilities bring to the front page.
pub const FRONT: &str = "front";

/// The door plate.
pub const CAPABILITY: Capability = Capability {
    name: "front",
    chapter: Some(digest::store::CHAPTER),
    locales: ::web::locales!(),
    routes: |r| {
        page::routes(r);
        digest::routes(r);
    },
    jobs: &[Kind { name: digest::job::DIGEST, run: digest::job::run }],
    timetable: &[Timed { kind: digest::job::DIGEST, every: minutes(15) }],
    own: &[web::NavItem { href: "/you/digest", label: "digest-title" }],
    exporters: &[digest::leaving::export],
    forgetters: &[digest::leaving::forget],
    ..Capability::EMPTY
};
