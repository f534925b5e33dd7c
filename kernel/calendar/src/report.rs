//! What `bestbits calendar read` prints.

use crate::calendar::{Reading, Skip, Status, When};
use crate::{expand, read};

/// A file, read and unrolled.
#[derive(Debug, serde::Serialize)]
pub struct Report {
    /// The occurrences in the window, in order of start.
    pub events: Vec<Listed>,
    /// What could not be used, by line.
    pub skipped: Vec<Skip>,
}

/// One occurrence: `start` and `end` in UTC, or `date` and `last_date` (included) if it is on whole days.
#[derive(Debug, serde::Serialize)]
pub struct Listed {
    /// The source's name for the event.
    pub uid: Option<String>,
    /// The title.
    pub summary: Option<String>,
    /// `YYYY-MM-DDTHH:MM:SSZ`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    /// `YYYY-MM-DDTHH:MM:SSZ`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    /// The first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_date: Option<String>,
    /// `TENTATIVE`, `CONFIRMED` or `CANCELLED`, if said.
    pub status: Option<Status>,
    /// The file names no zone for it: the one of the options was taken.
    pub zone_assumed: bool,
}

/// Reads a file and lists what takes place in the window of the options.
pub fn report(bytes: &[u8], options: &Reading) -> Report {
    let calendar = read(bytes, options);
    let expansion = expand(&calendar, &options.window);
    let events = expansion.occurrences.iter().map(|occurrence| {
        let entry = occurrence.entry;
        let listed = Listed {
            uid: entry.uid.clone(),
            summary: entry.summary.clone(),
            start: None,
            end: None,
            date: None,
            last_date: None,
            status: entry.status,
            zone_assumed: false,
        };
        match &occurrence.when {
            When::Timed { start, end, zone_assumed, .. } => Listed {
                start: Some(start.to_string()),
                end: Some(end.to_string()),
                zone_assumed: *zone_assumed,
                ..listed
            },
            When::Days { first, last } => {
                Listed { date: Some(first.to_string()), last_date: Some(last.to_string()), ..listed }
            }
        }
    });
    let events = events.collect();
    let mut skipped = calendar.skipped.clone();
    skipped.extend(expansion.skipped);
    skipped.sort();
    Report { events, skipped }
}
