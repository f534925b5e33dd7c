//! The feeds that the demo serves to itself.

use super::Shipped;
use base::{Slug, Zone};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

/// A feed that the demo serves, and the source that collects it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    /// Its name in `/demo/feeds/{slug}.ics`.
    pub(crate) slug: Slug,
    /// Its title.
    pub(crate) title: String,
    /// The zone to assume.
    pub(crate) zone: Zone,
    /// The scope of its events.
    pub(crate) scope: String,
    /// The topics of its events.
    pub(crate) topics: Vec<Slug>,
    /// `publish` or `hold`.
    pub(crate) trust: String,
    /// The feed as it is at each step, iCalendar.
    pub(crate) steps: Vec<Shipped>,
    /// What it is.
    pub(crate) about: String,
}

impl Source {
    /// The feed at a step, counted from 0; past the last step it stays as it is. Dates that count from the start of
    /// the demo count from `day`.
    pub(crate) fn feed(&self, step: usize, day: Date) -> String {
        let last = self.steps.len().saturating_sub(1);
        self.steps.get(step.min(last)).map(|shipped| dated(shipped.text(), day)).unwrap_or_default()
    }
}

/// Puts a date for each `{{+N}}`.
fn dated(feed: &str, day: Date) -> String {
    let mut parts = feed.split("{{");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (days, rest) = part.split_once("}}").expect("a test has read every feed");
        let days: i32 = days.parse().expect("a test has read every feed");
        out.push_str(&day.saturating_add(days.days()).strftime("%Y%m%d").to_string());
        out.push_str(rest);
    }
    out
}
