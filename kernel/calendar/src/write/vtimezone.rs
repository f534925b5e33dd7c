//! A `VTIMEZONE` for each zone that is used, with the changes of its clocks while the events last. Programs
//! that know the name use their own rules; those that do not find here all they need.

use super::lines::Lines;
use super::{OutEntry, digits, is_utc};
use crate::calendar::When;
use base::{Moment, Zone};
use jiff::Timestamp;
use jiff::tz::{Dst, TimeZone};
use std::collections::BTreeMap;

/// Changes of one zone that are written: two a year for two centuries.
const CHANGES: usize = 400;

/// Writes the zones of the events, in the order of their names.
pub(super) fn write(entries: &[OutEntry], out: &mut Lines) {
    let mut used: BTreeMap<&str, (&Zone, Moment, Moment)> = BTreeMap::new();
    for entry in entries {
        if let When::Timed { start, end, zone, .. } = &entry.when
            && !is_utc(zone)
        {
            let (_, first, last) = used.entry(zone.as_str()).or_insert((zone, *start, *end));
            *first = (*first).min(*start);
            *last = (*last).max(*end);
        }
    }
    for (name, (zone, first, last)) in used {
        out.plain("BEGIN", "VTIMEZONE");
        out.plain("TZID", name);
        for onset in onsets(&zone.rules(), first.timestamp(), last.timestamp()) {
            observance(&zone.rules(), onset, out);
        }
        out.plain("END", "VTIMEZONE");
    }
}

/// The change that is in force when the first event begins, and all until the last one ends.
fn onsets(rules: &TimeZone, first: Timestamp, last: Timestamp) -> Vec<Timestamp> {
    let after = first.checked_add(jiff::SignedDuration::from_secs(1)).unwrap_or(first);
    let in_force = rules.preceding(after).next().map_or(LONG_AGO, |change| change.timestamp().max(LONG_AGO));
    let later = rules.following(first).map(|change| change.timestamp());
    let later = later.take_while(|at| *at <= last).filter(|at| *at > in_force).take(CHANGES);
    std::iter::once(in_force).chain(later).collect()
}

/// A zone that never changed its clocks is written as if it had begun then; older histories of seconds are
/// left out.
const LONG_AGO: Timestamp = Timestamp::constant(0, 0);

fn observance(rules: &TimeZone, onset: Timestamp, out: &mut Lines) {
    let before = onset.checked_sub(jiff::SignedDuration::from_secs(1)).unwrap_or(onset);
    let from = rules.to_offset(before);
    let now = rules.to_offset_info(onset);
    let kind = if now.dst() == Dst::Yes { "DAYLIGHT" } else { "STANDARD" };
    out.plain("BEGIN", kind);
    // An onset is written by the clock that it changes.
    out.plain("DTSTART", &digits(from.to_datetime(onset)));
    out.plain("TZOFFSETFROM", &offset(from.seconds()));
    out.plain("TZOFFSETTO", &offset(now.offset().seconds()));
    out.text("TZNAME", now.abbreviation());
    out.plain("END", kind);
}

/// `+0300`; with seconds only where there are some.
fn offset(secs: i32) -> String {
    let sign = if secs < 0 { '-' } else { '+' };
    let (hours, minutes, rest) = (secs.abs() / 3_600, secs.abs() / 60 % 60, secs.abs() % 60);
    if rest == 0 {
        format!("{sign}{hours:02}{minutes:02}")
    } else {
        format!("{sign}{hours:02}{minutes:02}{rest:02}")
    }
}
