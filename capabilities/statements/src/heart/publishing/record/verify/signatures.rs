//! Signatures, against the published texts and the log.

use super::{Report, bodies};
use crate::heart::endorsing::proof::{self, Flaw, Ledger, Signature};
use crate::heart::log::Entry;
use crate::heart::publishing::record::files::Files;
use crate::heart::publishing::record::name;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// `endorsements.json`: all public signatures, and how many were sealed, by region and kind.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Endorsements {
    /// Those with a name.
    pub(crate) signatures: Vec<Signature>,
    /// Those whose name only custodians can read; groups of fewer than five are not told apart.
    pub(crate) sealed: Vec<SealedGroup>,
}

/// How many sealed endorsements came from a region, of a kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SealedGroup {
    /// A person's or an organization's.
    pub(crate) kind: Option<String>,
    /// The region, by its name in our addresses.
    pub(crate) region: Option<String>,
    /// How many; nothing when they are fewer than five.
    pub(crate) count: Option<i64>,
}

pub(super) fn check(files: &Files, entries: &[Entry], report: &mut Report) {
    let Some(found) = report.read::<Endorsements>(files, name::ENDORSEMENTS) else { return };
    let ledger = Ledger::of(entries);
    let texts: BTreeSet<String> = report.texts.iter().map(|text| text.sha256.clone()).collect();
    let mut live = live(entries);
    for (number, signature) in (1..).zip(&found.signatures) {
        let flaw = match ledger.check(signature) {
            Err(Flaw::Seal) => Some("has another name than was signed"),
            Err(Flaw::NotLogged) => Some("is not in the log"),
            Err(Flaw::TakenBack) => Some("was taken back"),
            Ok(()) if !texts.contains(&signature.hash) => Some("is under a text that was not published"),
            Ok(()) => None,
        };
        if let Some(flaw) = flaw {
            let what = format!("signature {number}, of {:?}, {flaw}", signature.name);
            report.found(name::ENDORSEMENTS, what);
        }
        if live.remove(&signature.seal).is_none() && flaw.is_none() {
            let what = format!("signature {number}, of {:?}, stands there twice", signature.name);
            report.found(name::ENDORSEMENTS, what);
        }
    }
    for entry in live.into_values() {
        let what = format!("lacks a signature of entry {entry} of the log, which nobody took back");
        report.found(name::ENDORSEMENTS, what);
    }
    report.counts.signatures = found.signatures.len();
}

/// The seals of signatures that stand, with the number of the entry that says so.
fn live(entries: &[Entry]) -> BTreeMap<String, i64> {
    let mut live = BTreeMap::new();
    for entry in entries {
        let seals = |body: &serde_json::Value| -> Vec<String> {
            let many = body["seals"].as_array().into_iter().flatten();
            let seals = many.chain(body.get("seal")).filter_map(|seal| seal.as_str().map(str::to_owned));
            seals.collect()
        };
        let body = bodies(std::slice::from_ref(entry), &entry.kind).next().map(|(_, body)| body);
        let Some(body) = body else { continue };
        match entry.kind.as_str() {
            proof::ENDORSED | proof::IMPORTED => {
                live.extend(seals(&body).into_iter().map(|seal| (seal, entry.number)));
            }
            proof::WITHDRAWN | proof::STRUCK => seals(&body).iter().for_each(|seal| {
                live.remove(seal);
            }),
            _ => {}
        }
    }
    live
}
