//! All SQL about pages.

pub(crate) mod agreements;
pub(crate) mod comments;
pub(crate) mod found;
pub(crate) mod links;
pub(crate) mod lists;
pub(crate) mod pages;
pub(crate) mod people;
pub(crate) mod recorded;
pub(crate) mod revisions;
pub(crate) mod versions;

/// The tables.
pub(crate) const CHAPTER: db::Chapter = db::Chapter {
    name: "pages",
    steps: &[
        ("0001_pages", include_str!("../../migrations/0001_pages.sql")),
        ("0002_comments", include_str!("../../migrations/0002_comments.sql")),
        ("0003_lists", include_str!("../../migrations/0003_lists.sql")),
        ("0004_topics", include_str!("../../migrations/0004_topics.sql")),
    ],
};
