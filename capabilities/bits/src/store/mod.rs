//! All SQL about bits.

pub(crate) mod bits;
pub(crate) mod front;
pub(crate) mod listed;
pub(crate) mod recorded;
pub(crate) mod supports;
pub(crate) mod uses;

/// The tables.
pub(crate) const CHAPTER: db::Chapter = db::Chapter {
    name: "bits",
    steps: &[
        ("0001_bits", include_str!("../../migrations/0001_bits.sql")),
        ("0002_front", include_str!("../../migrations/0002_front.sql")),
        ("0003_record", include_str!("../../migrations/0003_record.sql")),
        ("0004_lists", include_str!("../../migrations/0004_lists.sql")),
    ],
};
