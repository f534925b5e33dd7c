//! From what a server said to what it means for the recipient.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

use crate::forms;
use crate::limits::{MAX_DIAGNOSTIC, MAX_RECIPIENTS};
use crate::report::{Failure, Status};

// A status code has no digit or dot at its ends, or it is part of an IP address or of a version.
static STATUS: LazyLock<Regex> =
    LazyLock::new(|| forms::compile(r"(?:^|[^\d.\w])([245])\.(\d{1,3})\.(\d{1,3})(?:[^\d.\w]|\.(?:\D|$)|$)"));
static REFUSAL: LazyLock<Regex> = LazyLock::new(|| {
    forms::compile(r"\b[45][0-5]\d[\s'\x22#:-]{1,4}([45])\.(\d{1,3})\.(\d{1,3})(?:[^\d.\w]|\.(?:\D|$)|$)")
});
static REPLY: LazyLock<Regex> =
    LazyLock::new(|| forms::compile(r#"(?:^|[\s:;,('"\[-])([45])[0-5]\d(?:[\s:;,)'"\]-]|$)"#));
static TRANSIENT: LazyLock<Regex> = LazyLock::new(|| forms::any_of(forms::TRANSIENT));
static POLICY: LazyLock<Regex> = LazyLock::new(|| forms::any_of(forms::POLICY));

/// A `Status` field, which may go on after the code.
pub(crate) fn status_field(value: &str) -> Option<Status> {
    STATUS.captures(value).as_ref().and_then(status_of)
}

/// The failure of one recipient, from the status that the report gives and what it quotes.
pub(crate) fn failure(address: String, given: Option<Status>, said: &str) -> Failure {
    let status = best(given, said);
    let diagnostic = shortened(said);
    Failure {
        address,
        status,
        permanent: status.map_or_else(|| !TRANSIENT.is_match(said), |status| status.class == 5),
        policy: is_policy(status, said),
        diagnostic: (!diagnostic.is_empty()).then_some(diagnostic),
    }
}

/// Failures of different recipients, the first of each.
pub(crate) fn distinct(failures: impl Iterator<Item = Failure>) -> Vec<Failure> {
    let mut known = HashSet::new();
    failures.filter(|failure| known.insert(failure.address.to_lowercase())).take(MAX_RECIPIENTS).collect()
}

/// The most telling status: the refusing server's own, right behind its reply code; then what the report
/// gives, unless that is x.0.0 and any code quoted says more.
fn best(given: Option<Status>, said: &str) -> Option<Status> {
    let fits = |status: &Status| given.is_none_or(|given| given.class == status.class);
    let first =
        |pattern: &Regex| pattern.captures_iter(said).filter_map(|found| status_of(&found)).find(fits);
    if let Some(own) = first(&REFUSAL).filter(is_specific) {
        return Some(own);
    }
    match given {
        Some(given) if is_specific(&given) => Some(given),
        Some(given) => first(&STATUS).or(Some(given)),
        None => first(&STATUS).or_else(|| of_reply(said)),
    }
}

fn is_specific(status: &Status) -> bool {
    status.subject != 0 || status.detail != 0
}

/// A bare 550 says no more than the class (RFC 3463, 3.1: x.0.0 is "other undefined").
fn of_reply(said: &str) -> Option<Status> {
    let class = REPLY.captures(said)?[1].parse().ok()?;
    Some(Status { class, subject: 0, detail: 0 })
}

fn status_of(found: &regex::Captures<'_>) -> Option<Status> {
    Some(Status {
        class: found[1].parse().ok()?,
        subject: found[2].parse().ok()?,
        detail: found[3].parse().ok()?,
    })
}

/// Whether the sender or the message displeased: policy (x.7.z), content (x.6.z), size (x.2.3, x.3.4), the
/// sender's address (x.1.7, x.1.8), or words to that effect under another code.
fn is_policy(status: Option<Status>, said: &str) -> bool {
    let by_code =
        status.is_some_and(|s| matches!((s.subject, s.detail), (6 | 7, _) | (2, 3) | (3, 4) | (1, 7 | 8)));
    by_code || POLICY.is_match(said)
}

fn shortened(said: &str) -> String {
    let line = said.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().filter(|c| !c.is_control()).take(MAX_DIAGNOSTIC).collect()
}
