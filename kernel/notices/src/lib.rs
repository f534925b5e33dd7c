//! Telling people what concerns them: at once by mail, in one mail a day, on their page here only, or not at all.
//!
//! A fact becomes a job, the job asks each kind of notice whom the fact concerns ([`web::NoticeKind`]), and each of them
//! is told once, as they have chosen for that kind.
//!
//! Any one thing can be followed: its page shows a [`follow_button`], and the notices about it go to those whom
//! [`concern_followers`] gives.

mod carried;
mod choices;
mod digest;
mod facts;
mod followed;
mod following;
mod leaving;
mod letters;
mod pages;
mod policy;
mod recipient;
mod store;
mod tell;

#[cfg(test)]
mod tests;

pub use carried::{Waiting, carried, carry, end_digest, waiting};
pub use following::{all_followers, concern_followers, follow, follow_button, followers, follows, unfollow};
pub use store::unseen;

use base::{days, hours};
use capability::Capability;
use jobs::{Kind, Timed};

/// The door plate.
pub const CAPABILITY: Capability = Capability {
    name: "notices",
    chapter: Some(store::CHAPTER),
    locales: web::locales!(),
    routes,
    jobs: &[
        Kind { name: web::NOTIFY, run: tell::run },
        Kind { name: digest::DIGEST, run: digest::run },
        Kind { name: leaving::SWEEP, run: leaving::sweep },
    ],
    timetable: &[
        Timed { kind: digest::DIGEST, every: hours(1) },
        Timed { kind: leaving::SWEEP, every: days(1) },
    ],
    own: &[
        web::NavItem { href: "/you/notices", label: "notices-title" },
        web::NavItem { href: following::PAGE, label: "following-title" },
    ],
    exporters: &[leaving::export, leaving::export_following],
    forgetters: &[leaving::forget],
    ..Capability::EMPTY
};

fn routes(r: &mut web::Routes) {
    pages::routes(r);
    choices::routes(r);
    followed::routes(r);
}
