//! Rules of recurrence from `calcard`'s form to ours.

use super::property::{Stamp, stamp};
use crate::calendar::Spot;
use crate::recur::rule::{Every, Rule};
use calcard::common::CalendarScale;
use calcard::icalendar::{ICalendarFrequency, ICalendarRecurrenceRule, ICalendarWeekday};
use jiff::civil::Weekday;

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
    let small = |list: &[u8]| list.iter().filter_map(|n| i8::try_from(*n).ok()).collect();
    Ok(Rule {
        every: every(written.freq),
        interval: written.interval.map_or(1, i64::from).max(1),
        count: written.count,
        until,
        week_start: written.wkst.map_or(Weekday::Monday, weekday),
        months: written.bymonth.iter().filter_map(|month| i8::try_from(month.month()).ok()).collect(),
        weeks: written.byweekno.clone(),
        year_days: written.byyearday.clone(),
        month_days: written.bymonthday.clone(),
        weekdays: written.byday.iter().map(|day| (day.ordwk, weekday(day.weekday))).collect(),
        hours: small(&written.byhour),
        minutes: small(&written.byminute),
        seconds: small(&written.bysecond),
        positions: written.bysetpos.clone(),
    })
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
