//! One content line understood: the border to `calcard`, whose types go no further than this folder.

use crate::calendar::Length;
use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarDuration, ICalendarEntry, ICalendarParameterName, ICalendarPeriod, ICalendarProperty,
    ICalendarRecurrenceRule, ICalendarValue,
};
use jiff::civil::{Date, DateTime, Time};
use std::borrow::Cow;

/// A property with its parameters and values.
pub(crate) struct Property(ICalendarEntry);

/// A date or time as written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Stamp {
    Day(Date),
    /// Of some wall clock: that of the `TZID`, if there is one.
    Local(DateTime),
    /// With an offset from UTC in seconds; `Z` is 0.
    Offset(DateTime, i32),
}

impl Property {
    /// Reads an unfolded line; nothing if no property is in it.
    pub(crate) fn read(line: &str) -> Option<Self> {
        // A line alone, so that what is wrong with it cannot touch the next.
        let line = quoted_zone(line);
        let alone = format!("BEGIN:VEVENT\n{line}\nEND:VEVENT\n");
        match calcard::Parser::new(&alone).entry() {
            calcard::Entry::ICalendar(calendar) => {
                calendar.components.into_iter().next()?.entries.into_iter().next().map(Self)
            }
            _ => None,
        }
    }

    /// The name.
    pub(crate) fn name(&self) -> &ICalendarProperty {
        &self.0.name
    }

    /// The name of a property without a standard, in capitals; nothing for the standard ones.
    pub(crate) fn other(&self) -> Option<String> {
        match &self.0.name {
            ICalendarProperty::Other(name) => Some(name.to_ascii_uppercase()),
            _ => None,
        }
    }

    /// Nothing is said.
    pub(crate) fn is_blank(&self) -> bool {
        self.0
            .values
            .iter()
            .all(|value| matches!(value, ICalendarValue::Text(text) if text.trim().is_empty()))
    }

    /// The value as text, without white space at its ends; nothing if that leaves nothing.
    pub(crate) fn text(&self) -> Option<String> {
        let parts: Vec<&str> = self.0.values.iter().filter_map(ICalendarValue::as_text).collect();
        let text = parts.join(",");
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// The values as texts.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        self.0
            .values
            .iter()
            .filter_map(ICalendarValue::as_text)
            .map(str::trim)
            .filter(|text| !text.is_empty())
    }

    /// The value as a whole number.
    pub(crate) fn integer(&self) -> Option<i64> {
        let value = self.0.values.first()?;
        value.as_integer().or_else(|| value.as_text()?.trim().parse().ok())
    }

    /// The values as numbers.
    pub(crate) fn floats(&self) -> Vec<f64> {
        self.0
            .values
            .iter()
            .filter_map(|value| value.as_float().or_else(|| value.as_text()?.trim().parse().ok()))
            .collect()
    }

    /// The value as a date or time.
    pub(crate) fn stamp(&self) -> Option<Stamp> {
        self.0.values.first().and_then(ICalendarValue::as_partial_date_time).and_then(stamp)
    }

    /// The values as dates and times, each with the length it brings along; and whether some could not be
    /// read.
    pub(crate) fn stamps(&self) -> (Vec<(Stamp, Option<Span>)>, bool) {
        let read: Vec<_> = self.0.values.iter().filter_map(stamp_and_span).collect();
        let whole = read.len() == self.0.values.len();
        (read, whole)
    }

    /// The value as a length.
    pub(crate) fn length(&self) -> Option<Length> {
        match self.0.values.first()? {
            ICalendarValue::Duration(duration) => Some(length(duration)),
            _ => None,
        }
    }

    /// The value as a rule of recurrence.
    pub(crate) fn rule(&self) -> Option<&ICalendarRecurrenceRule> {
        match self.0.values.first()? {
            ICalendarValue::RecurrenceRule(rule) => Some(rule),
            _ => None,
        }
    }

    /// The value as an offset from UTC, in seconds.
    pub(crate) fn offset(&self) -> Option<i32> {
        self.0.values.first().and_then(ICalendarValue::as_partial_date_time).and_then(offset_secs)
    }

    /// A parameter, with the escapes of RFC 6868 undone.
    pub(crate) fn parameter(&self, name: &ICalendarParameterName) -> Option<String> {
        let found = self.0.params.iter().find(|param| param.name == *name)?;
        let text = uncaret(found.value.as_text()?);
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// The time zone named.
    pub(crate) fn tzid(&self) -> Option<String> {
        self.parameter(&ICalendarParameterName::Tzid)
    }
}

/// Puts the name of a zone into quotes where it has a colon and lacks them: `TZID=UTC -
/// 4:00:20261005T090000`.
fn quoted_zone(line: &str) -> Cow<'_, str> {
    let repaired = || {
        let (head, rest) = line.split_once(";TZID=")?;
        let (zone, value) = rest.rsplit_once(':')?;
        let open = zone.contains(':') && !zone.contains(['"', ';']) && !head.contains(':');
        let dated = value.len() >= 8 && value.as_bytes()[..8].iter().all(u8::is_ascii_digit);
        (open && dated).then(|| format!("{head};TZID=\"{zone}\":{value}"))
    };
    repaired().map_or(Cow::Borrowed(line), Cow::Owned)
}

/// Undoes the escapes of RFC 6868; a circumflex before anything else stands for itself.
fn uncaret(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('^') {
        plain.push_str(before);
        let (meant, used) = match after.chars().next() {
            Some('n') => ('\n', 1),
            Some('\'') => ('"', 1),
            Some('^') => ('^', 1),
            _ => ('^', 0),
        };
        plain.push(meant);
        rest = &after[used..];
    }
    plain + rest
}

/// How long an added date lasts.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Span {
    Until(Stamp),
    For(Length),
}

fn stamp_and_span(value: &ICalendarValue) -> Option<(Stamp, Option<Span>)> {
    match value {
        ICalendarValue::PartialDateTime(written) => stamp(written).map(|stamp| (stamp, None)),
        ICalendarValue::Period(ICalendarPeriod::Range { start, end }) => {
            Some((stamp(start)?, Some(Span::Until(stamp(end)?))))
        }
        ICalendarValue::Period(ICalendarPeriod::Duration { start, duration }) => {
            Some((stamp(start)?, Some(Span::For(length(duration)))))
        }
        _ => None,
    }
}

/// Nothing for days and hours that do not exist. A leap second is the second before it, 24:00 the next
/// midnight.
pub(crate) fn stamp(written: &PartialDateTime) -> Option<Stamp> {
    let signed = |n: u8| i8::try_from(n).ok();
    let date =
        Date::new(i16::try_from(written.year?).ok()?, signed(written.month?)?, signed(written.day?)?).ok()?;
    let Some(hour) = written.hour else { return Some(Stamp::Day(date)) };
    let (minute, second) = (written.minute.unwrap_or(0), written.second.unwrap_or(0).min(59));
    let local = if (hour, minute) == (24, 0) {
        date.tomorrow().ok()?.to_datetime(Time::midnight())
    } else {
        date.to_datetime(Time::new(signed(hour)?, signed(minute)?, signed(second)?, 0).ok()?)
    };
    Some(match offset_secs(written) {
        Some(offset) => Stamp::Offset(local, offset),
        None => Stamp::Local(local),
    })
}

fn offset_secs(written: &PartialDateTime) -> Option<i32> {
    let secs = i32::from(written.tz_hour?) * 3_600 + i32::from(written.tz_minute.unwrap_or(0)) * 60;
    // The easternmost place is at +14:00; what is beyond a day is no offset.
    (secs < 86_400).then_some(if written.tz_minus { -secs } else { secs })
}

/// Days of the longest length: 2,700 years, so that no sum leaves the calendar of the time library.
const LONGEST: i64 = 1_000_000;

fn length(duration: &ICalendarDuration) -> Length {
    let sign: i64 = if duration.neg { -1 } else { 1 };
    let days = sign * (i64::from(duration.weeks) * 7 + i64::from(duration.days));
    let secs =
        i64::from(duration.hours) * 3_600 + i64::from(duration.minutes) * 60 + i64::from(duration.seconds);
    Length { days: days.clamp(-LONGEST, LONGEST) as i32, secs: sign * secs.min(LONGEST * 86_400) }
}
