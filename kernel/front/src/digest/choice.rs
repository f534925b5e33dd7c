//! How a reader wants the digest.

use base::{Moment, Named, Parse, Sentence, Tongue, Zone, days};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::time::Duration;

base::named! {
    /// How often it comes.
    pub(crate) enum Rhythm {
        /// Not at all.
        Never = "never",
        /// Each day.
        Daily = "daily",
        /// On one day of the week.
        Weekly = "weekly",
    }
}

base::named! {
    /// The day of the week, in the order of the international standard (ISO 8601).
    pub(crate) enum Weekday {
        /// The first.
        Monday = "monday",
        /// The second.
        Tuesday = "tuesday",
        /// The third.
        Wednesday = "wednesday",
        /// The fourth.
        Thursday = "thursday",
        /// The fifth.
        Friday = "friday",
        /// The sixth.
        Saturday = "saturday",
        /// The seventh.
        Sunday = "sunday",
    }
}

base::named! {
    /// How large a mail may be, as it goes over the wire.
    pub(crate) enum Budget {
        /// Four kilobytes.
        Four = "4",
        /// Sixteen.
        Sixteen = "16",
        /// Sixty-four.
        SixtyFour = "64",
    }
}

impl Budget {
    /// The bytes of the message, with its head.
    pub(crate) const fn bytes(self) -> usize {
        match self {
            Self::Four => 4 * 1024,
            Self::Sixteen => 16 * 1024,
            Self::SixtyFour => 64 * 1024,
        }
    }
}

base::named! {
    /// A part of the digest, the most important first: what has no room goes from the end.
    pub(crate) enum Part {
        /// What waits for the reader.
        Needs = "needs",
        /// What they would be told in one mail a day.
        Notices = "notices",
        /// What takes place or ends soon.
        Coming = "coming",
        /// What is new.
        News = "news",
    }
}

/// A full hour of the day, on the reader's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Hour(i8);

impl Hour {
    /// All of them.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        (0..24).map(Self)
    }

    /// That time of day.
    pub(crate) fn time(self) -> jiff::civil::Time {
        jiff::civil::Time::midnight()
            .with()
            .hour(self.0)
            .build()
            .unwrap_or_else(|_| jiff::civil::Time::midnight())
    }
}

impl Parse for Hour {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let hour = typed.trim().parse().ok().filter(|hour| (0..24).contains(hour));
        hour.map(Self).ok_or(Sentence::of("wrong-choice"))
    }
}

impl fmt::Display for Hour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// How a reader wants the digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Choice {
    pub(crate) rhythm: Rhythm,
    /// For weekly ones.
    pub(crate) weekday: Weekday,
    pub(crate) hour: Hour,
    pub(crate) budget: Budget,
    /// Without the same as HTML.
    pub(crate) plain: bool,
    /// The language, when not the one of the interface.
    pub(crate) tongue: Option<Tongue>,
    pub(crate) parts: Vec<Part>,
    /// The capabilities of which nothing is told, by name: what the house learns later is told.
    pub(crate) without: Vec<String>,
}

impl Default for Choice {
    fn default() -> Self {
        Self {
            rhythm: Rhythm::Never,
            weekday: Weekday::Monday,
            hour: Hour(7),
            budget: Budget::Sixteen,
            plain: false,
            tongue: None,
            parts: Part::ALL.to_vec(),
            without: Vec::new(),
        }
    }
}

impl Choice {
    /// When the next one is due after a moment, by the clock of a zone.
    pub(crate) fn next(&self, zone: &Zone, after: Moment) -> Option<Moment> {
        let today = after.in_zone(zone).date();
        let falls = |date: jiff::civil::Date| match self.rhythm {
            Rhythm::Never => false,
            Rhythm::Daily => true,
            Rhythm::Weekly => {
                let day = usize::try_from(date.weekday().to_monday_zero_offset()).ok();
                day.and_then(|day| Weekday::ALL.get(day)) == Some(&self.weekday)
            }
        };
        let dates = today.series(jiff::Span::new().days(1)).take(9);
        let mut moments = dates
            .filter(|date| falls(*date))
            .map(|date| Moment::at(date.to_datetime(self.hour.time()), zone));
        moments.find(|moment| *moment > after)
    }

    /// How far ahead it looks: until the next one has come, and as long again.
    pub(crate) const fn ahead(&self) -> Duration {
        match self.rhythm {
            Rhythm::Never | Rhythm::Daily => days(7),
            Rhythm::Weekly => days(14),
        }
    }

    /// Whether it has that part.
    pub(crate) fn has(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }

    /// Whether it carries what the person would otherwise get in the notices' mail of the day.
    pub(crate) fn carries_notices(&self) -> bool {
        self.rhythm != Rhythm::Never && self.has(Part::Notices)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        Moment::from(text.parse::<jiff::Timestamp>().unwrap())
    }

    #[test]
    fn the_next_one_is_due_on_the_readers_own_clock() {
        let zone = Zone::parse("America/Sao_Paulo").unwrap();
        let daily = Choice { rhythm: Rhythm::Daily, ..Choice::default() };
        assert_eq!(daily.next(&zone, at("2025-12-01T09:59:59Z")), Some(at("2025-12-01T10:00:00Z")));
        assert_eq!(daily.next(&zone, at("2025-12-01T10:00:00Z")), Some(at("2025-12-02T10:00:00Z")));
        let weekly = Choice { rhythm: Rhythm::Weekly, weekday: Weekday::Sunday, ..Choice::default() };
        assert_eq!(weekly.next(&zone, at("2025-12-01T09:00:00Z")), Some(at("2025-12-07T10:00:00Z")));
        assert_eq!(weekly.next(&zone, at("2025-12-07T10:00:00Z")), Some(at("2025-12-14T10:00:00Z")));
        assert_eq!(Choice::default().next(&zone, at("2025-12-01T09:00:00Z")), None);
    }

    #[test]
    fn an_hour_that_the_clock_leaps_over_comes_right_after_it() {
        let zone = Zone::parse("Europe/Berlin").unwrap();
        let night = Choice { rhythm: Rhythm::Daily, hour: Hour(2), ..Choice::default() };
        assert_eq!(night.next(&zone, at("2025-03-29T12:00:00Z")), Some(at("2025-03-30T01:00:00Z")));
        assert_eq!(night.next(&zone, at("2025-10-25T12:00:00Z")), Some(at("2025-10-26T00:00:00Z")));
        assert_eq!(night.next(&zone, at("2025-10-26T00:00:00Z")), Some(at("2025-10-27T01:00:00Z")));
    }

    #[test]
    fn only_hours_of_the_day_are_hours() {
        for wrong in ["24", "-1", "x", "7.5", ""] {
            assert!(Hour::parse(wrong).is_err(), "{wrong}");
        }
        assert_eq!(Hour::all().count(), 24);
    }
}
