//! What a calendar file says, as values.

use crate::recur::{rule::Rule, wall::Wall};
use base::{Link, Moment, Zone};
use jiff::civil::{Date, DateTime};
use std::time::Duration;

/// How to read a source's file.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The zone of times that name none, when the file names none either.
    pub zone: Zone,
    /// What [`crate::report`] expands.
    pub window: Window,
}

impl Reading {
    /// Reads with `zone` assumed, and the window that is used when nobody says otherwise.
    pub fn assuming(zone: Zone) -> Self {
        Self { zone, window: Window::default() }
    }
}

/// The days in which occurrences are looked for, both included, by the calendar of UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first day; what began before and still goes on is included.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// The most occurrences wanted, the earliest first. More than 10,000 are not given.
    pub most: usize,
}

impl Default for Window {
    /// 2024-01-01 to 2027-06-01.
    fn default() -> Self {
        Self {
            from: jiff::civil::date(2024, 1, 1),
            to: jiff::civil::date(2027, 6, 1),
            most: crate::limits::OCCURRENCES,
        }
    }
}

/// A file as it was understood.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    /// `NAME` or `X-WR-CALNAME`.
    pub name: Option<String>,
    /// How often the publisher wants to be asked: `REFRESH-INTERVAL` or `X-PUBLISHED-TTL`.
    pub refresh: Option<Duration>,
    /// `METHOD`, in capitals. The entries of a `CANCEL` are cancelled already.
    pub method: Option<String>,
    /// The events in the order of the file, without superseded versions of the same event.
    pub entries: Vec<Entry>,
    /// What could not be used, by line.
    pub skipped: Vec<Skip>,
    /// What is peculiar about the whole.
    pub flags: Flags,
}

/// What a reader should know of a source before trusting it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    /// Different events share a UID: these are known by UID, start and title instead.
    pub uids_void: bool,
    /// Some times name no zone that is known, and the source's was assumed.
    pub zone_assumed: bool,
    /// The file breaks off or is too long: what is missing from it has not vanished.
    pub truncated: bool,
}

/// A line, or an event that begins at it, that could not be used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Skip {
    /// The line in the file, from 1.
    pub line: usize,
    /// Why, in stable English.
    pub reason: String,
}

impl Skip {
    pub(crate) fn at(line: usize, reason: impl Into<String>) -> Self {
        Self { line, reason: reason.into() }
    }
}

/// One `VEVENT`.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The line of its `BEGIN`, from 1.
    pub line: usize,
    /// The source's name for it.
    pub uid: Option<String>,
    /// Other events in the file have the same UID: it says nothing.
    pub uid_void: bool,
    /// The instance of a series that this entry replaces.
    pub recurrence_id: Option<RecurrenceId>,
    /// The version; 0 when not given.
    pub sequence: i64,
    /// When this version was made.
    pub dtstamp: Option<Moment>,
    /// When the event was last changed.
    pub last_modified: Option<Moment>,
    /// When the event was first written down.
    pub created: Option<Moment>,
    /// The title.
    pub summary: Option<String>,
    /// The description as the source has it: plain by the standard, though some put HTML into it.
    pub description: Option<String>,
    /// The description as HTML (`X-ALT-DESC`), unsanitised.
    pub html: Option<String>,
    /// The place, as text.
    pub location: Option<String>,
    /// The page of the event.
    pub url: Option<Link>,
    /// Where to take part from afar.
    pub conferences: Vec<Conference>,
    /// The organizer's name; never the address.
    pub organizer: Option<String>,
    /// Keywords.
    pub categories: Vec<String>,
    /// Whether it takes place; `None` when not given or not one of RFC 5545's.
    pub status: Option<Status>,
    /// For whom it is.
    pub class: Option<Class>,
    /// Where on the globe.
    pub geo: Option<Geo>,
    /// When it takes place; the first time if it repeats.
    pub when: When,
    /// How it repeats.
    pub series: Option<Series>,
    pub(crate) anchor: Anchor,
}

/// When something takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// At a time.
    Timed {
        /// The beginning.
        start: Moment,
        /// The end, not before the beginning.
        end: Moment,
        /// The zone whose wall clock people mean; for a zone of the file's own making the nearest IANA one.
        zone: Zone,
        /// The source names no zone that is known: the one configured for it was taken.
        zone_assumed: bool,
    },
    /// On whole days.
    Days {
        /// The first day.
        first: Date,
        /// The last day, included.
        last: Date,
    },
}

/// A way to take part from afar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conference {
    /// The address.
    pub link: Link,
    /// What it is, in the source's words.
    pub label: Option<String>,
}

base::named! {
    /// Whether an event takes place (RFC 5545 3.8.1.11).
    pub enum Status {
        /// Not sure yet; postponed.
        Tentative = "TENTATIVE",
        /// Sure.
        Confirmed = "CONFIRMED",
        /// Not any more.
        Cancelled = "CANCELLED",
    }
}

base::named! {
    /// For whom an event is (RFC 5545 3.8.1.3).
    pub enum Class {
        /// For everybody.
        Public = "PUBLIC",
        /// Not for everybody.
        Private = "PRIVATE",
        /// For few.
        Confidential = "CONFIDENTIAL",
    }
}

/// A point on the globe, in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Geo {
    /// North of the equator, -90 to 90.
    pub latitude: f64,
    /// East of Greenwich, -180 to 180.
    pub longitude: f64,
}

/// The instance of a series that an entry replaces, by its original start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecurrenceId {
    pub(crate) spot: Spot,
    /// It and all later ones are replaced.
    pub this_and_future: bool,
}

/// How an entry repeats; [`crate::expand`] reads it.
#[derive(Clone, Debug, Default)]
pub struct Series {
    pub(crate) rules: Vec<Rule>,
    pub(crate) more: Vec<More>,
    pub(crate) without: Vec<Spot>,
}

/// A date added to a series, with its own length if it has one.
#[derive(Clone, Debug)]
pub(crate) struct More {
    pub(crate) spot: Spot,
    pub(crate) length: Option<Length>,
}

/// A date or time in the file, resolved as far as it can be alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spot {
    /// A day.
    Day(Date),
    /// A moment, and what the wall clock shows in the zone that was named.
    At(Moment, DateTime),
    /// What some wall clock shows: that of the series it belongs to.
    Floating(DateTime),
}

/// Where an entry hangs: what its wall clock shows at the start, whose clock that is, and how long it lasts.
#[derive(Clone, Debug)]
pub(crate) struct Anchor {
    pub(crate) local: DateTime,
    pub(crate) wall: Wall,
    pub(crate) length: Length,
}

/// A length as RFC 5545 has it: days are days of the wall clock, seconds pass.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Length {
    pub(crate) days: i32,
    pub(crate) secs: i64,
}
