//! Comments and their dispositions, against what the log has sealed of them.

use super::{Report, bodies};
use crate::heart::log::Entry;
use crate::heart::publishing::record::files::Files;
use crate::heart::publishing::record::matter::CommentLine;
use crate::heart::publishing::record::name;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The last entry of a kind for each comment.
type Told = BTreeMap<i64, (i64, Value)>;

pub(super) fn check(files: &Files, entries: &[Entry], report: &mut Report) {
    let Some(comments) = report.read::<Vec<CommentLine>>(files, name::COMMENTS) else { return };
    let mut made = told(entries, "commented");
    let mut answered = told(entries, "comment-answered");
    let gone: BTreeSet<i64> = told(entries, "comment-withdrawn").into_keys().collect();
    for comment in &comments {
        let number = comment.number;
        match made.remove(&number) {
            None => {
                report.found(name::COMMENTS, format!("has comment #{number}, which the log does not know"))
            }
            Some((entry, said)) => words(comment, entry, &said, gone.contains(&number), report),
        }
        let told = answered.remove(&number);
        disposition(comment, told.as_ref(), gone.contains(&number), report);
        report.counts.dispositions += usize::from(comment.disposition.is_some());
    }
    report.counts.comments = comments.len();
    for (number, (entry, _)) in made {
        report.found(name::COMMENTS, format!("lacks comment #{number} of entry {entry} of the log"));
    }
}

fn told(entries: &[Entry], kind: &str) -> Told {
    bodies(entries, kind)
        .filter_map(|(entry, body)| Some((body["comment"].as_i64()?, (entry, body))))
        .collect()
}

/// Whoever takes a comment back takes words and salt along; otherwise they are what was sealed.
fn words(comment: &CommentLine, entry: i64, said: &Value, gone: bool, report: &mut Report) {
    let number = comment.number;
    if comment.words.is_none() && !gone {
        report.found(name::COMMENTS, format!("has no words for #{number}, which nobody took back"));
    }
    if comment.words.is_some() && comment.words_seal().as_deref() != said["words"].as_str() {
        let what = format!("has other words for #{number} than entry {entry} of the log has sealed");
        report.found(name::COMMENTS, what);
    }
}

fn disposition(comment: &CommentLine, told: Option<&(i64, Value)>, gone: bool, report: &mut Report) {
    let number = comment.number;
    let Some((entry, said)) = told else {
        if comment.disposition.is_some() {
            report.found(name::COMMENTS, format!("has an answer to #{number}, which the log does not know"));
        }
        return;
    };
    let result = comment.result.map(|mark| i64::from(mark.0));
    if comment.disposition.as_deref() != said["disposition"].as_str() || result != said["paragraph"].as_i64()
    {
        report.found(name::COMMENTS, format!("answers #{number} otherwise than entry {entry} of the log"));
    } else if !gone && comment.reason_seal().as_deref() != said["reason"].as_str() {
        let what = format!("has another reason for the answer to #{number} than entry {entry} of the log");
        report.found(name::COMMENTS, what);
    }
}
