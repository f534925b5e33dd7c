//! Searches that people keep: told by mail, read as a feed.

pub(crate) mod acts;
pub(crate) mod facts;
pub(crate) mod leaving;
mod letter;
pub(crate) mod own;
pub(crate) mod policy;
pub(crate) mod stopping;
pub(crate) mod store;
pub(crate) mod tell;

use access::Person;
use base::{Id, Moment, Zone, minutes};
use jiff::civil::{Weekday, time};
use std::time::Duration;

base::named! {
    /// How often a mail tells what is new.
    pub enum Often {
        /// Soon after it is there.
        AtOnce = "at-once",
        /// Every morning.
        Daily = "daily",
        /// Every Monday morning.
        Weekly = "weekly",
        /// Not at all: it is on the page, and in its feed.
        Never = "never",
    }
}

/// What is told at once waits so long for what comes with it: no more than one mail each time that the job looks.
const SOON: Duration = minutes(10);

impl Often {
    /// When it is told next after a moment: mornings begin at seven by the clock of a zone.
    pub(crate) fn next(self, zone: &Zone, after: Moment) -> Option<Moment> {
        let falls = |date: jiff::civil::Date| match self {
            Self::Daily => true,
            Self::Weekly => date.weekday() == Weekday::Monday,
            Self::AtOnce | Self::Never => false,
        };
        if self == Self::AtOnce {
            return Some(after.plus(SOON));
        }
        // A week and a day: today's seven o'clock may be over.
        let dates = after.in_zone(zone).date().series(jiff::Span::new().days(1)).take(8);
        let sevens = dates.filter(|date| falls(*date));
        let mut sevens = sevens.map(|date| Moment::at(date.to_datetime(time(7, 0, 0, 0)), zone));
        sevens.find(|seven| *seven > after)
    }

    /// How it is offered, by its key.
    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::AtOnce => "search-at-once",
            Self::Daily => "search-daily",
            Self::Weekly => "search-weekly",
            Self::Never => "search-never",
        }
    }

    /// What stands on the page of a topic that somebody follows so, by its key.
    pub(crate) const fn follows(self) -> &'static str {
        match self {
            Self::AtOnce => "search-follows-at-once",
            Self::Daily => "search-follows-daily",
            Self::Weekly => "search-follows-weekly",
            Self::Never => "search-follows-never",
        }
    }

    /// What somebody is told who has just kept a search, by its key.
    pub(crate) const fn said(self) -> &'static str {
        match self {
            Self::AtOnce => "search-said-at-once",
            Self::Daily => "search-said-daily",
            Self::Weekly => "search-said-weekly",
            Self::Never => "search-said-never",
        }
    }
}

/// A search that somebody keeps.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) id: Id<Kept>,
    pub(crate) person: Id<Person>,
    /// Words and filters, as the query of an address.
    pub(crate) query: String,
    pub(crate) often: Often,
    pub(crate) made: Moment,
    /// What could be found before this has been told.
    pub(crate) told: Moment,
    /// When it is told next.
    pub(crate) due: Option<Moment>,
    /// Whether its feed has an address.
    pub(crate) has_feed: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Parse;

    fn at(text: &str) -> Moment {
        Moment::from(text.parse::<jiff::Timestamp>().unwrap())
    }

    #[test]
    fn mornings_begin_at_seven_where_somebody_is() {
        let lima = Zone::parse("America/Lima").unwrap();
        let monday = at("2025-12-01T11:59:00Z");
        assert_eq!(Often::Daily.next(&lima, monday), Some(at("2025-12-01T12:00:00Z")));
        assert_eq!(Often::Weekly.next(&lima, monday), Some(at("2025-12-01T12:00:00Z")));
        assert_eq!(Often::Daily.next(&lima, at("2025-12-01T12:00:00Z")), Some(at("2025-12-02T12:00:00Z")));
        assert_eq!(Often::Weekly.next(&lima, at("2025-12-01T12:00:00Z")), Some(at("2025-12-08T12:00:00Z")));
        let berlin = Zone::parse("Europe/Berlin").unwrap();
        assert_eq!(Often::Daily.next(&berlin, at("2025-03-29T20:00:00Z")), Some(at("2025-03-30T05:00:00Z")));
        assert_eq!(Often::AtOnce.next(&lima, monday), Some(at("2025-12-01T12:09:00Z")));
        assert_eq!(Often::Never.next(&lima, monday), None);
    }
}
