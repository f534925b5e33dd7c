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
        let sound = match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some((4, Some(1000..))), None, None, None) => true,
            (Some((4, Some(1000..))), Some((2, Some(1..=12))), None, None) => true,
            (Some((4, Some(1000..))), Some((2, Some(1..=12))), Some((2, Some(1..=31))), None) => true,
            _ => false,
        };
        let plain = typed.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        if sound && plain { Ok(Self(typed.to_owned())) } else { Err(wrong()) }
    }
}

base::text_column!("a day", Day);
