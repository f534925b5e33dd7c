//! Points in time, and the clock they are read from.

use crate::Zone;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

/// A point in time: microseconds of UTC since 1970. Where people mean the wall clock, its local time and [`Zone`] are kept beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(i64);

impl Moment {
    /// The moment that many microseconds after the epoch.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// Microseconds since the epoch.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// Whole seconds since the epoch, rounded down.
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }

    /// Later by `span`; the end of time is not passed.
    #[must_use]
    pub fn plus(self, span: Duration) -> Self {
        Self(self.0.saturating_add(micros_of(span)))
    }

    /// Earlier by `span`; the beginning of time is not passed.
    #[must_use]
    pub fn minus(self, span: Duration) -> Self {
        Self(self.0.saturating_sub(micros_of(span)))
    }

    /// How much later this is than `earlier`; nothing if it is not.
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_micros(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }

    /// The wall clock at this moment in a zone. Moments outside the years -9999 to 9999 are shown as the nearest inside.
    pub fn in_zone(self, zone: &Zone) -> jiff::Zoned {
        self.timestamp().to_zoned(zone.rules())
    }

    /// The moment at which the wall clock of a zone shows `local`. In a gap the offset before it counts, in an overlap the first (RFC 5545 3.3.5).
    pub fn at(local: jiff::civil::DateTime, zone: &Zone) -> Self {
        zone.rules().to_ambiguous_timestamp(local).compatible().map_or(Self(0), Self::from)
    }

    /// As the time library has it.
    pub fn timestamp(self) -> jiff::Timestamp {
        jiff::Timestamp::from_microsecond(self.0).unwrap_or(if self.0 < 0 {
            jiff::Timestamp::MIN
        } else {
            jiff::Timestamp::MAX
        })
    }
}

fn micros_of(span: Duration) -> i64 {
    i64::try_from(span.as_micros()).unwrap_or(i64::MAX)
}

impl From<jiff::Timestamp> for Moment {
    fn from(timestamp: jiff::Timestamp) -> Self {
        Self(timestamp.as_microsecond())
    }
}

/// RFC 3339 in UTC, to the second: `2026-11-22T01:42:54Z`.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").fmt(f)
    }
}

/// That many seconds.
pub const fn seconds(n: u64) -> Duration {
    Duration::from_secs(n)
}

/// That many minutes.
pub const fn minutes(n: u64) -> Duration {
    Duration::from_secs(n * 60)
}

/// That many hours.
pub const fn hours(n: u64) -> Duration {
    Duration::from_secs(n * 3_600)
}

/// That many days of 24 hours.
pub const fn days(n: u64) -> Duration {
    Duration::from_secs(n * 86_400)
}

/// Where the time comes from: the machine, or a test that moves it by hand.
#[derive(Clone, Debug)]
pub struct Clock(Hands);

#[derive(Clone, Debug)]
enum Hands {
    Machine,
    Moved(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock.
    pub const fn machine() -> Self {
        Self(Hands::Machine)
    }

    /// A clock that stands at `moment` until it is moved; its clones move with it.
    pub fn standing_at(moment: Moment) -> Self {
        Self(Hands::Moved(Arc::new(AtomicI64::new(moment.micros()))))
    }

    /// The time now.
    #[expect(clippy::disallowed_methods, reason = "this is the one place where the machine is asked")]
    pub fn now(&self) -> Moment {
        match &self.0 {
            Hands::Machine => Moment::from(jiff::Timestamp::now()),
            Hands::Moved(at) => Moment(at.load(Ordering::SeqCst)),
        }
    }

    /// Moves a standing clock on. The machine's clock is nobody's to move: nothing happens.
    pub fn pass(&self, span: Duration) {
        if let Hands::Moved(at) = &self.0 {
            at.fetch_add(micros_of(span), Ordering::SeqCst);
        }
    }
}
