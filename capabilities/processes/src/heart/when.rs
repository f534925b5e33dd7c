//! When something takes place, as exactly as it is known: on a day or days, in a month or months, in a year or years.

use base::{Parse, Sentence};
use jiff::civil::{Date, date};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

base::named! {
    /// How exactly a time is known.
    pub enum Fineness {
        /// To the day.
        Day = "day",
        /// To the month.
        Month = "month",
        /// To the year.
        Year = "year",
    }
}

/// A time as exactly as it is known. What is to be announced is no such time: `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct When {
    first: Date,
    last: Date,
    fine: Fineness,
}

/// Years outside are mistakes: of processes that are younger than the telegraph nobody knows beyond a century ahead.
pub(crate) const YEARS: std::ops::RangeInclusive<i16> = 1865..=2199;

impl When {
    /// The days from one to another, both included; `None` when they are the wrong way round or out of all bounds.
    pub fn days(first: Date, last: Date) -> Option<Self> {
        Self::of(first, last, Fineness::Day)
    }

    /// The months from one to another, both included, each as year and month.
    pub fn months(first: (i16, i8), last: (i16, i8)) -> Option<Self> {
        let (first, last) = (Date::new(first.0, first.1, 1).ok()?, Date::new(last.0, last.1, 1).ok()?);
        Self::of(first, last.last_of_month(), Fineness::Month)
    }

    /// The years from one to another, both included.
    pub fn years(first: i16, last: i16) -> Option<Self> {
        Self::of(Date::new(first, 1, 1).ok()?, Date::new(last, 12, 31).ok()?, Fineness::Year)
    }

    fn of(first: Date, last: Date, fine: Fineness) -> Option<Self> {
        let known = YEARS.contains(&first.year()) && YEARS.contains(&last.year());
        (known && first <= last).then_some(Self { first, last, fine })
    }

    /// The first day that it may be.
    pub fn first(&self) -> Date {
        self.first
    }

    /// The last day that it may be.
    pub fn last(&self) -> Date {
        self.last
    }

    /// How exactly it is known.
    pub fn fine(&self) -> Fineness {
        self.fine
    }

    /// From the beginning of one time to the end of another; as exact as the less exact of them.
    pub(crate) fn until(self, end: Self) -> Option<Self> {
        match self.fine.max(end.fine) {
            Fineness::Day => Self::days(self.first, end.last),
            Fineness::Month => {
                let (first, last) = (self.first, end.last);
                Self::months((first.year(), first.month()), (last.year(), last.month()))
            }
            Fineness::Year => Self::years(self.first.year(), end.last.year()),
        }
    }

    /// The beginning, as it is typed into a form.
    pub(crate) fn begin_text(&self) -> String {
        self.part(self.first)
    }

    /// The end, as it is typed into a form; nothing where it is the same day, month or year as the beginning.
    pub(crate) fn end_text(&self) -> Option<String> {
        let end = self.part(self.last);
        (end != self.part(self.first)).then_some(end)
    }

    fn part(&self, day: Date) -> String {
        match self.fine {
            Fineness::Day => day.to_string(),
            Fineness::Month => format!("{:04}-{:02}", day.year(), day.month()),
            Fineness::Year => format!("{:04}", day.year()),
        }
    }
}

/// ISO 8601, shortened to what is known, with `/` between both ends: `2013-02-25/2013-02-27`, `2013-09/2013-12`, `2014`.
impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.begin_text())?;
        self.end_text().map_or(Ok(()), |end| write!(f, "/{end}"))
    }
}

impl Parse for When {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let wrong = || Sentence::of("milestone-wrong-date");
        let (from, until) = typed.split_once('/').map_or((typed, None), |(from, until)| (from, Some(until)));
        let from = one(from.trim()).ok_or_else(wrong)?;
        match until {
            Some(until) => from.until(one(until.trim()).ok_or_else(wrong)?).ok_or_else(wrong),
            None => Ok(from),
        }
    }
}

fn one(text: &str) -> Option<When> {
    if !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
        return None;
    }
    let parts: Vec<&str> = text.split('-').collect();
    match parts.as_slice() {
        [year] if year.len() == 4 => year.parse().ok().and_then(|year| When::years(year, year)),
        [year, month] if year.len() == 4 => {
            let month = (year.parse().ok()?, month.parse().ok()?);
            When::months(month, month)
        }
        [year, month, day] if year.len() == 4 => {
            let day = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
            When::days(day, day)
        }
        _ => None,
    }
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::parse(&text).map_err(|_| serde::de::Error::custom("not a time"))
    }
}

/// Where lists put what is to be announced: behind everything.
pub(crate) const ANNOUNCED: Date = date(9999, 12, 31);

/// The first and the last day as lists keep them.
pub(crate) fn bounds(when: Option<&When>) -> (Date, Date) {
    when.map_or((ANNOUNCED, ANNOUNCED), |when| (when.first, when.last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_survives_its_text() {
        for text in ["2013-02-25/2013-02-27", "2013-02-25", "2013-09/2013-12", "2013-09", "2013", "2013/2014"]
        {
            let when = When::parse(text).unwrap();
            assert_eq!(when.to_string(), text);
        }
        assert_eq!(When::parse("2013-02").unwrap().last(), date(2013, 2, 28));
        assert_eq!(When::parse("2013-12-30/2014").unwrap().to_string(), "2013/2014", "as exact as is known");
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in
            ["", "soon", "2013-13", "2013-02-30", "2014/2013", "13-02-03", "0213", "+2013", "2013-2-3-4"]
        {
            assert!(When::parse(text).is_err(), "{text}");
        }
    }
}
