//! The log: each entry vouches for all before it.

use super::Report;
use crate::heart::log::{Entry, entries};
use crate::heart::publishing::record::files::Files;
use crate::heart::publishing::record::manifest::Manifest;
use crate::heart::publishing::record::name;

/// The entries of the log, as far as it can be read.
pub(super) fn check(files: &Files, manifest: Option<&Manifest>, report: &mut Report) -> Vec<Entry> {
    let Some(bytes) = files.get(name::LOG) else { return Vec::new() };
    let read = std::str::from_utf8(bytes).map_err(|error| error.to_string());
    let entries = match read.and_then(|text| entries(text).map_err(|error| error.to_string())) {
        Ok(entries) => entries,
        Err(error) => {
            report.found(name::LOG, format!("cannot be read: {error}"));
            return Vec::new();
        }
    };
    chain(&entries, report);
    report.counts.entries = entries.len();
    report.log_head = entries.last().map(|last| last.hash.clone()).unwrap_or_default();
    if let Some(manifest) = manifest {
        let count = i64::try_from(entries.len()).unwrap_or(i64::MAX);
        if (manifest.log_entries, manifest.log_head.as_str()) != (count, report.log_head.as_str()) {
            report.found(name::LOG, "does not end with the entry that manifest.json names");
        }
    }
    entries
}

/// Only the first broken link is named: behind it nothing can hold.
fn chain(entries: &[Entry], report: &mut Report) {
    let mut before = "";
    for (number, entry) in (1..).zip(entries) {
        if entry.number != number {
            report.found(name::LOG, format!("entry {number} is missing"));
            return;
        }
        if !entry.holds(before) {
            report.found(name::LOG, format!("entry {number} was changed: its hash does not fit"));
            return;
        }
        before = &entry.hash;
    }
}
