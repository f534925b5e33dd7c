//! What a record consists of, twice: as JSON for programs, and as a list that `sha256sum --check` reads.

use super::files::{Files, Unfit, sha256};
use super::name;
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;

/// What this program writes; a later one that writes otherwise counts on.
pub(crate) const FORMAT: &str = "best-bits-statement-2";

/// What this program reads: the first had neither ids nor rounds.
pub(crate) const FORMATS: [&str; 2] = ["best-bits-statement-1", FORMAT];

/// What is not in any record.
const WITHOUT: [&str; 5] = [
    "the accounts of people; who did something stands there by name, as far as everybody may know it",
    "sealed endorsements; how many there are stands there in groups of five and more",
    "positions of a last call that hides them until it closes, while it is open",
    "translations that are not published yet",
    "the lists that the rules name, and who is to be told",
];

/// The list of a record's files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    /// One of [`FORMATS`].
    pub(crate) format: String,
    /// The statement's name in addresses.
    pub(crate) statement: String,
    /// Entries in the log.
    pub(crate) log_entries: i64,
    /// The hash of the last of them, which stands for all.
    pub(crate) log_head: String,
    /// What is not in it, in English.
    #[serde(default)]
    pub(crate) without: Vec<String>,
    /// All files but this one and the list of sums.
    pub(crate) files: Vec<Listed>,
}

/// A file in the manifest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Listed {
    /// Its path.
    pub(crate) path: String,
    /// How large it is.
    pub(crate) bytes: usize,
    /// What it holds.
    pub(crate) sha256: String,
}

/// Adds both lists to what is otherwise complete.
pub(crate) fn seal(
    files: &mut Files,
    statement: &str,
    (log_entries, log_head): (i64, String),
) -> Result<(), Unfit> {
    let listed = files.iter().map(|(path, bytes)| Listed {
        path: path.to_owned(),
        bytes: bytes.len(),
        sha256: sha256(bytes),
    });
    let manifest = Manifest {
        format: FORMAT.to_owned(),
        statement: statement.to_owned(),
        log_entries,
        log_head,
        without: WITHOUT.map(str::to_owned).to_vec(),
        files: listed.collect(),
    };
    let mut json = serde_json::to_vec_pretty(&manifest).expect("plain values");
    json.push(b'\n');
    files.add(name::MANIFEST, json)?;
    let sums = sums(files);
    files.add(name::SUMS, sums.into_bytes())
}

/// A line for each file but the list itself: hash, two blanks, path.
pub(crate) fn sums(files: &Files) -> String {
    let mut text = String::new();
    for (path, bytes) in files.iter().filter(|(path, _)| *path != name::SUMS) {
        let _ = writeln!(text, "{}  {path}", sha256(bytes));
    }
    text
}
