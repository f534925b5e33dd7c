//! The calendar: events, sources, attendance, background papers, reports.

mod acts;
mod facts;
mod heart;
mod policy;
mod store;

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
        ],
    }),
    ..Capability::EMPTY
};
