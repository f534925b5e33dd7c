//! Statements: from a proposal to a text that people and organizations stand behind.

mod acts;
mod beside;
mod card;
mod facts;
mod filing;
mod front;
mod heart;
pub mod plant;
mod policy;
mod quoting;
pub mod record;
mod search;
mod store;
mod web;

#[cfg(test)]
mod tests;

use ::web::NavItem;
use capability::Capability;
use db::Chapter;

/// The door plate.
pub const CAPABILITY: Capability = Capability {
    name: "statements",
    chapter: Some(Chapter {
        name: "statements",
        steps: &[
            ("0001_statements", include_str!("../migrations/0001_statements.sql")),
            ("0002_drafts", include_str!("../migrations/0002_drafts.sql")),
            ("0003_coediting", include_str!("../migrations/0003_coediting.sql")),
            ("0004_comments", include_str!("../migrations/0004_comments.sql")),
            ("0005_versions", include_str!("../migrations/0005_versions.sql")),
            ("0006_procedure", include_str!("../migrations/0006_procedure.sql")),
            ("0007_endorsements", include_str!("../migrations/0007_endorsements.sql")),
            ("0008_record", include_str!("../migrations/0008_record.sql")),
            ("0009_front", include_str!("../migrations/0009_front.sql")),
            ("0010_elsewhere", include_str!("../migrations/0010_elsewhere.sql")),
        ],
    }),
    locales: ::web::locales!(
        "core",
        "drafting",
        "exports",
        "coediting",
        "comments",
        "procedure",
        "endorsing",
        "publishing"
    ),
    routes: crate::web::routes,
    cards: &[card::CARDS, crate::web::comments::card::CARDS],
    beside: &beside::BESIDE,
    fronts: &[front::FRONT],
    quotables: &[quoting::QUOTABLE],
    searchables: &[search::SEARCHABLE],
    readers: &[acts::coediting::following::READER],
    jobs: &[
        acts::coediting::following::JOB,
        acts::comments::jobs::SWEEP,
        acts::endorsing::jobs::LETTER,
        acts::endorsing::jobs::ASK,
        acts::endorsing::jobs::DAILY,
        acts::procedure::timetable::KIND,
        filing::KIND,
    ],
    timetable: &[acts::comments::jobs::TIMED, acts::endorsing::jobs::TIMED, filing::TIMED],
    notices: &[
        acts::comments::notices::NOTICES[0],
        acts::comments::notices::NOTICES[1],
        acts::comments::notices::NOTICES[2],
        acts::comments::notices::NOTICES[3],
        acts::comments::notices::NOTICES[4],
        acts::comments::notices::NOTICES[5],
        acts::endorsing::calls::NOTICE,
        acts::procedure::notices::NOTICES[0],
        acts::procedure::notices::NOTICES[1],
        acts::procedure::notices::NOTICES[2],
        acts::procedure::notices::NOTICES[3],
        acts::procedure::notices::NOTICES[4],
        acts::procedure::notices::NOTICES[5],
    ],
    answers: &[
        acts::comments::mailed::ANSWERS[0],
        acts::comments::mailed::ANSWERS[1],
        acts::endorsing::mailed::ANSWERS,
        acts::procedure::mailed::ANSWERS,
    ],
    exporters: &[
        acts::drafting::personal::export,
        acts::comments::personal::export,
        acts::endorsing::personal::export,
        acts::procedure::personal::export,
        acts::publishing::personal::export,
    ],
    forgetters: &[
        acts::coediting::forget,
        acts::drafting::personal::forget,
        acts::comments::personal::forget,
        acts::endorsing::personal::forget,
        acts::procedure::personal::forget,
        acts::publishing::personal::forget,
    ],
    nav: &[NavItem { href: "/statements", label: "statement-nav" }],
    recorders: &[record::RECORDER],
    ..Capability::EMPTY
};
