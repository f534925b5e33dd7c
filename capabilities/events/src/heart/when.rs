//! When something takes place: on the wall clock of its zone, or on whole days.

use base::{Moment, Sentence, Zone, days};
use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};

/// When an event takes place. The wall clock is what people mean; the moments follow from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// From one time of day to another, not before it.
    Timed {
        /// What the wall clock shows at the start.
        start: DateTime,
        /// What it shows at the end.
        end: DateTime,
        /// Whose wall clock.
        zone: Zone,
    },
    /// On whole days, the last of them included, not before the first.
    Days {
        /// The first day.
        first: Date,
        /// The last day.
        last: Date,
        /// Where these days are.
        zone: Zone,
    },
}

impl When {
    /// Nothing takes place for longer; a date that says otherwise is a slip of the keyboard.
    const LONGEST: std::time::Duration = days(400);

    /// Between two times on a wall clock, or why not.
    pub fn timed(start: DateTime, end: DateTime, zone: Zone) -> Result<Self, Sentence> {
        Self::Timed { start, end, zone }.checked()
    }

    /// On whole days, or why not.
    pub fn days(first: Date, last: Date, zone: Zone) -> Result<Self, Sentence> {
        Self::Days { first, last, zone }.checked()
    }

    fn checked(self) -> Result<Self, Sentence> {
        let (first, last) = (self.first_day(), self.last_day());
        if self.ends() < self.starts() || last < first {
            Err(Sentence::of("event-wrong-order"))
        } else if self.ends().since(self.starts()) > Self::LONGEST {
            Err(Sentence::of("event-wrong-length"))
        } else {
            Ok(self)
        }
    }

    /// The zone that the wall clock shows.
    pub const fn zone(&self) -> &Zone {
        match self {
            Self::Timed { zone, .. } | Self::Days { zone, .. } => zone,
        }
    }

    /// The moment at which it begins.
    pub fn starts(&self) -> Moment {
        Moment::at(self.start_local(), self.zone())
    }

    /// The moment at which it is over: of whole days, midnight after the last.
    pub fn ends(&self) -> Moment {
        Moment::at(self.end_local(), self.zone())
    }

    /// What the wall clock shows when it begins.
    pub fn start_local(&self) -> DateTime {
        match self {
            Self::Timed { start, .. } => *start,
            Self::Days { first, .. } => first.to_datetime(Time::midnight()),
        }
    }

    /// What the wall clock shows when it is over.
    pub fn end_local(&self) -> DateTime {
        match self {
            Self::Timed { end, .. } => *end,
            Self::Days { last, .. } => day_after(*last).to_datetime(Time::midnight()),
        }
    }

    /// The day on which it begins.
    pub fn first_day(&self) -> Date {
        self.start_local().date()
    }

    /// The last day of it. What ends at midnight ends on the day before.
    pub fn last_day(&self) -> Date {
        match self {
            Self::Timed { start, end, .. } if end.time() == Time::midnight() && end > start => {
                end.date().yesterday().unwrap_or(end.date())
            }
            Self::Timed { end, .. } => end.date(),
            Self::Days { last, .. } => *last,
        }
    }

    /// Whether it takes whole days.
    pub const fn all_day(&self) -> bool {
        matches!(self, Self::Days { .. })
    }

    /// Whether two share a day, each on its own wall clock.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.first_day() <= other.last_day() && other.first_day() <= self.last_day()
    }
}

fn day_after(date: Date) -> Date {
    date.tomorrow().unwrap_or(date)
}
