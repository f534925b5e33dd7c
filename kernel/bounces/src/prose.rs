//! Reports in prose, read by the tables of [`crate::forms`].

use std::sync::LazyLock;

use regex::Regex;

use crate::address;
use crate::fields;
use crate::forms::{self, Shape};
use crate::limits::MAX_RECIPIENTS;
use crate::report::Report;
use crate::seen::Seen;
use crate::verdict;

static DAEMON: LazyLock<Regex> = LazyLock::new(|| forms::any_of(forms::DAEMON));
static POSTMASTER: LazyLock<Regex> = LazyLock::new(|| forms::any_of(forms::POSTMASTER));
static HELPERS: LazyLock<Regex> = LazyLock::new(|| forms::any_of(forms::HELPERS));
static GAVE_UP: LazyLock<Regex> = LazyLock::new(|| forms::any_of(forms::GAVE_UP));
static MACHINE: LazyLock<Regex> = LazyLock::new(|| forms::any_of(forms::MACHINE));
static SUBJECT: LazyLock<Regex> = LazyLock::new(|| forms::any_of(forms::SUBJECT));
static ABSENCE: LazyLock<Regex> = LazyLock::new(|| forms::any_of(forms::ABSENCE));
static TROUBLE: LazyLock<Regex> = LazyLock::new(|| forms::any_of(forms::TROUBLE));
static STILL_TRYING: LazyLock<Regex> = LazyLock::new(|| forms::any_of(forms::STILL_TRYING));
static RECEIVED_FOR: LazyLock<Regex> =
    LazyLock::new(|| forms::compile(&format!(r"\bfor\s+<?({})", address::IN_PROSE)));

/// Whether the mail is a report at all: a daemon sent it, or two of three signs are there: the sender is a
/// program, the subject is a report's, the text is about a delivery that went wrong.
pub(crate) fn is_report(seen: &Seen) -> bool {
    if !seen.failed_recipients.is_empty() || DAEMON.is_match(&seen.from) {
        return true;
    }
    let postmaster = POSTMASTER.is_match(&seen.from);
    if !postmaster && (seen.conversation || ABSENCE.is_match(&seen.subject)) {
        return false;
    }
    let machine = postmaster || MACHINE.is_match(&seen.return_path) || MACHINE.is_match(&seen.from);
    let signs = [machine, SUBJECT.is_match(&seen.subject), TROUBLE.is_match(&seen.notice)];
    signs.into_iter().filter(|sign| *sign).count() >= 2
}

/// Whom the prose names; `None` when it names nobody.
pub(crate) fn read(seen: &Seen) -> Option<Report> {
    let named = address::all_in(&seen.failed_recipients);
    let named = if named.is_empty() { named_in(seen) } else { distinct(named) };
    report(seen, &named)
}

/// When no form fits: the one address that a daemon mentions; or, where none is mentioned, whom the returned
/// mail was for, as the last server wrote into its `Received` field, else the only address in `To`.
pub(crate) fn guess(seen: &Seen) -> Option<Report> {
    let daemon = DAEMON.is_match(&seen.from);
    if !daemon && !POSTMASTER.is_match(&seen.from) && !MACHINE.is_match(&seen.return_path) {
        return None;
    }
    let own = own_addresses(seen);
    let mut mentioned = distinct(address::all_in(&seen.notice));
    mentioned.retain(|address| !is_among(address, &own) && !HELPERS.is_match(address));
    match mentioned.as_slice() {
        [] => report(seen, &[returned_mails_recipient(seen)?]),
        [_] if daemon => report(seen, &mentioned),
        _ => None,
    }
}

fn returned_mails_recipient(seen: &Seen) -> Option<String> {
    let original = fields::header(seen.returned_mail());
    if let Some(found) = original.all("received").find_map(|trace| RECEIVED_FOR.captures(trace)) {
        return Some(found[1].to_owned());
    }
    match address::all_in(original.get("to")?).as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    }
}

fn report(seen: &Seen, named: &[String]) -> Option<Report> {
    let said = passages(&seen.notice, named);
    let failures = verdict::distinct(
        named
            .iter()
            .zip(said)
            .map(|(address, said)| verdict::failure(address.clone(), None, said.unwrap_or(&seen.notice))),
    );
    if failures.is_empty() {
        return None;
    }
    let trying = STILL_TRYING.is_match(&seen.subject) || STILL_TRYING.is_match(&seen.notice);
    let trying = trying && !GAVE_UP.is_match(&seen.notice);
    Some(if trying { Report::delayed(failures) } else { Report::Bounce(failures) })
}

/// The addresses of the surest shape that is found.
fn named_in(seen: &Seen) -> Vec<String> {
    let one_line = seen.notice.split_whitespace().collect::<Vec<_>>().join(" ");
    let own = own_addresses(seen);
    for shape in [Shape::Listed, Shape::Told, Shape::Transcript, Shape::Refusal] {
        // Sentences are broken anywhere; lists and sessions are made of lines.
        let text = if shape == Shape::Told { &one_line } else { &seen.notice };
        let found = forms::ALL
            .iter()
            .filter(|form| form.shape == shape)
            .flat_map(|form| form.pattern.captures_iter(text))
            .filter_map(|found| found.get(1))
            .take(4 * MAX_RECIPIENTS);
        let mut found: Vec<(usize, String)> =
            found.map(|address| (address.start(), address.as_str().to_owned())).collect();
        found.sort();
        let (others, ours): (Vec<String>, Vec<String>) =
            found.into_iter().map(|(_, address)| address).partition(|address| !is_among(address, &own));
        let others =
            others.into_iter().filter(|address| shape == Shape::Listed || !HELPERS.is_match(address));
        let mut named = distinct(others);
        // Who writes to themselves is listed under their own address.
        if named.is_empty() && shape == Shape::Listed {
            named = distinct(ours);
        }
        if !named.is_empty() {
            return named;
        }
    }
    Vec::new()
}

/// The addresses of the report itself, which sentences name beside the failed one.
fn own_addresses(seen: &Seen) -> Vec<String> {
    address::all_in(&format!("{} {} {}", seen.from, seen.to, seen.return_path))
}

fn is_among(address: &str, list: &[String]) -> bool {
    list.iter().any(|known| known.eq_ignore_ascii_case(address))
}

fn distinct(addresses: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut list = Vec::new();
    for address in addresses {
        address::add(&mut list, address);
    }
    list
}

/// What the notice says of each address: from it to the next one named; `None` where it does not occur.
pub(crate) fn passages<'a>(notice: &'a str, named: &[String]) -> Vec<Option<&'a str>> {
    let starts: Vec<Option<usize>> = named.iter().map(|address| notice.find(address.as_str())).collect();
    let mut ends: Vec<usize> = starts.iter().flatten().copied().collect();
    ends.push(notice.len());
    ends.sort_unstable();
    let passage = |(address, start): (&String, &Option<usize>)| {
        let start = (*start)?;
        let end = ends[ends.partition_point(|end| *end <= start).min(ends.len() - 1)];
        // The next address may begin within this one: o'hara@example.org and hara@example.org.
        Some(&notice[(start + address.len()).min(end)..end])
    };
    named.iter().zip(&starts).map(passage).collect()
}
