//! The days of one period of a rule: all of them, less those that a part of the rule excludes.

use super::rule::{Every, Rule, Steps};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Weekday};

/// The days of the period that begins at `at`, in order; nothing when the steps ended.
pub(crate) fn of(rule: &Rule, at: DateTime, steps: &mut Steps) -> Option<Vec<Date>> {
    let first = at.date();
    let mut days = Vec::new();
    for (from, to) in spans(rule, first) {
        let length = from.until(to).map_or(0, |span| span.get_days());
        if !steps.take(1 + u64::from(length.unsigned_abs())) {
            return None;
        }
        let mut day = Some(from);
        while let Some(date) = day.filter(|date| *date <= to) {
            if holds(rule, date) {
                days.push(date);
            }
            day = date.tomorrow().ok();
        }
    }
    Some(days)
}

/// The stretches of days to look at, first and last. A year of which only some months count is looked at by
/// month.
fn spans(rule: &Rule, first: Date) -> Vec<(Date, Date)> {
    match rule.every {
        Every::Year if rule.months.is_empty() => vec![(first, first.last_of_year())],
        Every::Year => {
            let mut months = rule.months.clone();
            months.sort_unstable();
            months.dedup();
            let starts = months.into_iter().filter_map(|month| Date::new(first.year(), month, 1).ok());
            starts.map(|start| (start, start.last_of_month())).collect()
        }
        Every::Month => vec![(first, first.last_of_month())],
        Every::Week => vec![(first, first.checked_add(6.days()).unwrap_or(Date::MAX))],
        _ => vec![(first, first)],
    }
}

fn holds(rule: &Rule, day: Date) -> bool {
    (rule.months.is_empty() || rule.months.contains(&day.month()))
        && (rule.month_days.is_empty() || in_month(rule, day))
        && (rule.year_days.is_empty() || in_year(rule, day))
        && (rule.weekdays.is_empty() || on_weekday(rule, day))
        && (rule.weeks.is_empty() || in_week(rule, day))
}

fn in_month(rule: &Rule, day: Date) -> bool {
    let from_end = day.day() - day.days_in_month() - 1;
    rule.month_days.iter().any(|n| *n == day.day() || *n == from_end)
}

fn in_year(rule: &Rule, day: Date) -> bool {
    let from_end = day.day_of_year() - day.days_in_year() - 1;
    rule.year_days.iter().any(|n| *n == day.day_of_year() || *n == from_end)
}

/// The number before a weekday counts in the month, or in the year for yearly rules that name no months;
/// elsewhere it means nothing.
fn on_weekday(rule: &Rule, day: Date) -> bool {
    let (index, length) = match rule.every {
        Every::Month => (i16::from(day.day()), i16::from(day.days_in_month())),
        Every::Year if !rule.months.is_empty() => (i16::from(day.day()), i16::from(day.days_in_month())),
        Every::Year => (day.day_of_year(), day.days_in_year()),
        _ => (0, 0),
    };
    rule.weekdays.iter().any(|(nth, weekday)| {
        *weekday == day.weekday()
            && match nth {
                Some(nth) if length > 0 && rule.weeks.is_empty() => {
                    *nth == (index - 1) / 7 + 1 || *nth == -((length - index) / 7 + 1)
                }
                _ => true,
            }
    })
}

/// Weeks are counted from the first that has four of its days in the year.
fn in_week(rule: &Rule, day: Date) -> bool {
    let Some(middle) = middle_of_week(day, rule.week_start) else { return false };
    let number = (middle.day_of_year() - 1) / 7 + 1;
    let weeks = weeks_in(middle.year(), rule.week_start).unwrap_or(52);
    rule.weeks.iter().map(|n| i16::from(*n)).any(|n| n == number || n == number - weeks - 1)
}

/// The fourth day of the week of `day`: the year it lies in is the year that the week belongs to.
fn middle_of_week(day: Date, week_start: Weekday) -> Option<Date> {
    let into = i64::from(day.weekday().since(week_start));
    day.checked_add((3 - into).days()).ok()
}

/// The last week of a year is the one of 28 December, whose middle is at most the 31st.
fn weeks_in(year: i16, week_start: Weekday) -> Option<i16> {
    let middle = middle_of_week(Date::new(year, 12, 28).ok()?, week_start)?;
    Some((middle.day_of_year() - 1) / 7 + 1)
}
