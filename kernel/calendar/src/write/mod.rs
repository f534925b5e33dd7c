//! Writing: entries to a feed that calendar programs agree on. The same entries give the same bytes: nothing
//! in it is the time of writing (RFC 5545, RFC 7986).

mod lines;
mod vtimezone;

use crate::calendar::{Class, Conference, Geo, Status, When};
use base::{Link, Moment, Named, Zone};
use jiff::civil::DateTime;
use lines::Lines;
use std::fmt::Write as _;
use std::time::Duration;

/// A feed to write.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// What a subscriber's program calls it.
    pub name: String,
    /// The address of the feed itself.
    pub source: Option<Link>,
    /// The page that shows the same.
    pub url: Option<Link>,
    /// A colour by its name in CSS3 (RFC 7986 5.9); other words are left out.
    pub color: Option<String>,
    /// How often to ask.
    pub refresh: Duration,
    /// The events; an empty feed is a feed.
    pub entries: Vec<OutEntry>,
}

/// An event to write. Attendees are left out on purpose: feeds are public.
#[derive(Clone, Debug)]
pub struct OutEntry {
    /// The same for good, in every feed, whatever becomes of the event.
    pub uid: String,
    /// One more each time that start, end, place or status change (RFC 5546 2.1.4).
    pub sequence: u32,
    /// The last edit.
    pub edited: Moment,
    /// When it was first written down.
    pub created: Option<Moment>,
    /// When it takes place.
    pub when: When,
    /// The title.
    pub summary: String,
    /// Goes before the title, in the reader's language: `Cancelled: `. Many programs show nothing else of a
    /// status.
    pub prefix: Option<String>,
    /// The description, plain.
    pub description: Option<String>,
    /// The place.
    pub location: Option<String>,
    /// The page of the event.
    pub url: Option<Link>,
    /// Where to take part from afar.
    pub conferences: Vec<Conference>,
    /// Papers.
    pub documents: Vec<Document>,
    /// The UID of the event that this is a part of.
    pub part_of: Option<String>,
    /// Keywords.
    pub categories: Vec<String>,
    /// Where on the globe.
    pub geo: Option<Geo>,
    /// Whether it takes place.
    pub status: Status,
    /// For whom it is, if not for everybody.
    pub class: Option<Class>,
}

/// A paper that goes with an event.
#[derive(Clone, Debug)]
pub struct Document {
    /// Where it is.
    pub link: Link,
    /// Its title.
    pub title: Option<String>,
    /// Its media type: `application/pdf`.
    pub media_type: Option<String>,
}

/// The feed as text, each line ending in CRLF.
pub fn write(calendar: &Outgoing) -> String {
    let mut out = Lines::with_capacity(1_000 + calendar.entries.len() * 700);
    out.plain("BEGIN", "VCALENDAR");
    out.plain("VERSION", "2.0");
    out.plain("PRODID", "-//Best Bits//Calendar//EN");
    out.plain("CALSCALE", "GREGORIAN");
    head(calendar, &mut out);
    vtimezone::write(&calendar.entries, &mut out);
    for entry in &calendar.entries {
        event(entry, &mut out);
    }
    out.plain("END", "VCALENDAR");
    out.finish()
}

/// What a feed says of itself, in the words of RFC 7986 and in those that programs understood before it.
fn head(calendar: &Outgoing, out: &mut Lines) {
    out.text("NAME", &calendar.name);
    out.text("X-WR-CALNAME", &calendar.name);
    if let Some(source) = &calendar.source {
        out.plain("SOURCE;VALUE=URI", source.as_str());
    }
    if let Some(url) = &calendar.url {
        out.plain("URL", url.as_str());
    }
    if let Some(color) = &calendar.color
        && color.bytes().all(|byte| byte.is_ascii_alphabetic())
    {
        out.plain("COLOR", color);
    }
    if let Some(edited) = calendar.entries.iter().map(|entry| entry.edited).max() {
        out.plain("LAST-MODIFIED", &utc(edited));
    }
    let refresh = format!("PT{}M", (calendar.refresh.as_secs() / 60).max(1));
    out.plain("REFRESH-INTERVAL;VALUE=DURATION", &refresh);
    out.plain("X-PUBLISHED-TTL", &refresh);
}

fn event(entry: &OutEntry, out: &mut Lines) {
    out.plain("BEGIN", "VEVENT");
    out.text("UID", &entry.uid);
    let edited = utc(entry.edited);
    out.plain("DTSTAMP", &edited);
    out.plain("LAST-MODIFIED", &edited);
    if let Some(created) = entry.created {
        out.plain("CREATED", &utc(created));
    }
    out.plain("SEQUENCE", &entry.sequence.to_string());
    when(&entry.when, out);
    let prefix = entry.prefix.as_deref().unwrap_or_default();
    out.text("SUMMARY", &format!("{prefix}{}", entry.summary));
    for (name, text) in [
        ("DESCRIPTION", &entry.description),
        ("LOCATION", &entry.location),
        ("RELATED-TO;RELTYPE=PARENT", &entry.part_of),
    ] {
        if let Some(text) = text {
            out.text(name, text);
        }
    }
    if let Some(url) = &entry.url {
        out.plain("URL", url.as_str());
    }
    out.plain("STATUS", entry.status.name());
    if let Some(class) = entry.class {
        out.plain("CLASS", class.name());
    }
    if let Some(Geo { latitude, longitude }) = entry.geo {
        out.plain("GEO", &format!("{latitude:.6};{longitude:.6}"));
    }
    out.list("CATEGORIES", &entry.categories);
    links(entry, out);
    out.plain("END", "VEVENT");
}

fn links(entry: &OutEntry, out: &mut Lines) {
    for Conference { link, label } in &entry.conferences {
        let label = label.as_ref().map(|label| ("LABEL", label.as_str()));
        out.with("CONFERENCE;VALUE=URI;FEATURE=VIDEO", &label.into_iter().collect::<Vec<_>>(), link.as_str());
    }
    for Document { link, title, media_type } in &entry.documents {
        let media_type = media_type.as_ref().map(|media_type| ("FMTTYPE", media_type.as_str()));
        let title = title.as_ref().map(|title| ("LABEL", title.as_str()));
        out.with("ATTACH", &media_type.into_iter().chain(title).collect::<Vec<_>>(), link.as_str());
    }
}

fn when(when: &When, out: &mut Lines) {
    match when {
        When::Days { first, last } => {
            // The end of a date is the first day that is not part of it.
            let after = last.tomorrow().unwrap_or(*last);
            out.plain("DTSTART;VALUE=DATE", &first.strftime("%Y%m%d").to_string());
            out.plain("DTEND;VALUE=DATE", &after.strftime("%Y%m%d").to_string());
        }
        When::Timed { start, end, zone, .. } => {
            // An end that is the start is not written: programs would take it for an error and guess an hour.
            let end = (end > start).then_some(("DTEND", end));
            for (name, moment) in [("DTSTART", start)].into_iter().chain(end) {
                if is_utc(zone) {
                    out.plain(name, &utc(*moment));
                } else {
                    let local = digits(moment.in_zone(zone).datetime());
                    out.with(name, &[("TZID", zone.as_str())], &local);
                }
            }
        }
    }
}

/// Zones that are written as `Z` and need no definition.
fn is_utc(zone: &Zone) -> bool {
    matches!(zone.as_str(), "UTC" | "Etc/UTC")
}

/// `20261103T090000Z`.
fn utc(moment: Moment) -> String {
    digits(moment.in_zone(&Zone::utc()).datetime()) + "Z"
}

/// `20261103T090000`.
fn digits(at: DateTime) -> String {
    let mut text = String::with_capacity(16);
    let (year, month, day) = (at.year().max(0), at.month(), at.day());
    let (hour, minute, second) = (at.hour(), at.minute(), at.second());
    _ = write!(text, "{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}");
    text
}
