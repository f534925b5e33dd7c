//! Delivery status notifications (RFC 3464; in other scripts RFC 6533).

use crate::address;
use crate::fields::{self, Group};
use crate::limits::MAX_RECIPIENTS;
use crate::prose;
use crate::report::{Failure, Report, Status};
use crate::seen::Seen;
use crate::verdict;

/// What became of the mail.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Failed,
    Delayed,
    Arrived,
}

/// What the notification says; `None` when there is none, `Some(None)` when it reports no trouble.
pub(crate) fn read(seen: &Seen) -> Option<Option<Report>> {
    let mut groups: Vec<Group> = seen.statuses.iter().flat_map(|text| fields::recipients(text)).collect();
    if groups.is_empty() && prose::is_report(seen) {
        groups = fields::recipients(&seen.notice);
        groups.retain(|group| group.get("action").is_some());
    }
    groups.truncate(MAX_RECIPIENTS);
    let addresses: Vec<String> = groups.iter().map(|group| address_of(group).unwrap_or_default()).collect();
    let told = prose::passages(&seen.notice, &addresses);
    let known: Vec<(Fate, Failure)> = groups
        .iter()
        .zip(addresses.iter().zip(told))
        .map(|(group, (address, told))| (fate(group), failure(group, address, told)))
        .collect();
    let of = |wanted: Fate| -> Vec<Failure> {
        let found = known.iter().filter(|(fate, failure)| *fate == wanted && !failure.address.is_empty());
        verdict::distinct(found.map(|(_, failure)| failure.clone()))
    };
    let (failed, delayed) = (of(Fate::Failed), of(Fate::Delayed));
    match (failed.is_empty(), delayed.is_empty()) {
        (false, _) => Some(Some(Report::Bounce(failed))),
        (true, false) => Some(Some(Report::delayed(delayed))),
        (true, true) => known.iter().any(|(fate, _)| *fate == Fate::Arrived).then_some(None),
    }
}

fn fate(group: &Group) -> Fate {
    let action = group.get("action").unwrap_or_default().to_ascii_lowercase();
    let word = action.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    match word {
        "failed" | "failure" | "error" | "expired" | "rejected" | "undeliverable" => Fate::Failed,
        "delayed" | "deferred" => Fate::Delayed,
        "delivered" | "relayed" | "expanded" | "transferred" => Fate::Arrived,
        _ => match status(group).map(|status| status.class) {
            Some(2) => Fate::Arrived,
            _ => Fate::Failed,
        },
    }
}

fn status(group: &Group) -> Option<Status> {
    group.get("status").and_then(verdict::status_field)
}

/// The address that was written to is preferred: the final one may be known to the recipient's server alone.
fn address_of(group: &Group) -> Option<String> {
    ["original-recipient", "final-recipient", "x-actual-recipient"]
        .iter()
        .find_map(|name| group.get(name).and_then(address::in_field))
}

/// What the server said, or, when the group leaves it out, what the notice tells a reader (`told`).
fn failure(group: &Group, address: &str, told: Option<&str>) -> Failure {
    let said = group.get("diagnostic-code").unwrap_or_default();
    let said = said.split_once(';').map_or(said, |(kind, text)| if kind.contains(' ') { said } else { text });
    let said = if said.trim().is_empty() { told.unwrap_or_default() } else { said };
    verdict::failure(address.to_owned(), status(group), said)
}
