//! How much of a file is looked at. A feed from the outside may be huge, broken or hostile; each bound is far
//! above what honest feeds need, and low enough that reading stays within a second and 200 MB.

/// Bytes read of a file. The largest honest feeds seen have 3 MB.
pub(crate) const BYTES: usize = 8 * 1024 * 1024;

/// Lines of a file, before unfolding. 8,000 events of 30 lines.
pub(crate) const LINES: usize = 250_000;

/// Bytes of one unfolded line. Long descriptions have 50 KB; what is longer is an embedded picture.
pub(crate) const LINE_BYTES: usize = 256 * 1024;

/// Events of a file. Years of a busy institution have 5,000.
pub(crate) const ENTRIES: usize = 20_000;

/// Components within components: calendar, event, alarm, and something to spare.
pub(crate) const NESTING: usize = 8;

/// Time zones defined in a file, and observances in one of them. Full histories since 1900 have 200.
pub(crate) const ZONES: usize = 200;
pub(crate) const OBSERVANCES: usize = 400;

/// Onsets computed for one zone of a file: two a year through the years below, with room for rules that
/// overlap.
pub(crate) const ONSETS: usize = 2_000;

/// The years for which a zone of a file is computed. Before and after, the nearest onset counts.
pub(crate) const ZONE_YEARS: std::ops::RangeInclusive<i16> = 1950..=2100;

/// What was skipped is listed up to this many lines: enough to show what is wrong with a feed.
pub(crate) const SKIPS: usize = 1_000;

/// Dates added to or taken from a series, in one entry: daily for 27 years.
pub(crate) const DATES: usize = 10_000;

/// Days or instants looked at for one rule. Rules of days begin at the window; those of hours, minutes and
/// seconds, and those with a `COUNT`, at their start: this is every hour for 11 years. A rule that needs more
/// before the window begins (every second since 1970) yields nothing there.
pub(crate) const STEPS_A_RULE: u64 = 300_000;

/// The same for all rules of a file together: 2,000 weekly series through three years.
pub(crate) const STEPS_A_FILE: u64 = 3_000_000;

/// The same for the zones that a file defines: 100 with summer time through 150 years.
pub(crate) const STEPS_FOR_ZONES: u64 = 1_000_000;

/// Rules of one entry. RFC 5545 has one.
pub(crate) const RULES: usize = 4;

/// Keywords of one entry, and ways to take part in it.
pub(crate) const CATEGORIES: usize = 100;
pub(crate) const CONFERENCES: usize = 20;

/// Occurrences taken from a file.
pub(crate) const OCCURRENCES: usize = 10_000;
