//! Mailing lists: the network's daily life, over real mail.

mod acts;
mod destroying;
mod facts;
mod heart;
mod jobs;
mod letters;
mod policy;
mod store;

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
        ],
    }),
    ..Capability::EMPTY
};
