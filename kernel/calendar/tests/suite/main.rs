//! Calendars in and out, as the outside sees it.
#![allow(clippy::unwrap_used, reason = "a test may end where its input is wrong")]

mod cases;
mod nasty;
mod properties;
mod reading;
mod series;
mod writing;

use base::{Parse, Zone};
use calendar::{Calendar, Expansion, Reading, When, expand, read};

/// Kathmandu, at +05:45 all year: an assumed zone that nothing else is mistaken for.
fn options() -> Reading {
    Reading::assuming(Zone::parse("Asia/Kathmandu").unwrap())
}

/// A calendar of these lines.
fn lines(lines: &[&str]) -> Calendar {
    let text = format!("BEGIN:VCALENDAR\r\n{}\r\nEND:VCALENDAR\r\n", lines.join("\r\n"));
    read(text.as_bytes(), &options())
}

/// A calendar of one event that has a UID and these lines.
fn event(event: &[&str]) -> Calendar {
    lines(&[&["BEGIN:VEVENT", "UID:1"], event, &["END:VEVENT"]].concat())
}

/// The starts of what takes place in the window used by default: `2026-10-05T09:00:00Z`, `2026-10-05`.
fn starts(calendar: &Calendar) -> Vec<String> {
    starts_of(&expand(calendar, &options().window))
}

fn starts_of(expansion: &Expansion<'_>) -> Vec<String> {
    expansion.occurrences.iter().map(|occurrence| start(&occurrence.when)).collect()
}

fn start(when: &When) -> String {
    match when {
        When::Timed { start, .. } => start.to_string(),
        When::Days { first, .. } => first.to_string(),
    }
}

fn end(when: &When) -> String {
    match when {
        When::Timed { end, .. } => end.to_string(),
        When::Days { last, .. } => last.to_string(),
    }
}
