//! The two lists of files, against the files and against each other.

use super::{NEEDED, Report};
use crate::heart::publishing::record::files::{Files, sha256};
use crate::heart::publishing::record::manifest::{FORMAT, FORMATS, Manifest};
use crate::heart::publishing::record::name;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(files: &Files, report: &mut Report) -> Option<Manifest> {
    let manifest: Option<Manifest> = report.read(files, name::MANIFEST);
    if let Some(manifest) = &manifest {
        report.statement = manifest.statement.clone();
        if !FORMATS.contains(&manifest.format.as_str()) {
            report.found(
                name::MANIFEST,
                format!("is of the format {:?}; this program reads {FORMAT:?}", manifest.format),
            );
        }
        let listed: BTreeMap<&str, &str> =
            manifest.files.iter().map(|one| (one.path.as_str(), one.sha256.as_str())).collect();
        compare(files, &listed, &[name::MANIFEST, name::SUMS], name::MANIFEST, report);
    }
    match files.get(name::SUMS).map(std::str::from_utf8) {
        None => report.found(name::SUMS, "is missing"),
        Some(Err(_)) => report.found(name::SUMS, "is no text"),
        Some(Ok(text)) => sums(files, text, report),
    }
    for path in NEEDED.iter().filter(|path| files.get(path).is_none()) {
        if report.findings.iter().all(|finding| finding.file != **path) {
            report.found(path, "is missing");
        }
    }
    manifest
}

fn sums(files: &Files, text: &str, report: &mut Report) {
    let before = report.findings.len();
    let mut listed = BTreeMap::new();
    for line in text.lines() {
        match line.split_once("  ") {
            Some((hash, path)) => {
                listed.insert(path, hash);
            }
            None => report.found(name::SUMS, format!("has a line that says no sum: {:?}", cut(line))),
        }
    }
    compare(files, &listed, &[name::SUMS], name::SUMS, report);
    // Where the manifest found nothing, one of the two lists was changed: which, nobody can tell.
    if before == 0 && !report.findings.is_empty() {
        report.found(name::SUMS, format!("and {} do not fit together", name::MANIFEST));
    }
}

fn cut(line: &str) -> String {
    line.chars().take(80).collect()
}

/// Each file that `list` names is there and holds what it says; each other file is one too many. What was found of a file
/// already is not said twice.
fn compare(files: &Files, listed: &BTreeMap<&str, &str>, without: &[&str], list: &str, report: &mut Report) {
    let named: BTreeSet<String> = report.findings.iter().map(|finding| finding.file.clone()).collect();
    let anew = |path: &&str| !named.contains(*path);
    for (path, hash) in listed.iter().filter(|(path, _)| anew(path)) {
        match files.get(path).map(sha256) {
            None => report.found(path, format!("is missing, though {list} lists it")),
            Some(found) if found != *hash => {
                report.found(path, format!("was changed: its SHA-256 is {found}, {list} says {}", cut(hash)));
            }
            Some(_) => {}
        }
    }
    let unlisted = files.iter().filter(|(path, _)| !listed.contains_key(path) && !without.contains(path));
    for (path, _) in unlisted.filter(|(path, _)| anew(path)) {
        report.found(path, format!("is not listed in {list}"));
    }
}
