//! `DTSTART`, `DTEND` and `DURATION` to a time that has a beginning and, mended where needed, an end.

use super::property::Stamp;
use super::zones::Zones;
use crate::calendar::{Anchor, Length, Spot, When};
use crate::recur::wall::{self, Wall};
use base::Moment;
use jiff::ToSpan;
use jiff::civil::{Date, Time};

/// A date or time with the zone it names.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    pub(crate) stamp: Stamp,
    pub(crate) tzid: Option<String>,
}

/// How the end is given.
#[derive(Clone, Debug)]
pub(crate) enum End {
    At(Written),
    After(Length),
    Unsaid,
}

/// When an entry takes place. An end that is missing, equal to the start or before it makes one day of a date
/// and no time at all of a time (RFC 5545 3.6.1).
pub(crate) fn when(start: &Written, end: &End, zones: &mut Zones<'_>) -> (When, Anchor) {
    match start.stamp {
        Stamp::Day(first) => days(first, end),
        Stamp::Local(local) => {
            let meant = zones.meant(start.tzid.as_deref());
            let begin = meant.wall.moment(local);
            let length = length(begin, end, &meant.wall, zones);
            let finish = meant.wall.end(local, begin, length);
            let zone = meant.zone_at(local, begin);
            let when = When::Timed { start: begin, end: finish, zone, zone_assumed: meant.assumed };
            (when, Anchor { local, wall: meant.wall, length })
        }
        Stamp::Offset(local, offset) => {
            let begin = wall::moment(local, offset);
            let wall = Wall::utc();
            let length = length(begin, end, &wall, zones);
            let local = begin.timestamp().to_zoned(jiff::tz::TimeZone::UTC).datetime();
            let finish = wall.end(local, begin, length);
            let when = When::Timed { start: begin, end: finish, zone: zones.of_utc(), zone_assumed: false };
            (when, Anchor { local, wall, length })
        }
    }
}

fn days(first: Date, end: &End) -> (When, Anchor) {
    let last = match end {
        End::At(Written { stamp: Stamp::Day(end), .. }) => end.yesterday().ok(),
        End::At(Written { stamp: Stamp::Local(end) | Stamp::Offset(end, _), .. }) => {
            if end.time() == Time::midnight() { end.date().yesterday().ok() } else { Some(end.date()) }
        }
        End::After(length) => {
            let days = i64::from(length.days)
                + length.secs.div_euclid(86_400)
                + i64::from(length.secs % 86_400 != 0);
            first.checked_add((days.clamp(1, 100_000) - 1).days()).ok()
        }
        End::Unsaid => None,
    };
    let last = last.filter(|last| *last > first).unwrap_or(first);
    let days = first.until(last).map_or(0, |span| span.get_days()) + 1;
    let anchor = Anchor {
        local: first.to_datetime(Time::midnight()),
        wall: Wall::utc(),
        length: Length { days, secs: 0 },
    };
    (When::Days { first, last }, anchor)
}

/// The length of a timed entry, not negative as a whole.
fn length(start: Moment, end: &End, wall: &Wall, zones: &mut Zones<'_>) -> Length {
    let end = match end {
        End::Unsaid => return Length::default(),
        End::After(length) if length.days < 0 || length.secs < 0 => return Length::default(),
        End::After(length) => return *length,
        End::At(end) => end,
    };
    let end = match zones.spot(end.stamp, end.tzid.as_deref()) {
        Spot::At(moment, _) => moment,
        Spot::Floating(local) => wall.moment(local),
        Spot::Day(day) => wall.moment(day.to_datetime(Time::midnight())),
    };
    Length { days: 0, secs: (end.seconds() - start.seconds()).max(0) }
}

impl When {
    pub(crate) fn is_zone_assumed(&self) -> bool {
        matches!(self, Self::Timed { zone_assumed: true, .. })
    }
}
