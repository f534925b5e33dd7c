//! Wall clocks: what turns a local time into a moment and back. Either an IANA zone, or one that a file
//! defines for itself.

use crate::calendar::Length;
use crate::limits;
use base::{Moment, Zone};
use jiff::ToSpan;
use jiff::civil::DateTime;
use std::sync::Arc;

/// A wall clock.
#[derive(Clone, Debug)]
pub(crate) enum Wall {
    /// As the time zone database has it.
    Named(Zone),
    /// As a `VTIMEZONE` has it.
    Own(Arc<Onsets>),
}

impl Wall {
    /// Universal time.
    pub(crate) fn utc() -> Self {
        Self::Named(Zone::utc())
    }

    /// The moment at which the clock shows `local`. In a gap the offset before it counts, in an overlap the
    /// first (RFC 5545 3.3.5).
    pub(crate) fn moment(&self, local: DateTime) -> Moment {
        match self {
            // "For ever" is often written as the last second of the year 9999, whose moment some zones cannot
            // name.
            Self::Named(_) if local.year() >= 9_999 => moment(local, 0),
            Self::Named(zone) => Moment::at(local, zone),
            Self::Own(onsets) => moment(local, onsets.offset_at(local)),
        }
    }
}

impl Wall {
    /// What the clock shows at a moment.
    pub(crate) fn local(&self, at: Moment) -> DateTime {
        match self {
            Self::Named(zone) => at.in_zone(zone).datetime(),
            Self::Own(onsets) => {
                let by = |offset: i32| {
                    at.in_zone(&Zone::utc()).datetime().saturating_add(i64::from(offset).seconds())
                };
                by(onsets.offset_at(by(onsets.before)))
            }
        }
    }

    /// The end of what begins when the clock shows `local`, which is at `start`. Never before that.
    pub(crate) fn end(&self, local: DateTime, start: Moment, length: Length) -> Moment {
        let days_on = local.checked_add(i64::from(length.days).days());
        let day = if length.days == 0 { start } else { days_on.map_or(start, |local| self.moment(local)) };
        Moment::from_micros(day.micros().saturating_add(length.secs.saturating_mul(1_000_000))).max(start)
    }
}

/// The moment of a local time at an offset from UTC in seconds.
pub(crate) fn moment(local: DateTime, offset: i32) -> Moment {
    Moment::from_micros((civil_secs(local) - i64::from(offset)).saturating_mul(1_000_000))
}

/// Seconds on the wall clock since it showed 1970-01-01 00:00.
pub(crate) fn civil_secs(local: DateTime) -> i64 {
    local.duration_since(DateTime::constant(1970, 1, 1, 0, 0, 0, 0)).as_secs()
}

/// When the clocks of a zone are changed, in order.
#[derive(Debug)]
pub(crate) struct Onsets {
    onsets: Vec<Onset>,
    /// The offset before the first of them.
    before: i32,
}

/// A change of clocks: when the wall clock shows `local` (seconds, by the old offset), `to` begins to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Onset {
    pub(crate) local: i64,
    pub(crate) from: i32,
    pub(crate) to: i32,
}

impl Onsets {
    /// Nothing if there are none.
    pub(crate) fn new(mut onsets: Vec<Onset>) -> Option<Self> {
        onsets.sort_unstable();
        onsets.truncate(limits::ONSETS);
        let before = onsets.first()?.from;
        Some(Self { onsets, before })
    }

    fn offset_at(&self, local: DateTime) -> i32 {
        let local = civil_secs(local);
        let Some(last) = self.onsets.partition_point(|onset| onset.local <= local).checked_sub(1) else {
            return self.before;
        };
        let Onset { local: onset, from, to } = self.onsets[last];
        // Clocks put forward skip the times right after the onset: the offset before the gap counts there.
        if to > from && local < onset + i64::from(to - from) { from } else { to }
    }
}
