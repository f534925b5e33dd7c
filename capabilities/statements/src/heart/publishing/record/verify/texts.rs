//! Texts: the files, their hashes, and what the log says was published.

use super::{Report, Text, bodies};
use crate::heart::log::Entry;
use crate::heart::publishing::record::files::{Files, sha256};
use crate::heart::publishing::record::matter::{TextLine, VersionLine, latest_path, text_path};
use crate::heart::publishing::record::name;
use std::collections::BTreeMap;

/// A text's version and language.
type Which = (i64, String);

pub(super) fn check(files: &Files, entries: &[Entry], report: &mut Report) {
    let Some(versions) = report.read::<Vec<VersionLine>>(files, name::VERSIONS) else { return };
    let mut told = told(entries);
    let latest = versions.iter().map(|version| version.number).max();
    for version in &versions {
        for text in &version.texts {
            let path = text_path(version.number, &text.lang);
            file(files, &path, text, report);
            if latest == Some(version.number) {
                file(files, &latest_path(&text.lang), text, report);
            }
            match told.remove(&(version.number, text.lang.to_string())) {
                None => report.found(&path, "is not among what the log says was published"),
                Some((entry, hash)) if hash != text.sha256 => {
                    let what = format!("is not what was published: entry {entry} of the log says {hash}");
                    report.found(&path, what);
                }
                Some(_) => {}
            }
            report.texts.push(Text {
                version: version.number,
                lang: text.lang.to_string(),
                sha256: text.sha256.clone(),
            });
        }
    }
    for ((version, lang), (entry, _)) in told {
        let what =
            format!("lacks version {version} in {lang}, which entry {entry} of the log says was published");
        report.found(name::VERSIONS, what);
    }
}

fn file(files: &Files, path: &str, text: &TextLine, report: &mut Report) {
    let Some(bytes) = files.get(path) else {
        report.found(path, "is missing");
        return;
    };
    let found = sha256(bytes);
    if found != text.sha256 && report.findings.iter().all(|finding| finding.file != path) {
        report
            .found(path, format!("was changed: its SHA-256 is {found}, versions.json says {}", text.sha256));
    }
    if sha256(text.canonical().as_bytes()) != text.sha256 {
        report.found(name::VERSIONS, format!("has other words for {path} than that file"));
    }
}

/// What the log says was published, with the number of the entry that does. Nothing is published twice.
fn told(entries: &[Entry]) -> BTreeMap<Which, (i64, String)> {
    let published = bodies(entries, "published").chain(bodies(entries, "translated"));
    let one = |(number, body): (i64, serde_json::Value)| {
        let which = (body["version"].as_i64()?, body["lang"].as_str()?.to_owned());
        Some((which, (number, body["text"].as_str()?.to_owned())))
    };
    published.filter_map(one).collect()
}
