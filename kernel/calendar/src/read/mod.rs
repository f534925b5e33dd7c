//! Reading: bytes to lines, lines to components, components to entries.

mod entry;
mod fields;
pub(crate) mod keys;
mod lines;
mod parts;
mod property;
mod rules;
mod vtimezone;
mod when;
mod zones;

use crate::calendar::{Calendar, Reading, Skip, Status};
use crate::limits;
use calcard::icalendar::ICalendarProperty;
use parts::RawCalendar;
use property::Property;
use std::time::Duration;
use zones::Zones;

/// Reads a file as it is found. Never fails as a whole: what cannot be used is in [`Calendar::skipped`].
pub fn read(bytes: &[u8], options: &Reading) -> Calendar {
    let scan = parts::scan(bytes);
    let mut calendar = Calendar { skipped: scan.skipped, ..Calendar::default() };
    calendar.flags.truncated = scan.truncated;
    for raw in &scan.calendars {
        read_one(raw, options, &mut calendar);
    }
    keys::settle(&mut calendar);
    calendar.flags.zone_assumed = calendar.entries.iter().any(|entry| entry.when.is_zone_assumed());
    calendar.skipped.sort();
    calendar.skipped.truncate(limits::SKIPS);
    calendar
}

fn read_one(raw: &RawCalendar, options: &Reading, calendar: &mut Calendar) {
    let head = Head::read(raw);
    let mut zones = Zones::new(&raw.zones, head.zone.as_deref(), &options.zone);
    let cancels = head.method.as_deref() == Some("CANCEL");
    for part in &raw.events {
        let mut entry = match entry::read(part, &mut zones, &mut calendar.skipped) {
            Ok(entry) => entry,
            Err(reason) => {
                calendar.skipped.push(Skip::at(part.line, reason));
                continue;
            }
        };
        if cancels {
            entry.status = Some(Status::Cancelled);
        }
        calendar.entries.push(entry);
    }
    calendar.name = calendar.name.take().or(head.name);
    calendar.refresh = calendar.refresh.or(head.refresh);
    calendar.method = calendar.method.take().or(head.method);
}

/// What a calendar says of itself.
#[derive(Default)]
struct Head {
    name: Option<String>,
    refresh: Option<Duration>,
    method: Option<String>,
    zone: Option<String>,
}

impl Head {
    fn read(raw: &RawCalendar) -> Self {
        let mut head = Self::default();
        for line in &raw.lines {
            let Some(property) = Property::read(&line.text) else { continue };
            match (property.name(), property.other().as_deref()) {
                (ICalendarProperty::Name, _) => head.name = property.text().or(head.name),
                (ICalendarProperty::Method, _) => {
                    head.method = property.text().map(|method| method.to_ascii_uppercase())
                }
                (ICalendarProperty::RefreshInterval, _) => head.refresh = refresh(&property).or(head.refresh),
                (_, Some("X-WR-CALNAME")) => head.name = head.name.or_else(|| property.text()),
                (_, Some("X-PUBLISHED-TTL")) => head.refresh = head.refresh.or_else(|| refresh(&property)),
                (_, Some("X-WR-TIMEZONE")) => head.zone = property.text(),
                _ => {}
            }
        }
        head
    }
}

/// A length given as such, or as the text of one, as for properties that `calcard` has no type for.
fn refresh(property: &Property) -> Option<Duration> {
    let length = property.length().or_else(|| {
        let text = property.text()?;
        Property::read(&format!("DURATION:{text}"))?.length()
    })?;
    let secs = i64::from(length.days) * 86_400 + length.secs;
    u64::try_from(secs).ok().filter(|secs| *secs > 0).map(Duration::from_secs)
}
