//! All SQL about the library.

pub(crate) mod addresses;
pub(crate) mod documents;
pub(crate) mod drive;
pub(crate) mod folders;
pub(crate) mod listed;
pub(crate) mod people;
pub(crate) mod removals;
pub(crate) mod uploads;
pub(crate) mod versions;

/// The tables.
pub(crate) const CHAPTER: db::Chapter = db::Chapter {
    name: "library",
    steps: &[("0001_library", include_str!("../../migrations/0001_library.sql"))],
};

/// A name or title as it is found: in lower case, one form of each letter.
pub(crate) fn key(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    name.trim().nfkc().collect::<String>().to_lowercase()
}
