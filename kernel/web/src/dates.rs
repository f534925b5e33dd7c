//! Dates as each language writes them (CLDR, through ICU4X), with the digits 0-9 in all six.

use base::Tongue;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{self, E, M, MD, YM, YMD, YMDE};
use icu_locale_core::{Locale, locale};
use jiff::civil;
use std::collections::BTreeMap;
use std::sync::LazyLock;

type Formatter<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

struct Formatters {
    full: Formatter<YMDE>,
    plain: Formatter<YMD>,
    day_month: Formatter<MD>,
    month_year: Formatter<YM>,
    month: Formatter<M>,
    weekday: Formatter<E>,
}

static FORMATTERS: LazyLock<BTreeMap<Tongue, Formatters>> = LazyLock::new(|| {
    <Tongue as base::Named>::ALL.iter().map(|tongue| (*tongue, formatters(*tongue))).collect()
});

fn formatters(tongue: Tongue) -> Formatters {
    const KNOWN: &str = "CLDR has the six languages compiled in";
    let prefs = || locale_of(tongue).into();
    Formatters {
        full: Formatter::try_new(prefs(), fieldsets::YMDE::long()).expect(KNOWN),
        plain: Formatter::try_new(prefs(), plain_fields(tongue)).expect(KNOWN),
        day_month: Formatter::try_new(prefs(), fieldsets::MD::medium()).expect(KNOWN),
        month_year: Formatter::try_new(prefs(), fieldsets::YM::long()).expect(KNOWN),
        month: Formatter::try_new(prefs(), fieldsets::M::medium()).expect(KNOWN),
        weekday: Formatter::try_new(prefs(), fieldsets::E::short()).expect(KNOWN),
    }
}

/// Arabic's medium form is numbers alone: beside a day with its month's name they read as another kind of date.
const fn plain_fields(tongue: Tongue) -> YMD {
    match tongue {
        Tongue::Arabic => YMD::long(),
        _ => YMD::medium(),
    }
}

/// English dates are written day first, as in most of the world.
const fn locale_of(tongue: Tongue) -> Locale {
    match tongue {
        Tongue::English => locale!("en-GB"),
        Tongue::French => locale!("fr"),
        Tongue::Spanish => locale!("es"),
        Tongue::Arabic => locale!("ar-u-nu-latn"),
        Tongue::Russian => locale!("ru"),
        Tongue::Chinese => locale!("zh"),
    }
}

fn of(tongue: Tongue) -> &'static Formatters {
    &FORMATTERS[&tongue]
}

fn gregorian(date: civil::Date) -> Date<Gregorian> {
    Date::try_new_gregorian(i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs())
        .expect("both calendars have the same days")
}

/// Saturday 19 October 2013.
pub(crate) fn full(tongue: Tongue, date: civil::Date) -> String {
    of(tongue).full.format(&gregorian(date)).to_string()
}

/// 19 Oct 2013.
pub(crate) fn plain(tongue: Tongue, date: civil::Date) -> String {
    of(tongue).plain.format(&gregorian(date)).to_string()
}

/// 19 Oct.
pub(crate) fn day_month(tongue: Tongue, date: civil::Date) -> String {
    of(tongue).day_month.format(&gregorian(date)).to_string()
}

/// October 2013.
pub(crate) fn month_year(tongue: Tongue, date: civil::Date) -> String {
    of(tongue).month_year.format(&gregorian(date)).to_string()
}

/// Oct.
pub(crate) fn month(tongue: Tongue, date: civil::Date) -> String {
    of(tongue).month.format(&gregorian(date)).to_string()
}

/// Sat.
pub(crate) fn weekday(tongue: Tongue, date: civil::Date) -> String {
    of(tongue).weekday.format(&gregorian(date)).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_date_names_its_month_in_every_language() {
        let date = civil::date(2026, 12, 9);
        for tongue in <Tongue as base::Named>::ALL {
            let month = month(*tongue, date);
            let named = month.trim_end_matches('.');
            assert!(
                plain(*tongue, date).contains(named),
                "{tongue}: {} without {named}",
                plain(*tongue, date)
            );
        }
    }
}
