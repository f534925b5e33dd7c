//! Whether two events are one: sure, likely, or not.

use crate::heart::event::{Details, Event};
use base::{Id, Link};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use url::Url;

base::named! {
    /// What is held of two events.
    pub enum Verdict {
        /// They may be the same: a facilitator is asked.
        Suggested = "suggested",
        /// They are the same.
        Same = "same",
        /// They are not the same, and this is not asked again.
        NotSame = "not-same",
    }
}

base::named! {
    /// What speaks for two events being one.
    pub enum Why {
        /// Two sources know it by the same UID.
        Uid = "uid",
        /// The same page, overlapping dates.
        Url = "url",
        /// A similar title with the same number, overlapping dates.
        Title = "title",
        /// A person said so.
        Person = "person",
    }
}

/// How alike two events are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Likeness {
    /// They are one; they join by themselves.
    Sure(Why),
    /// They may be one.
    Likely(Why),
    /// They are two.
    None,
}

/// Two events to be compared.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate<'a> {
    /// What is said about it.
    pub details: &'a Details,
    /// The identity that its source gives it, where it means something.
    pub uid: Option<&'a str>,
    /// Whether other events of the same source and time have the same page: then the page says nothing.
    pub page: Page,
}

/// What an event's page says about its identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    /// It is the event's own.
    Own,
    /// Several overlapping events of one source share it.
    Shared,
}

/// Words that most titles in this field have: they make nothing alike.
const COMMON: [&str; 22] = [
    "annual",
    "and",
    "community",
    "conference",
    "de",
    "event",
    "forum",
    "global",
    "governance",
    "international",
    "internet",
    "meeting",
    "of",
    "on",
    "public",
    "session",
    "summit",
    "the",
    "virtual",
    "webinar",
    "week",
    "workshop",
];

/// From this share of telling words on, two titles are alike.
const ALIKE: f64 = 0.5;

/// Compares two events of different origin.
pub(crate) fn compare(one: Candidate, other: Candidate) -> Likeness {
    if one.uid.is_some() && one.uid == other.uid {
        return Likeness::Sure(Why::Uid);
    }
    if !one.details.when.overlaps(&other.details.when) {
        return Likeness::None;
    }
    let own = one.page == Page::Own && other.page == Page::Own;
    if own && same_page(one.details.url.as_ref(), other.details.url.as_ref()) {
        return Likeness::Sure(Why::Url);
    }
    let (a, b) = (words(one.details.title.as_str()), words(other.details.title.as_str()));
    let numbers_agree = numbers(&a).is_empty() || numbers(&b).is_empty() || numbers(&a) == numbers(&b);
    let countries_agree = match (one.details.country, other.details.country) {
        (Some(a), Some(b)) => a == b,
        _ => true,
    };
    if numbers_agree && countries_agree && title_likeness(&a, &b) >= ALIKE {
        Likeness::Likely(Why::Title)
    } else {
        Likeness::None
    }
}

/// The pair with the smaller id first: how it is stored.
pub(crate) fn pair(one: Id<Event>, other: Id<Event>) -> (Id<Event>, Id<Event>) {
    if one < other { (one, other) } else { (other, one) }
}

fn same_page(one: Option<&Link>, other: Option<&Link>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => canonical(one) == canonical(other),
        _ => false,
    }
}

/// The address without what does not tell pages apart: scheme, `www.`, tracking parameters, fragment, a slash at the end.
pub(crate) fn canonical(link: &Link) -> String {
    let Ok(mut url) = Url::parse(link.as_str()) else { return link.to_string() };
    url.set_fragment(None);
    let tracking =
        |name: &str| name.starts_with("utm_") || matches!(name, "fbclid" | "gclid" | "mc_cid" | "mc_eid");
    let mut kept: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(name, _)| !tracking(name))
        .map(|(n, v)| (n.into_owned(), v.into_owned()))
        .collect();
    kept.sort();
    let query: Vec<String> = kept.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let host = url.host_str().unwrap_or_default().to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    format!("{host}{}?{}", url.path().trim_end_matches('/'), query.join("&"))
}

/// The words of a title, folded, with letters and digits apart: `ICANN85` is `icann` and `85`.
fn words(title: &str) -> BTreeSet<String> {
    let folded: String =
        title.nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).collect();
    let mut words = BTreeSet::new();
    let mut word = String::new();
    let mut last_digit = false;
    for c in folded.to_lowercase().chars().chain([' ']) {
        let (digit, letter) = (c.is_numeric(), c.is_alphanumeric());
        if (!letter || digit != last_digit) && !word.is_empty() {
            words.insert(std::mem::take(&mut word));
        }
        if letter {
            word.push(c);
        }
        last_digit = digit;
    }
    words
}

/// The numbers in a title that are not years: the 85 of ICANN 85.
fn numbers(words: &BTreeSet<String>) -> BTreeSet<&str> {
    let number = |word: &&str| word.chars().all(char::is_numeric) && !is_year(word);
    words.iter().map(String::as_str).filter(number).collect()
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20"))
}

/// The share of telling words that two titles have in common, of the shorter one's.
fn title_likeness(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    let telling = |words: &BTreeSet<String>| -> BTreeSet<String> {
        words.iter().filter(|word| !COMMON.contains(&word.as_str()) && !is_year(word)).cloned().collect()
    };
    let (one, other) = (telling(one), telling(other));
    let common = one.iter().filter(|word| other.iter().any(|theirs| alike(word, theirs))).count();
    let shorter = one.len().min(other.len());
    if shorter == 0 { 0.0 } else { common as f64 / shorter as f64 }
}

/// The same word, or one that differs by a slip or an ending.
fn alike(one: &str, other: &str) -> bool {
    one == other || (one.chars().count() > 4 && strsim::jaro_winkler(one, other) > 0.93)
}
