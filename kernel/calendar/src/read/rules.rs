//! Rules of recurrence from `calcard`'s form to ours.

use super::property::{Stamp, stamp};
use crate::calendar::Spot;
use crate::recur::rule::{Every, Rule};
use calcard::common::CalendarScale;
use calcard::icalendar::{ICalendarDay, ICalendarFrequency, ICalendarRecurrenceRule, ICalendarWeekday};
use jiff::civil::Weekday;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// The rule, or why it cannot be followed.
pub(crate) fn rule(
    written: &ICalendarRecurrenceRule,
    resolve: impl FnOnce(Stamp) -> Spot,
) -> Result<Rule, &'static str> {
    if written.rscale.as_ref().is_some_and(|scale| *scale != CalendarScale::Gregorian) {
        return Err("RRULE counts by a calendar other than the Gregorian");
    }
    let until = match &written.until {
        Some(written) => Some(resolve(stamp(written).ok_or("RRULE has an UNTIL that does not exist")?)),
        None => None,
    };
    let small = |list: &[u8], range: RangeInclusive<i8>| {
        sound(list.iter().map(|n| i8::try_from(*n).unwrap_or(i8::MAX)), |n| range.contains(n))
    };
    Ok(Rule {
        every: every(written.freq),
        interval: written.interval.map_or(1, i64::from).max(1),
        count: written.count,
        until,
        week_start: written.wkst.map_or(Weekday::Monday, weekday),
        months: small(&written.bymonth.iter().map(|month| month.month()).collect::<Vec<_>>(), 1..=12)?,
        weeks: sound(written.byweekno.iter().copied(), |n| (1..=53).contains(&n.unsigned_abs()))?,
        year_days: sound(written.byyearday.iter().copied(), |n| (1..=366).contains(&n.unsigned_abs()))?,
        month_days: sound(written.bymonthday.iter().copied(), |n| (1..=31).contains(&n.unsigned_abs()))?,
        weekdays: weekdays(&written.byday)?,
        hours: small(&written.byhour, 0..=23)?,
        minutes: small(&written.byminute, 0..=59)?,
        seconds: small(&written.bysecond, 0..=59)?,
        positions: sound(written.bysetpos.iter().copied(), |n| (1..=366).contains(&n.unsigned_abs()))?,
    })
}

/// Each number once and in its range, so that no list is longer than a year. A list of which nothing is left
/// would not restrict any more: its rule cannot be followed.
fn sound<T: Ord>(
    numbers: impl ExactSizeIterator<Item = T>,
    is_sound: impl Fn(&T) -> bool,
) -> Result<Vec<T>, &'static str> {
    let said = numbers.len() > 0;
    let kept: Vec<T> = numbers.filter(is_sound).collect::<BTreeSet<_>>().into_iter().collect();
    if said && kept.is_empty() { Err("RRULE has numbers that do not exist") } else { Ok(kept) }
}

fn weekdays(written: &[ICalendarDay]) -> Result<Vec<(Option<i16>, Weekday)>, &'static str> {
    let days = written.iter().map(|day| (day.ordwk, weekday(day.weekday).to_monday_zero_offset()));
    let sound = sound(days, |(nth, _)| nth.is_none_or(|nth| (1..=53).contains(&nth.unsigned_abs())))?;
    Ok(sound
        .into_iter()
        .filter_map(|(nth, day)| Some((nth, Weekday::from_monday_zero_offset(day).ok()?)))
        .collect())
}

fn every(frequency: ICalendarFrequency) -> Every {
    match frequency {
        ICalendarFrequency::Yearly => Every::Year,
        ICalendarFrequency::Monthly => Every::Month,
        ICalendarFrequency::Weekly => Every::Week,
        ICalendarFrequency::Daily => Every::Day,
        ICalendarFrequency::Hourly => Every::Hour,
        ICalendarFrequency::Minutely => Every::Minute,
        ICalendarFrequency::Secondly => Every::Second,
    }
}

fn weekday(weekday: ICalendarWeekday) -> Weekday {
    match weekday {
        ICalendarWeekday::Monday => Weekday::Monday,
        ICalendarWeekday::Tuesday => Weekday::Tuesday,
        ICalendarWeekday::Wednesday => Weekday::Wednesday,
        ICalendarWeekday::Thursday => Weekday::Thursday,
        ICalendarWeekday::Friday => Weekday::Friday,
        ICalendarWeekday::Saturday => Weekday::Saturday,
        ICalendarWeekday::Sunday => Weekday::Sunday,
    }
}
