//! What becomes a version.

use crate::heart::statement::Statement;
use crate::heart::version::{ChangeKind, Version, VersionText};
use access::Person;
use base::{Id, Moment, Sentence};
use texts::Body;

/// What whoever publishes has looked at, and calls it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted {
    /// The revision that was looked at.
    pub(crate) revision: i64,
    /// What it is to those who signed the version before.
    pub(crate) change: ChangeKind,
}

/// What is published: the version, and its words in the authoritative language.
pub(crate) struct Release {
    /// The version.
    pub(crate) version: Version,
    /// Its words.
    pub(crate) words: VersionText,
}

/// The version that this revision becomes, or why not. What was looked at must be what is published, and differ from
/// what was published before.
pub(crate) fn release(
    statement: &Statement,
    body: &Body,
    before: Option<&VersionText>,
    wanted: Wanted,
    (by, now): (Option<Id<Person>>, Moment),
) -> Result<Release, Sentence> {
    if body.paragraphs.is_empty() {
        return Err(Sentence::of("publication-empty"));
    }
    if wanted.revision != statement.revision {
        return Err(Sentence::of("publication-stale"));
    }
    let change = match (wanted.change, before) {
        (_, None) => ChangeKind::First,
        (ChangeKind::First, Some(_)) => return Err(Sentence::of("publication-change-missing")),
        (change, Some(_)) => change,
    };
    let number = statement.version.unwrap_or(0) + 1;
    let words = words(number, statement, body.clone(), now);
    if before.is_some_and(|before| before.hash == words.hash) {
        return Err(Sentence::of("publication-same"));
    }
    let revision = wanted.revision;
    let version = Version { number, revision, change, outcome: None, dissent: None, by, at: now };
    Ok(Release { version, words })
}

fn words(version: i64, statement: &Statement, body: Body, at: Moment) -> VersionText {
    let title = statement.proposal.title.to_string();
    let canonical = texts::canonical(&title, &body);
    VersionText {
        version,
        lang: statement.proposal.lang.clone(),
        hash: texts::hash(&canonical).to_string(),
        title,
        body,
        canonical,
        translator: None,
        translator_person: None,
        at,
    }
}
