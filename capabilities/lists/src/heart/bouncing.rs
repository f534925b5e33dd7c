//! When mail to a subscriber comes back too often. Pure.
//!
//! A day counts once, however many messages came back on it: one point when a copy was refused for good, half a point
//! when it was put off until it was given up. Five points within thirty days, and a mail asks whether the address is
//! there. If that comes back too, nothing more is sent; if it does not for two weeks, all is forgotten.

use base::days;
use std::time::Duration;

/// So far back days count.
pub(crate) const WITHIN: Duration = days(30);

/// So long the probe may take to come back: a server tries for five days, some for longer.
pub(crate) const PROBED: Duration = days(14);

/// In half points.
const ENOUGH: usize = 10;

base::named! {
    /// How bad a day was.
    pub(crate) enum Day {
        /// Something was put off until it was given up.
        Temporary = "temporary",
        /// Something was refused for good.
        Permanent = "permanent",
    }
}

/// Whether these days are enough for a probe.
pub(crate) fn is_enough(days: &[Day]) -> bool {
    let halves: usize = days
        .iter()
        .map(|day| match day {
            Day::Temporary => 1,
            Day::Permanent => 2,
        })
        .sum();
    halves >= ENOUGH
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_bad_days_are_enough_and_ten_half_bad_ones() {
        assert!(!is_enough(&[Day::Permanent; 4]));
        assert!(is_enough(&[Day::Permanent; 5]));
        assert!(!is_enough(&[Day::Temporary; 9]));
        assert!(is_enough(&[Day::Temporary; 10]));
        assert!(is_enough(&[
            Day::Permanent,
            Day::Permanent,
            Day::Permanent,
            Day::Permanent,
            Day::Temporary,
            Day::Temporary
        ]));
    }
}
