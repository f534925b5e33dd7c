//! When a document is from: a day, or only a month or a year.

use base::{Parse, Sentence, text_column};
use jiff::civil::Date;

/// `2014`, `2014-04` or `2014-04-23`; they sort as text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Dated(String);

/// As far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Precision {
    Year(i16),
    /// By its first day.
    Month(Date),
    Day(Date),
}

impl Dated {
    /// As it is written.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// What is known of it.
    pub(crate) fn precision(&self) -> Precision {
        let read = |text: String| text.parse::<Date>().expect("only whole dates are taken");
        match self.0.len() {
            4 => Precision::Year(read(format!("{}-01-01", self.0)).year()),
            7 => Precision::Month(read(format!("{}-01", self.0))),
            _ => Precision::Day(read(self.0.clone())),
        }
    }

    /// Its first day.
    pub(crate) fn first_day(&self) -> Date {
        match self.precision() {
            Precision::Year(year) => jiff::civil::date(year, 1, 1),
            Precision::Month(date) | Precision::Day(date) => date,
        }
    }
}

impl Parse for Dated {
    /// Days as people write them in tables are taken too: `23.04.2014` and `2014/04/23`.
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let wrong = || Sentence::of("document-wrong-date");
        let parts: Vec<&str> = typed.trim().split(['-', '/', '.']).collect();
        let digits = parts.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
        let ordered = match parts.as_slice() {
            [year] | [year, _] | [year, _, _] if digits && year.len() == 4 => parts.clone(),
            [_, year] | [_, _, year] if digits && year.len() == 4 => parts.iter().rev().copied().collect(),
            _ => return Err(wrong()),
        };
        let number = |at: usize| ordered.get(at).map_or(Some(1), |part| part.parse::<i8>().ok());
        let year: i16 = ordered[0].parse().map_err(|_| wrong())?;
        let (month, day) = (number(1).ok_or_else(wrong)?, number(2).ok_or_else(wrong)?);
        Date::new(year, month, day).map_err(|_| wrong())?;
        Ok(Self(match ordered.len() {
            1 => format!("{year:04}"),
            2 => format!("{year:04}-{month:02}"),
            _ => format!("{year:04}-{month:02}-{day:02}"),
        }))
    }
}

text_column!("a day, month or year", Dated);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_as_exact_as_it_was_written() {
        let read = |text: &str| Dated::parse(text).unwrap();
        assert_eq!(read("2014").precision(), Precision::Year(2014));
        assert_eq!(read("2014-4").as_str(), "2014-04");
        assert_eq!(read("23.04.2014").as_str(), "2014-04-23");
        assert_eq!(read("2014/04/23").first_day(), jiff::civil::date(2014, 4, 23));
        assert!(read("2014") < read("2014-04"));
        for wrong in ["", "spring", "2014-13", "2014-02-30", "1-2-3", "2014-1-1-1", "99999"] {
            assert!(Dated::parse(wrong).is_err(), "{wrong}");
        }
    }
}
