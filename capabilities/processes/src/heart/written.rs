//! Dates as people write them into tables: "Feb 25 - 27", "Apr 3-May 2", "Sep,Out, Nov, Dez", "tbc". Month names are
//! understood in English, French, Portuguese and Spanish, whole and shortened.

use super::when::{When, YEARS};
use base::Parse;
use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What was understood of a row's cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Understood {
    /// The time; nothing when it is to be announced, or could not be read.
    pub(crate) when: Option<When>,
    /// The words that could not be read.
    pub(crate) unread: Option<String>,
    /// The year that stands there, where it cannot be meant, and the one that was taken instead.
    pub(crate) mended: Option<(i16, i16)>,
}

/// What a date, a month and a year say together. The date counts for more than the month. `others` are the years that the
/// table has elsewhere: one of them is taken for a year that is it with two digits changed round.
pub(crate) fn read(date: &str, month: &str, year: &str, others: &[i16]) -> Understood {
    let mut understood = Understood::default();
    if let Ok(when) = When::parse(date) {
        return Understood { when: Some(when), ..understood };
    }
    let year = match year.trim().parse::<i16>() {
        Ok(year) if plausible(year, others) => Some(year),
        Ok(year) => {
            let meant = others.iter().copied().find(|other| turned_round(year, *other));
            understood.mended = meant.map(|meant| (year, meant));
            if meant.is_none() {
                understood.unread = Some(year.to_string());
            }
            meant
        }
        Err(_) if said(year) => {
            understood.unread = Some(year.trim().to_owned());
            None
        }
        Err(_) => None,
    };
    for text in [date, month].into_iter().filter(|text| said(text)) {
        match words(text).and_then(|words| together(&words, year)) {
            Some(when) => return Understood { when: Some(when), ..understood },
            None => understood.unread = understood.unread.or_else(|| Some(text.trim().to_owned())),
        }
    }
    understood.when = year.and_then(|year| When::years(year, year));
    understood
}

/// Whether a cell says anything about the time.
fn said(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    !(text.is_empty() || ["tbc", "tba", "tbd", "tbc.", "?", "-", "n/a"].contains(&text.as_str()))
}

/// A year that nobody would ask about: within a human life of the table's other years, or within reason at all.
fn plausible(year: i16, others: &[i16]) -> bool {
    YEARS.contains(&year) && (others.is_empty() || others.iter().any(|other| (year - other).abs() <= 60))
}

/// Whether two years are the same four digits with two neighbours changed round: 2103 and 2013.
fn turned_round(year: i16, other: i16) -> bool {
    let (mut a, b) = (year.to_string().into_bytes(), other.to_string().into_bytes());
    (0..a.len().saturating_sub(1)).any(|place| {
        a.swap(place, place + 1);
        let same = a == b;
        a.swap(place, place + 1);
        same
    })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Month(i8),
    Day(i8),
    Year(i16),
    Break,
}

/// The words of a text; nothing when one of them means nothing here.
fn words(text: &str) -> Option<Vec<Word>> {
    let plain: String = text.nfd().filter(|c| !is_combining_mark(*c)).collect::<String>().to_lowercase();
    let mut words = Vec::new();
    let mut rest = plain.as_str();
    while let Some(first) = rest.chars().next() {
        let same = |c: char| {
            (first.is_ascii_digit() && c.is_ascii_digit()) || (first.is_alphabetic() && c.is_alphabetic())
        };
        let end = rest.find(|c: char| !same(c)).unwrap_or(rest.len()).max(first.len_utf8());
        let (word, behind) = rest.split_at(end);
        rest = behind;
        if first.is_ascii_digit() {
            words.push(number(word)?);
        } else if first.is_alphabetic() {
            words.extend(spoken(word)?);
        } else if !first.is_whitespace() && first != '.' {
            "-–—/,;&+".contains(first).then(|| words.push(Word::Break))?;
        }
    }
    Some(words)
}

fn number(digits: &str) -> Option<Word> {
    match digits.parse::<i16>().ok()? {
        day @ 1..=31 if digits.len() <= 2 => Some(Word::Day(i8::try_from(day).ok()?)),
        year if YEARS.contains(&year) => Some(Word::Year(year)),
        _ => None,
    }
}

/// What a word of letters means: a month, nothing (`th`), a break (`to`); `None` for all others.
fn spoken(word: &str) -> Option<Option<Word>> {
    const MONTHS: [&str; 12] = [
        "jan january janvier janeiro enero ene",
        "feb february fevrier fev fevereiro febrero",
        "mar march mars marco marzo",
        "apr april avril avr abril abr",
        "may mai maio mayo",
        "jun june juin junho junio",
        "jul july juillet juil julho julio",
        "aug august aout agosto ago",
        "sep sept september septembre setembro set septiembre",
        "oct october octobre outubro out octubre",
        "nov november novembre novembro noviembre",
        "dec december decembre dezembro dez diciembre dic",
    ];
    match word {
        "st" | "nd" | "rd" | "th" | "de" | "of" | "the" => return Some(None),
        "to" | "and" | "a" | "au" | "et" | "e" | "y" | "until" => return Some(Some(Word::Break)),
        _ => {}
    }
    let place = MONTHS.iter().position(|names| names.split(' ').any(|name| name == word))?;
    Some(Some(Word::Month(i8::try_from(place).ok()? + 1)))
}

/// One end of what was written, or something between: a day of a month, or a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Point {
    month: Option<i8>,
    day: Option<i8>,
}

/// From the first to the last of what the words speak of.
fn together(words: &[Word], year: Option<i16>) -> Option<When> {
    let years: Vec<i16> = words
        .iter()
        .filter_map(|word| match word {
            Word::Year(year) => Some(*year),
            _ => None,
        })
        .collect();
    let first_year = years.first().copied().or(year)?;
    let mut points = points(words)?;
    // A day without a month is of the month before it ("Feb 25-27"), or of the one behind it ("25-27 Feb").
    let mut known = points.iter().find_map(|point| point.month);
    for point in &mut points {
        known = point.month.or(known);
        point.month = known;
    }
    let (first, last) = (points.first().copied(), points.last().copied());
    let (Some(first), Some(last)) = (first, last) else {
        return When::years(first_year, years.last().copied().unwrap_or(first_year));
    };
    let (from, to) = (first.month?, last.month?);
    // Who goes from December to January means the next year.
    let last_year = match years.as_slice() {
        [_, .., last] => *last,
        _ => first_year + i16::from(to < from),
    };
    match (first.day, last.day) {
        (Some(begin), Some(end)) => {
            When::days(Date::new(first_year, from, begin).ok()?, Date::new(last_year, to, end).ok()?)
        }
        _ => When::months((first_year, from), (last_year, to)),
    }
}

/// What stands between the breaks; a second day or month begins something new as a break does.
fn points(words: &[Word]) -> Option<Vec<Point>> {
    let mut points = Vec::new();
    let mut point = Point::default();
    for word in words {
        let full = match word {
            Word::Month(_) => point.month.is_some(),
            Word::Day(_) => point.day.is_some(),
            Word::Break => true,
            Word::Year(_) => false,
        };
        if full && point != Point::default() {
            points.push(std::mem::take(&mut point));
        }
        match word {
            Word::Month(month) => point.month = Some(*month),
            Word::Day(day) => point.day = Some(*day),
            Word::Break | Word::Year(_) => {}
        }
    }
    if point != Point::default() {
        points.push(point);
    }
    (points.len() <= 12).then_some(points)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(date: &str, month: &str, year: &str) -> String {
        let understood = read(date, month, year, &[2013, 2014]);
        let when = understood.when.map_or_else(|| "?".to_owned(), |when| when.to_string());
        understood.unread.map_or(when.clone(), |words| format!("{when} ({words})"))
    }

    #[test]
    fn dates_are_understood_as_people_write_them() {
        for (date, month, understood) in [
            ("Feb 25 - 27", "Feb", "2013-02-25/2013-02-27"),
            ("May 13 -17", "May", "2013-05-13/2013-05-17"),
            ("Apr 3-May 2", "Apr", "2013-04-03/2013-05-02"),
            ("Mar 30-Apr11", "May", "2013-03-30/2013-04-11"),
            ("Feb 28-Mar1", "Feb", "2013-02-28/2013-03-01"),
            ("May 30-31/Jun20", "May", "2013-05-30/2013-06-20"),
            ("Jun11-21", "Jun", "2013-06-11/2013-06-21"),
            ("Feb 19-20", "Mar", "2013-02-19/2013-02-20"),
            ("25-27 février", "", "2013-02-25/2013-02-27"),
            ("3rd of June", "", "2013-06-03"),
            ("Dec 30 - Jan 3", "", "2013-12-30/2014-01-03"),
            ("tbc", "Sep,Out, Nov, Dez", "2013-09/2013-12"),
            ("tbc", "May", "2013-05"),
            ("", "July", "2013-07"),
            ("", "", "2013"),
            ("2015-04-01", "May", "2015-04-01"),
        ] {
            assert_eq!(of(date, month, "2013"), understood, "{date} / {month}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_said_and_the_rest_still_counts() {
        assert_eq!(of("second week", "Mar", "2013"), "2013-03 (second week)");
        assert_eq!(of("soon", "", ""), "? (soon)");
        assert_eq!(of("Feb 30", "", "2013"), "2013 (Feb 30)");
        assert_eq!(of("May 3", "", ""), "? (May 3)");
        assert_eq!(of("", "", ""), "?");
        assert_eq!(of("tbc", "", "then"), "? (then)");
    }

    #[test]
    fn a_year_with_two_digits_changed_round_is_taken_for_the_one_that_is_meant() {
        let understood = read("Feb 25 - 27", "Feb", "2103", &[2013, 2014]);
        assert_eq!(understood.when.unwrap().to_string(), "2013-02-25/2013-02-27");
        assert_eq!(understood.mended, Some((2103, 2013)));
        assert_eq!(of("", "", "3999"), "? (3999)");
    }
}
