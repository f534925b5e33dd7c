//! Rules of recurrence (RFC 5545 3.3.10), on the wall clock: zones come in later, as they do for people.
//!
//! `calcard` has an expansion too, but bounds only the dates it gives, not the work to find them: a rule that
//! never comes true costs it seconds, and a feed may hold thousands. Here each day or instant looked at is
//! counted. A test compares the two where both answer.

use super::days;
use crate::calendar::Spot;
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::{Span, ToSpan};

/// How often a period comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Every {
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
}

/// One rule; empty lists do not restrict.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub(crate) every: Every,
    pub(crate) interval: i64,
    pub(crate) count: Option<u32>,
    pub(crate) until: Option<Spot>,
    pub(crate) week_start: Weekday,
    pub(crate) months: Vec<i8>,
    pub(crate) weeks: Vec<i8>,
    pub(crate) year_days: Vec<i16>,
    pub(crate) month_days: Vec<i8>,
    /// Weekdays; with a number the nth of the month or year, from the end if negative.
    pub(crate) weekdays: Vec<(Option<i16>, Weekday)>,
    pub(crate) hours: Vec<i8>,
    pub(crate) minutes: Vec<i8>,
    pub(crate) seconds: Vec<i8>,
    pub(crate) positions: Vec<i32>,
}

/// Work left.
#[derive(Debug)]
pub(crate) struct Steps {
    pub(crate) left: u64,
}

impl Steps {
    /// Takes `n` steps; false when they are not left.
    pub(crate) fn take(&mut self, n: u64) -> bool {
        let enough = self.left >= n;
        self.left = self.left.saturating_sub(n);
        enough
    }
}

impl Rule {
    /// Calls `found` with each date from `start` on, in order, until it returns false, the rule ends or the
    /// steps do. Dates before `from` may be left out. `COUNT` and the order are kept here; `UNTIL` is for the
    /// caller, who knows the zone. False if the steps ended.
    pub(crate) fn run(
        &self,
        start: DateTime,
        from: Date,
        steps: &mut Steps,
        mut found: impl FnMut(DateTime) -> bool,
    ) -> bool {
        let rule = self.completed(start);
        let mut left = rule.count.unwrap_or(u32::MAX);
        let mut period = Some(rule.near(rule.first_period(start), from));
        while let Some(at) = period {
            let Some(dates) = rule.dates_of(at, steps) else { return false };
            for date in dates.into_iter().filter(|date| *date >= start) {
                if left == 0 || !found(date) {
                    return true;
                }
                left -= 1;
            }
            if left == 0 {
                return true;
            }
            period = rule.later(at, 1);
        }
        true
    }

    /// The rule with what it leaves to the start filled in.
    fn completed(&self, start: DateTime) -> Self {
        let mut rule = self.clone();
        let says_days = !(rule.weeks.is_empty()
            && rule.year_days.is_empty()
            && rule.month_days.is_empty()
            && rule.weekdays.is_empty());
        if !says_days {
            match rule.every {
                Every::Year => {
                    if rule.months.is_empty() {
                        rule.months = vec![start.month()];
                    }
                    rule.month_days = vec![start.day()];
                }
                Every::Month => rule.month_days = vec![start.day()],
                Every::Week => rule.weekdays = vec![(None, start.weekday())],
                _ => {}
            }
        }
        let fill = |list: &mut Vec<i8>, own: i8, finest: Every| {
            if list.is_empty() && self.every < finest {
                list.push(own);
            }
            list.sort_unstable();
            list.dedup();
        };
        fill(&mut rule.hours, start.hour(), Every::Hour);
        fill(&mut rule.minutes, start.minute(), Every::Minute);
        fill(&mut rule.seconds, start.second(), Every::Second);
        rule
    }

    /// Where the period of the start begins; for hours and finer it is the start itself.
    fn first_period(&self, start: DateTime) -> DateTime {
        let midnight = |date: Date| date.to_datetime(Time::midnight());
        match self.every {
            Every::Year => midnight(start.date().first_of_year()),
            Every::Month => midnight(start.date().first_of_month()),
            Every::Week => {
                let back = start.weekday().since(self.week_start);
                midnight(start.date().checked_sub(i64::from(back).days()).unwrap_or(Date::MIN))
            }
            Every::Day => midnight(start.date()),
            Every::Hour | Every::Minute | Every::Second => start,
        }
    }

    /// The last period that begins on or before `from`, where it can be told without counting.
    fn near(&self, first: DateTime, from: Date) -> DateTime {
        let days = || i64::from(first.date().until(from).map_or(0, |span| span.get_days()));
        let years = i64::from(from.year()) - i64::from(first.year());
        let periods = match self.every {
            _ if self.count.is_some() => 0,
            Every::Year => years,
            Every::Month => years * 12 + i64::from(from.month()) - i64::from(first.month()),
            Every::Week => days() / 7,
            Every::Day => days(),
            Every::Hour | Every::Minute | Every::Second => 0,
        };
        self.later(first, periods / self.interval).filter(|_| periods > 0).unwrap_or(first)
    }

    /// The period that comes `times` after `at`; nothing after the end of time.
    fn later(&self, at: DateTime, times: i64) -> Option<DateTime> {
        let n = self.interval.checked_mul(times)?;
        let none = Span::new();
        let step = match self.every {
            Every::Year => none.try_years(n),
            Every::Month => none.try_months(n),
            Every::Week => none.try_weeks(n),
            Every::Day => none.try_days(n),
            Every::Hour => none.try_hours(n),
            Every::Minute => none.try_minutes(n),
            Every::Second => none.try_seconds(n),
        };
        at.checked_add(step.ok()?).ok()
    }

    /// The dates of one period, in order; nothing when the steps ended.
    fn dates_of(&self, at: DateTime, steps: &mut Steps) -> Option<Vec<DateTime>> {
        let days = days::of(self, at, steps)?;
        let times = self.times_of(at);
        if !steps.take((days.len() * times.len() + self.positions.len()) as u64) {
            return None;
        }
        let all: Vec<DateTime> =
            days.iter().flat_map(|day| times.iter().map(|time| day.to_datetime(*time))).collect();
        if self.positions.is_empty() {
            return Some(all);
        }
        let mut chosen: Vec<DateTime> =
            self.positions.iter().filter_map(|n| nth(&all, *n)).copied().collect();
        chosen.sort_unstable();
        chosen.dedup();
        Some(chosen)
    }

    fn times_of(&self, at: DateTime) -> Vec<Time> {
        // What the period is finer than is its own; what it is coarser than was filled in from the start.
        let within = |list: &[i8], own: i8, finest: Every| match () {
            () if self.every < finest => list.to_vec(),
            () if list.is_empty() || list.contains(&own) => vec![own],
            () => Vec::new(),
        };
        let hours = within(&self.hours, at.hour(), Every::Hour);
        let minutes = within(&self.minutes, at.minute(), Every::Minute);
        let seconds = within(&self.seconds, at.second(), Every::Second);
        let mut times = Vec::with_capacity(hours.len() * minutes.len() * seconds.len());
        for hour in &hours {
            for minute in &minutes {
                times.extend(seconds.iter().filter_map(|second| Time::new(*hour, *minute, *second, 0).ok()));
            }
        }
        times
    }
}

/// The nth from 1, or from the end from -1.
pub(crate) fn nth<T>(all: &[T], n: i32) -> Option<&T> {
    let back = usize::try_from(n.unsigned_abs()).ok()?;
    let index = if n > 0 { back.checked_sub(1)? } else { all.len().checked_sub(back)? };
    all.get(index)
}
