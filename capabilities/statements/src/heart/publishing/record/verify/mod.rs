//! Whether a record is what was published: a pure question about its files.
//!
//! The lists say that no file was changed, added or taken away since the record was written. The log says more: each
//! entry's hash covers the one before, so whoever compares the last one with what is published knows that nothing in it
//! was changed afterwards; and texts, dispositions, deliveries and signatures must be what the log tells of.

mod comments;
mod deliveries;
mod dissent;
mod listed;
mod log;
mod signatures;
#[cfg(test)]
mod tests;
mod texts;

pub(crate) use signatures::{Endorsements, SealedGroup};

use super::files::Files;
use super::name;
use crate::heart::log::Entry;
use serde::de::DeserializeOwned;
use std::fmt;

/// What was found in a record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What is wrong; nothing when the record holds.
    pub findings: Vec<Finding>,
    /// The statement's name in addresses.
    pub statement: String,
    /// The hash of the log's last entry: what to compare with what is published.
    pub log_head: String,
    /// The texts, with their hashes.
    pub texts: Vec<Text>,
    /// How many of each were looked at.
    pub counts: Counts,
}

/// A published text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The version.
    pub version: i64,
    /// The language's tag.
    pub lang: String,
    /// SHA-256 of its canonical text, hexadecimal.
    pub sha256: String,
}

/// How much was looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Files.
    pub files: usize,
    /// Entries of the log.
    pub entries: usize,
    /// Comments and replies.
    pub comments: usize,
    /// Dispositions of comments.
    pub dispositions: usize,
    /// Public signatures.
    pub signatures: usize,
    /// Deliveries.
    pub deliveries: usize,
}

/// Something that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file.
    pub file: String,
    /// What is wrong, in English.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.what)
    }
}

impl Report {
    /// Whether nothing is wrong.
    pub fn holds(&self) -> bool {
        self.findings.is_empty()
    }

    fn found(&mut self, file: &str, what: impl Into<String>) {
        self.findings.push(Finding { file: file.to_owned(), what: what.into() });
    }

    /// Reads a file of JSON; notes that it is missing or not to be read.
    fn read<T: DeserializeOwned>(&mut self, files: &Files, path: &str) -> Option<T> {
        let Some(bytes) = files.get(path) else {
            self.found(path, "is missing");
            return None;
        };
        match serde_json::from_slice(bytes) {
            Ok(value) => Some(value),
            Err(error) => {
                self.found(path, format!("cannot be read: {error}"));
                None
            }
        }
    }
}

/// Looks at all of a record. Everything that is wrong is named, not only the first.
pub fn verify(files: &Files) -> Report {
    let mut report = Report::default();
    report.counts.files = files.iter().count();
    let manifest = listed::check(files, &mut report);
    let entries = log::check(files, manifest.as_ref(), &mut report);
    texts::check(files, &entries, &mut report);
    comments::check(files, &entries, &mut report);
    signatures::check(files, &entries, &mut report);
    deliveries::check(files, &entries, &mut report);
    dissent::check(files, &entries, &mut report);
    report
}

/// The bodies of entries of a kind, as JSON, with their numbers.
fn bodies<'a>(entries: &'a [Entry], kind: &'a str) -> impl Iterator<Item = (i64, serde_json::Value)> + 'a {
    let of_kind = entries.iter().filter(move |entry| entry.kind == kind);
    of_kind.filter_map(|entry| Some((entry.number, serde_json::from_str(&entry.body).ok()?)))
}

/// The files that cannot be missing.
const NEEDED: [&str; 6] =
    [name::STATEMENT, name::VERSIONS, name::COMMENTS, name::ENDORSEMENTS, name::LOG, name::INDEX];
