//! Dissent: what stood against a version when it was published, the answers to it, and the text of the minority.

use super::{Report, bodies};
use crate::heart::log::Entry;
use crate::heart::publishing::record::files::Files;
use crate::heart::publishing::record::matter::DissentLine;
use crate::heart::publishing::record::name;
use std::collections::BTreeSet;

pub(super) fn check(files: &Files, entries: &[Entry], report: &mut Report) {
    let Some(dissents) = report.read::<Vec<DissentLine>>(files, name::DISSENT) else { return };
    let said = |kind, field: &str| -> BTreeSet<String> {
        let words = bodies(entries, kind).filter_map(|(_, body)| body[field].as_str().map(str::to_owned));
        words.collect()
    };
    let (answers, minorities) = (said("objection-answered", "answer"), said("minority-text", "text"));
    let mut taken_back = bodies(entries, "objection-withdrawn").count();
    for (_, body) in bodies(entries, "published") {
        let (Some(version), Some(told)) = (body["version"].as_i64(), body["dissent"].as_array()) else {
            continue;
        };
        let told: Vec<&str> = told.iter().filter_map(|hash| hash.as_str()).collect();
        let found = dissents.iter().find(|dissent| dissent.version == version);
        let objections = found.map_or(&[][..], |found| &found.objections);
        let kept = objections.iter().filter(|one| told.contains(&one.fingerprint().as_str())).count();
        for one in objections.iter().filter(|one| !told.contains(&one.fingerprint().as_str())) {
            let what = format!(
                "has an objection to version {version} that the log does not know: {:?}",
                cut(&one.reason)
            );
            report.found(name::DISSENT, what);
        }
        let gone = told.len().saturating_sub(kept);
        if gone > taken_back {
            report
                .found(name::DISSENT, format!("lacks objections to version {version} that nobody withdrew"));
        }
        taken_back = taken_back.saturating_sub(gone);
    }
    for dissent in &dissents {
        let unknown = |answer: &&String| !answers.contains(*answer);
        for answer in dissent.objections.iter().filter_map(|one| one.answer.as_ref()).filter(unknown) {
            report
                .found(name::DISSENT, format!("has an answer that the log does not know: {:?}", cut(answer)));
        }
        if dissent.minority.as_ref().is_some_and(|text| !minorities.contains(text)) {
            let version = dissent.version;
            report.found(
                name::DISSENT,
                format!("has another text of the minority on version {version} than the log"),
            );
        }
    }
}

fn cut(words: &str) -> String {
    words.chars().take(60).collect()
}
