//! The append-only log of a statement: what happened, in order, so that nobody can change it later unseen.

use base::Moment;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Its number, from 1.
    pub(crate) number: i64,
    /// When it happened.
    pub(crate) at: Moment,
    /// What happened: `proposed`, `comment-answered`.
    pub(crate) kind: String,
    /// The particulars, as JSON, byte for byte as they were hashed.
    pub(crate) body: String,
    /// SHA-256 of the hash before, a line end, and the line of this entry; hexadecimal.
    pub(crate) hash: String,
}

impl Entry {
    /// The entry that follows `last`.
    pub(crate) fn following(last: Option<&Self>, at: Moment, kind: &str, body: &impl Serialize) -> Self {
        let number = last.map_or(1, |last| last.number + 1);
        let body = serde_json::to_string(body).expect("plain values");
        let before = last.map_or("", |last| last.hash.as_str());
        let hash = hash(before, number, at, kind, &body);
        Self { number, at, kind: kind.to_owned(), body, hash }
    }

    /// Whether it is what was appended behind `before`.
    pub(crate) fn holds(&self, before: &str) -> bool {
        hash(before, self.number, self.at, &self.kind, &self.body) == self.hash
    }
}

/// An entry as a line of JSON, with its moment in microseconds since 1970, as it is hashed.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryLine {
    number: i64,
    at: i64,
    kind: String,
    body: String,
    hash: String,
}

/// Entries as JSON, one a line.
pub(crate) fn lines(entries: &[Entry]) -> String {
    let line = |entry: &Entry| {
        let line = EntryLine {
            number: entry.number,
            at: entry.at.micros(),
            kind: entry.kind.clone(),
            body: entry.body.clone(),
            hash: entry.hash.clone(),
        };
        serde_json::to_string(&line).expect("plain values") + "\n"
    };
    entries.iter().map(line).collect()
}

/// The entries of such lines. Whether they hold is not looked at.
pub(crate) fn entries(lines: &str) -> Result<Vec<Entry>, serde_json::Error> {
    let entry = |line: &str| {
        let EntryLine { number, at, kind, body, hash } = serde_json::from_str(line)?;
        Ok(Entry { number, at: Moment::from_micros(at), kind, body, hash })
    };
    lines.lines().map(entry).collect()
}

/// `number at kind body`, with the moment in microseconds since 1970.
fn hash(before: &str, number: i64, at: Moment, kind: &str, body: &str) -> String {
    let line = format!("{before}\n{number} {} {kind} {body}", at.micros());
    hex::encode(Sha256::digest(line.as_bytes()))
}

/// What stands in the log for a name or an address: SHA-256 of a salt and the words, hexadecimal. Whoever has both can
/// show that they are meant; when the salt is gone, nobody can tell who was.
pub(crate) fn sealed(salt: &[u8], words: &str) -> String {
    let mut hasher = Sha256::new();
    hasher.update(salt);
    hasher.update(words.as_bytes());
    hex::encode(hasher.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_that_was_changed_does_not_hold() {
        let first = Entry::following(None, Moment::from_micros(1), "proposed", &"a");
        let second = Entry::following(Some(&first), Moment::from_micros(2), "revised", &"b");
        assert!(first.holds("") && second.holds(&first.hash), "as appended");
        let changed = Entry { body: "\"c\"".into(), ..second.clone() };
        assert!(!changed.holds(&first.hash), "another body");
        assert!(!second.holds(""), "behind another entry");
    }
}
