//! A `VTIMEZONE` to the onsets of its offsets, once for the years that matter, so that one that begins in
//! 1601 is as cheap as any.

use super::parts::Part;
use super::property::{Property, Stamp};
use super::rules;
use crate::calendar::Spot;
use crate::limits;
use crate::recur::rule::{Rule, Steps};
use crate::recur::wall::{self, Onset, Onsets};
use calcard::icalendar::ICalendarProperty;
use jiff::civil::DateTime;

/// Nothing if the zone has no sound observance.
pub(crate) fn onsets(zone: &Part, steps: &mut Steps) -> Option<Onsets> {
    let mut onsets = Vec::new();
    for part in &zone.parts {
        if let Some(observance) = Observance::read(part)
            && onsets.len() < limits::ONSETS
        {
            observance.onsets(steps, &mut onsets);
        }
    }
    Onsets::new(onsets)
}

/// `STANDARD` or `DAYLIGHT`.
struct Observance {
    start: DateTime,
    from: i32,
    to: i32,
    rule: Option<Rule>,
    more: Vec<DateTime>,
}

impl Observance {
    fn read(part: &Part) -> Option<Self> {
        let (mut start, mut from, mut to, mut rule, mut more) = (None, None, None, None, Vec::new());
        for line in &part.lines {
            let Some(property) = Property::read(&line.text) else { continue };
            match property.name() {
                ICalendarProperty::Dtstart => start = property.stamp().map(local),
                ICalendarProperty::Tzoffsetfrom => from = property.offset(),
                ICalendarProperty::Tzoffsetto => to = property.offset(),
                ICalendarProperty::Rrule => {
                    rule = property.rule().and_then(|rule| rules::rule(rule, floating).ok())
                }
                ICalendarProperty::Rdate => {
                    more.extend(property.stamps().0.into_iter().map(|(stamp, _)| local(stamp)))
                }
                _ => {}
            }
        }
        let to = to?;
        Some(Self { start: start?, from: from.unwrap_or(to), to, rule, more })
    }

    fn onsets(&self, steps: &mut Steps, onsets: &mut Vec<Onset>) {
        let onset = |local: DateTime| Onset { local: wall::civil_secs(local), from: self.from, to: self.to };
        onsets.push(onset(self.start));
        onsets.extend(self.more.iter().take(limits::ONSETS).map(|local| onset(*local)));
        let Some(rule) = &self.rule else { return };
        let ends = |local: DateTime| match rule.until {
            Some(Spot::Day(day)) => local.date() > day,
            Some(Spot::Floating(until)) => local > until,
            Some(Spot::At(until, _)) => wall::moment(local, self.from) > until,
            None => false,
        };
        let first = jiff::civil::date(*limits::ZONE_YEARS.start(), 1, 1);
        rule.run(self.start, first, steps, |local| {
            let goes_on =
                !ends(local) && local.year() <= *limits::ZONE_YEARS.end() && onsets.len() < limits::ONSETS;
            if goes_on {
                onsets.push(onset(local));
            }
            goes_on
        });
    }
}

/// Onsets are written in local time; where one is not, its digits are meant.
fn local(stamp: Stamp) -> DateTime {
    match stamp {
        Stamp::Day(day) => day.to_datetime(jiff::civil::Time::midnight()),
        Stamp::Local(local) | Stamp::Offset(local, _) => local,
    }
}

fn floating(stamp: Stamp) -> Spot {
    match stamp {
        Stamp::Day(day) => Spot::Day(day),
        Stamp::Local(local) => Spot::Floating(local),
        Stamp::Offset(local, offset) => Spot::At(wall::moment(local, offset), local),
    }
}
