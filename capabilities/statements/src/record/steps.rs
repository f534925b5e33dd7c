//! The procedure as the log tells of it: each step, what was kept, and what was passed over with whose reason.

use crate::heart::log::Entry;
use crate::heart::procedure::Condition;
use base::Named;
use serde_json::Value;
use web::Ui;

/// How entries about steps begin.
const STEP: &str = "procedure-";

/// The names that steps have in the log.
const KNOWN: [&str; 7] = ["comments", "extend", "draft", "last-call", "outcome", "drop", "publish"];

/// A step that was taken.
pub(super) struct StepTaken {
    pub(super) name: String,
    pub(super) at: String,
    /// How many conditions were kept.
    pub(super) kept: i64,
    /// Those that were passed over.
    pub(super) broken: Vec<String>,
    /// Why.
    pub(super) reason: Option<String>,
}

/// The steps in order.
pub(super) fn steps(ui: &Ui, entries: &[Entry]) -> Vec<StepTaken> {
    let taken = entries.iter().filter_map(|entry| {
        let name = KNOWN.into_iter().find(|name| entry.kind.strip_prefix(STEP) == Some(name))?;
        let said: Value = serde_json::from_str(&entry.body).ok()?;
        let broken = said["broken"].as_array().into_iter().flatten().filter_map(Value::as_str);
        Some(StepTaken {
            name: ui.t(format!("procedure-step-{name}")),
            at: entry.at.to_string(),
            kept: said["kept"].as_i64().unwrap_or(0),
            broken: broken.map(|condition| spoken(ui, condition)).collect(),
            reason: said["reason"].as_str().map(str::to_owned),
        })
    });
    taken.collect()
}

fn spoken(ui: &Ui, condition: &str) -> String {
    match Condition::of_name(condition) {
        Some(known) => ui.t(format!("procedure-condition-{known}")),
        None => condition.to_owned(),
    }
}
