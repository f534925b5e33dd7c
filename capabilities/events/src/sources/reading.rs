//! Reading a source's file: bytes in, entries out, with what could not be used.

use crate::heart::reconcile::{Completeness, Found, Keys, Known};
use crate::heart::source::{Flags, Skipped, Source};
use crate::sources::found::found;
use base::{Lang, Moment, days};
use calendar::{Calendar, Window};
use std::time::Duration;

/// Events are taken from this long ago on: past meetings and what was written about them belong to the calendar.
const BACK: Duration = days(2 * 365);

/// And until so far ahead: further on, nobody plans yet and series would fill the calendar.
const AHEAD: Duration = days(2 * 365);

/// One source may list so many events in that time.
const MOST: usize = 2_000;

/// What a source's file says.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    /// What it lists.
    pub(crate) found: Vec<Found>,
    /// What could not be used.
    pub(crate) skipped: Vec<Skipped>,
    /// How often its publisher wants to be asked at most.
    pub(crate) refresh: Option<Duration>,
    uids: Vec<(String, String)>,
    marks: calendar::Flags,
}

/// Reads a file as a source's. Takes time in proportion to the file, which is bounded; to be called off the async threads.
pub(crate) fn read(bytes: &[u8], source: &Source, lang: &Lang, now: Moment) -> Reading {
    let calendar = calendar::read(bytes, &calendar::Reading::assuming(source.terms.zone.clone()));
    let window = Window {
        from: now.minus(BACK).in_zone(&source.terms.zone).date(),
        to: now.plus(AHEAD).in_zone(&source.terms.zone).date(),
        most: MOST,
    };
    let expansion = calendar::expand(&calendar, &window);
    let entries: Vec<Found> =
        expansion.occurrences.iter().filter_map(|occurrence| found(occurrence, source, lang)).collect();
    let skipped = calendar.skipped.iter().chain(&expansion.skipped);
    Reading {
        found: entries,
        skipped: skipped.map(|skip| Skipped { line: skip.line, reason: skip.reason.clone() }).collect(),
        refresh: calendar.refresh,
        uids: uids(&calendar),
        marks: calendar.flags,
    }
}

fn uids(calendar: &Calendar) -> Vec<(String, String)> {
    let uid = |entry: &calendar::Entry| Some((entry.uid.clone()?, entry.content_key()));
    calendar.entries.iter().filter_map(uid).collect()
}

impl Reading {
    /// Whether what is missing may be taken for gone: not when the file breaks off, nor when it is suddenly empty.
    pub(crate) fn completeness(&self, known: &[Known]) -> Completeness {
        let emptied = self.found.is_empty() && known.iter().any(|entry| entry.listed);
        if self.marks.truncated || emptied { Completeness::Partial } else { Completeness::Whole }
    }

    /// Whether the source's keys can be relied on; once they could not, they are not relied on again.
    pub(crate) fn keys(&self, source: &Source, known: &[Known]) -> Keys {
        let before: Vec<(String, String)> =
            known.iter().map(|entry| (entry.key.clone(), entry.content_key.clone())).collect();
        if source.flags.uids_change || calendar::uids_change(&before, &self.uids) {
            Keys::Changing
        } else {
            Keys::Stable
        }
    }

    /// What a facilitator should know of the source.
    pub(crate) fn flags(&self, keys: Keys) -> Flags {
        Flags {
            uids_void: self.marks.uids_void,
            uids_change: keys == Keys::Changing,
            zone_assumed: self.marks.zone_assumed,
            truncated: self.marks.truncated,
        }
    }
}
