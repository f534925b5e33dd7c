//! The line that begins a message in an mbox: `From address date`.
//!
//! There is no standard for it but habit (RFC 4155 tells the most common one). Pipermail writes `name at
//! host`, Mozilla `-` and sometimes no date, some an RFC 5322 date; zones stand before or behind the year,
//! and the year may be nonsense.

use crate::limits::STAMP;
use base::Moment;
use jiff::civil::DateTime;
use jiff::tz::Offset;
use memchr::memchr;
use std::borrow::Cow;

/// What a `From ` line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    /// The sender as written; may be empty.
    pub sender: String,
    /// The wall clock, when it is a possible one.
    pub written: Option<DateTime>,
    offset: Option<Offset>,
    /// Weekday, month, day, time and a year of four digits: no prose looks like this.
    pub strict: bool,
}

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Years of arrival that are believed. 1970 is what programs write that do not know.
const PLAUSIBLE: std::ops::RangeInclusive<i16> = 1971..=2099;

/// Words of a sender, at most: `"A. B. Name" <a@b>`.
const SENDER_WORDS: usize = 6;

impl Stamp {
    /// Reads the line that `bytes` begin with; `None` if it is no `From ` line with a date.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(b"From ")?;
        let end = memchr(b'\n', &rest[..rest.len().min(STAMP)]).unwrap_or(rest.len());
        if end > STAMP {
            return None;
        }
        let line = decoded(&rest[..end]);
        let words: Vec<&str> = line.split_ascii_whitespace().collect();
        if words == ["-"] {
            return Some(Self { sender: "-".into(), written: None, offset: None, strict: false });
        }
        let first = (0..words.len()).find(|&at| begins_date(&words[at..]))?;
        let sender = match first.checked_sub(1) {
            Some(last) => between(&line, words[0], words[last]),
            None => "",
        };
        let addressed = sender.contains(['@', '<']);
        if first > if addressed { SENDER_WORDS } else { 3 } {
            return None;
        }
        let date = Date::read(&words[first..])?;
        let written = date.wall_clock();
        let sender = sender.to_owned();
        Some(Self { sender, written, offset: date.offset, strict: date.weekday && written.is_some() })
    }

    /// When the message came in, if that is plausible.
    pub(crate) fn received(&self) -> Option<Moment> {
        let written = self.written.filter(|it| PLAUSIBLE.contains(&it.year()))?;
        self.offset.unwrap_or(Offset::UTC).to_timestamp(written).ok().map(Moment::from)
    }

    /// The parts of a sender written `name at host`, in whatever language `at` is.
    pub(crate) fn obscured(&self) -> Option<Obscured<'_>> {
        obscured(&self.sender)
    }
}

/// Bytes of a header as text: UTF-8, or else Latin-1, which old archives in western languages are in.
pub(crate) fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(bytes.iter().copied().map(char::from).collect()),
    }
}

/// An address without its `@`, as Pipermail shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Obscured<'a> {
    pub name: &'a str,
    pub at: &'a str,
    pub host: &'a str,
}

/// Takes `name at host` apart; `None` if it is something else.
pub(crate) fn obscured(text: &str) -> Option<Obscured<'_>> {
    let mut words = text.split_ascii_whitespace();
    let (name, at, host) = (words.next()?, words.next()?, words.next()?);
    let plain = words.next().is_none() && !text.contains(['@', '<', '"']);
    // The word is translated: "at", "en", "à", "на".
    let word = at.len() <= 8 && at.chars().all(char::is_alphabetic);
    let hostly = host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'));
    (plain && word && hostly).then_some(Obscured { name, at, host })
}

/// The part of `line` from one of its words to a later one.
fn between<'a>(line: &'a str, first: &str, last: &str) -> &'a str {
    let start = first.as_ptr() as usize - line.as_ptr() as usize;
    let end = last.as_ptr() as usize - line.as_ptr() as usize + last.len();
    &line[start..end]
}

fn begins_date(words: &[&str]) -> bool {
    match words {
        [day, a, b, ..] if is_weekday(day) => {
            (month(a).is_some() && is_day(b)) || (is_day(a) && month(b).is_some())
        }
        [m, d, t, ..] => month(m).is_some() && is_day(d) && time(t).is_some(),
        _ => false,
    }
}

fn is_weekday(word: &str) -> bool {
    let word = word.trim_end_matches(',');
    word.len() == 3 && DAYS.iter().any(|day| day.eq_ignore_ascii_case(word))
}

fn is_day(word: &str) -> bool {
    matches!(word.trim_end_matches(',').len(), 1..=2) && word.trim_end_matches(',').parse::<i8>().is_ok()
}

fn month(word: &str) -> Option<i8> {
    let at = MONTHS.iter().position(|m| word.get(..3).is_some_and(|it| it.eq_ignore_ascii_case(m)))?;
    (word.len() <= 9).then_some(at as i8 + 1)
}

fn time(word: &str) -> Option<(i8, i8, i8)> {
    let mut parts = word.split(':').map(|it| if it.len() <= 2 { it.parse::<i8>().ok() } else { None });
    let time = (parts.next()??, parts.next()??, parts.next().unwrap_or(Some(0))?);
    parts.next().is_none().then_some(time)
}

/// The parts of a date, in whatever order they stand.
#[derive(Default)]
struct Date {
    weekday: bool,
    year: Option<i16>,
    month: Option<i8>,
    day: Option<i8>,
    time: Option<(i8, i8, i8)>,
    offset: Option<Offset>,
}

impl Date {
    /// `None` without a month, a day and a time; the year may be missing or nonsense.
    fn read(words: &[&str]) -> Option<Self> {
        let mut date = Self::default();
        // Behind a date may stand "remote from host".
        for word in words.iter().take(7) {
            date.take(word.trim_end_matches(','));
        }
        (date.month.is_some() && date.day.is_some() && date.time.is_some()).then_some(date)
    }

    fn take(&mut self, word: &str) {
        if is_weekday(word) {
            self.weekday = true;
        } else if self.month.is_none() && month(word).is_some() {
            self.month = month(word);
        } else if self.day.is_none() && is_day(word) {
            self.day = word.parse().ok();
        } else if self.time.is_none() && time(word).is_some() {
            self.time = time(word);
        } else if word.len() == 5 && word.starts_with(['+', '-']) {
            self.offset = numeric_offset(word);
        } else if word.len() == 4 && self.year.is_none() && word.bytes().all(|b| b.is_ascii_digit()) {
            self.year = word.parse().ok();
        } else if self.offset.is_none() {
            self.offset = named_offset(word);
        }
    }

    fn wall_clock(&self) -> Option<DateTime> {
        let (hour, minute, second) = self.time?;
        // A leap second is the second before it.
        DateTime::new(self.year?, self.month?, self.day?, hour, minute, second.min(59), 0).ok()
    }
}

fn numeric_offset(word: &str) -> Option<Offset> {
    let digits: i32 = word.get(1..)?.parse().ok()?;
    let seconds = (digits / 100 * 60 + digits % 100) * 60;
    Offset::from_seconds(if word.starts_with('-') { -seconds } else { seconds }).ok()
}

/// The zones of RFC 5322 4.3, and those that list servers in Europe write.
fn named_offset(word: &str) -> Option<Offset> {
    let hours = match word {
        "GMT" | "UTC" | "UT" | "WET" => 0,
        "BST" | "CET" | "MET" => 1,
        "CEST" | "MEST" | "EET" => 2,
        "EEST" | "MSK" => 3,
        "EDT" => -4,
        "EST" | "CDT" => -5,
        "CST" | "MDT" => -6,
        "MST" | "PDT" => -7,
        "PST" => -8,
        _ => return None,
    };
    Some(Offset::constant(hours))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn received(line: &str) -> Option<String> {
        Stamp::read(line.as_bytes()).map(|it| it.received().map_or("-".into(), |at| at.to_string()))
    }

    #[test]
    fn dates_are_read_in_the_forms_that_programs_write() {
        for (line, at) in [
            ("From a@b.c Thu Nov  1 11:19:12 2001\n", "2001-11-01T11:19:12Z"),
            ("From a at b.c  Thu Nov  1 11:19:12 2001\r\n", "2001-11-01T11:19:12Z"),
            ("From - Thu Nov 01 11:19:12 2001", "2001-11-01T11:19:12Z"),
            ("From  Mon Apr 19 15:28:51 2021\n", "2021-04-19T15:28:51Z"),
            ("From 123@xxx Thu Nov 01 11:19:12 +0100 2001\n", "2001-11-01T10:19:12Z"),
            ("From a@b.c Thu Nov  1 11:19:12 EST 2001\n", "2001-11-01T16:19:12Z"),
            ("From a@b.c Thu, 1 Nov 2001 11:19:12 -0500\n", "2001-11-01T16:19:12Z"),
            ("From a!b Thu Nov  1 11:19 2001 remote from host\n", "2001-11-01T11:19:00Z"),
            ("From mboxrd@z Thu Jan  1 00:00:00 1970\n", "-"),
            ("From a@b.c Thu Feb 31 11:19:12 2001\n", "-"),
            ("From a@b.c Thu Nov  1 11:19:12 101\n", "-"),
        ] {
            assert_eq!(received(line).as_deref(), Some(at), "{line}");
        }
    }

    #[test]
    fn a_sender_may_be_in_any_encoding() {
        let stamp = Stamp::read(b"From jos\xe9 \xe0 b.fr Thu Nov  1 11:19:12 2001\n").unwrap();
        assert_eq!(stamp.obscured(), Some(Obscured { name: "josé", at: "à", host: "b.fr" }));
    }

    #[test]
    fn prose_is_no_stamp() {
        for line in [
            "From here on it is easy.\n",
            "From what I heard last Thu it was late\n",
            "From the committee that met on Thu Nov 1 11:19:12 2001\n",
            "From a@b.c\n",
            "From: a@b.c Thu Nov  1 11:19:12 2001\n",
        ] {
            assert_eq!(received(line), None, "{line}");
        }
    }

    #[test]
    fn an_address_without_its_at_sign_is_known_in_any_language() {
        assert_eq!(obscured("ana en lista.org").map(|it| (it.name, it.host)), Some(("ana", "lista.org")));
        assert_eq!(obscured("ana на lista.org").map(|it| it.at), Some("на"));
        assert_eq!(obscured("ana@lista.org"), None);
        assert_eq!(obscured("Ana Maria <a@lista.org>"), None);
    }
}
