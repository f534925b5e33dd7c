//! A day as far as somebody knows it.

use base::{Parse, Sentence};

/// A year, a month of a year, or a day: `2013`, `2013-05`, `2013-05-17`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day(String);

impl Day {
    /// As it was written.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Parse for Day {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        let typed = typed.trim();
        let wrong = || Sentence::of("relation-day-wrong");
        let mut parts = typed.split('-').map(|part| (part.len(), part.parse::<u16>().ok()));
        let year = matches!(parts.next(), Some((4, Some(1000..))));
        let month = matches!(parts.next(), None | Some((2, Some(1..=12))));
        let day = matches!(parts.next(), None | Some((2, Some(1..=31))));
        let sound = year && month && day && parts.next().is_none();
        let plain = typed.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        if sound && plain { Ok(Self(typed.to_owned())) } else { Err(wrong()) }
    }
}

base::text_column!("a day", Day);
