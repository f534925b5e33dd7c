//! A `VEVENT` to an [`Entry`].

use super::lines::Line;
use super::parts::Part;
use super::property::{Property, Span, Stamp};
use super::rules;
use super::when::{self, End, Written};
use super::zones::Zones;
use crate::calendar::{Entry, Length, More, Series, Skip, Spot};
use crate::limits;
use crate::recur::wall;
use calcard::icalendar::ICalendarProperty;

/// Reads an event; a line that cannot be used is skipped, unless it is the start.
///
/// # Errors
/// Why there is no event without it.
pub(crate) fn read(part: &Part, zones: &mut Zones<'_>, skipped: &mut Vec<Skip>) -> Result<Entry, String> {
    let mut draft = Draft {
        entry: Entry::blank(),
        start: None,
        end: None,
        length: None,
        series: Series::default(),
        bad_start: false,
    };
    for line in &part.lines {
        if let Err(reason) = draft.take(line, zones) {
            skipped.push(Skip::at(line.number, reason));
        }
    }
    draft.finish(part.line, zones)
}

/// An event as far as its lines were read.
struct Draft {
    entry: Entry,
    start: Option<Written>,
    end: Option<Written>,
    length: Option<Length>,
    series: Series,
    bad_start: bool,
}

impl Draft {
    /// Takes a line in, or says why it cannot be used. Lines that say nothing of interest are not looked at.
    fn take(&mut self, line: &Line, zones: &mut Zones<'_>) -> Result<(), String> {
        let end = line.text.find([':', ';']).unwrap_or(0);
        let name = line.text[..end].to_ascii_uppercase();
        if !READ.contains(&name.as_str()) {
            return Ok(());
        }
        let wrong = || format!("{name} cannot be read");
        let property = Property::read(&line.text).ok_or_else(wrong)?;
        if property.is_blank() {
            // It says nothing, and many writers emit such lines.
            return Ok(());
        }
        if Self::is_about_time(property.name()) {
            return self.take_time(&property, &name, zones);
        }
        self.entry.take(&property, zones).ok_or_else(wrong)
    }

    fn is_about_time(name: &ICalendarProperty) -> bool {
        matches!(
            name,
            ICalendarProperty::Dtstart
                | ICalendarProperty::Dtend
                | ICalendarProperty::Duration
                | ICalendarProperty::Rrule
                | ICalendarProperty::Rdate
                | ICalendarProperty::Exdate
                | ICalendarProperty::Exrule
        )
    }

    fn take_time(&mut self, property: &Property, name: &str, zones: &mut Zones<'_>) -> Result<(), String> {
        let wrong = || format!("{name} cannot be read");
        let written = || property.stamp().map(|stamp| Written { stamp, tzid: property.tzid() });
        match property.name() {
            ICalendarProperty::Dtstart => {
                self.bad_start = self.start.is_none();
                let written = written().ok_or_else(wrong)?;
                self.start.get_or_insert(written);
                self.bad_start = false;
            }
            ICalendarProperty::Dtend => self.end = Some(written().ok_or_else(wrong)?),
            ICalendarProperty::Duration => self.length = Some(property.length().ok_or_else(wrong)?),
            ICalendarProperty::Rrule if self.series.rules.len() >= limits::RULES => {
                return Err("the event has too many rules".into());
            }
            ICalendarProperty::Rrule => {
                let rule = property.rule().ok_or_else(wrong)?;
                let rule = rules::rule(rule, |stamp| zones.spot(stamp, None))?;
                self.series.rules.push(rule);
            }
            ICalendarProperty::Exrule => {
                return Err("EXRULE is not followed: it was taken out of RFC 5545".into());
            }
            _ => return self.take_dates(property, name, zones),
        }
        Ok(())
    }

    /// `RDATE` and `EXDATE`.
    fn take_dates(&mut self, property: &Property, name: &str, zones: &mut Zones<'_>) -> Result<(), String> {
        let tzid = property.tzid();
        let (stamps, whole) = property.stamps();
        for (stamp, span) in stamps {
            if self.series.more.len() + self.series.without.len() >= limits::DATES {
                return Err(format!("{name} has too many dates"));
            }
            let spot = zones.spot(stamp, tzid.as_deref());
            if *property.name() == ICalendarProperty::Exdate {
                self.series.without.push(spot);
            } else {
                let length = span.map(|span| length_of(span, spot, stamp, zones, tzid.as_deref()));
                self.series.more.push(More { spot, length });
            }
        }
        if whole { Ok(()) } else { Err(format!("{name} has dates that cannot be read")) }
    }

    fn finish(self, line: usize, zones: &mut Zones<'_>) -> Result<Entry, String> {
        let start = match self.start {
            Some(start) => start,
            None if self.bad_start => return Err("the event has a start that cannot be read".into()),
            None => return Err("the event has no start".into()),
        };
        let end = match (self.end, self.length) {
            (Some(end), _) => End::At(end),
            (None, Some(length)) => End::After(length),
            (None, None) => End::Unsaid,
        };
        let (when, anchor) = when::when(&start, &end, zones);
        let repeats = !(self.series.rules.is_empty() && self.series.more.is_empty());
        let series = repeats.then_some(self.series);
        Ok(Entry { line, when, anchor, series, ..self.entry })
    }
}

/// The properties of an event that are looked at.
const READ: [&str; 27] = [
    "UID",
    "RECURRENCE-ID",
    "SEQUENCE",
    "DTSTAMP",
    "LAST-MODIFIED",
    "CREATED",
    "SUMMARY",
    "DESCRIPTION",
    "X-ALT-DESC",
    "LOCATION",
    "URL",
    "CONFERENCE",
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "ORGANIZER",
    "CATEGORIES",
    "STATUS",
    "CLASS",
    "GEO",
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "RDATE",
    "EXDATE",
    "EXRULE",
    "STYLED-DESCRIPTION",
];

/// How long an added date lasts, by the difference of its two ends.
fn length_of(span: Span, start: Spot, written: Stamp, zones: &mut Zones<'_>, tzid: Option<&str>) -> Length {
    let secs = |from: Stamp, to: Stamp| match (from, to) {
        (Stamp::Local(from) | Stamp::Offset(from, _), Stamp::Local(to) | Stamp::Offset(to, _)) => {
            wall::civil_secs(to) - wall::civil_secs(from)
        }
        _ => 0,
    };
    let length = match span {
        Span::For(length) => length,
        Span::Until(end) => {
            let secs = match (start, zones.spot(end, tzid)) {
                (Spot::At(start, _), Spot::At(end, _)) => end.seconds() - start.seconds(),
                _ => secs(written, end),
            };
            Length { days: 0, secs }
        }
    };
    Length { days: length.days.max(0), secs: length.secs.max(0) }
}
