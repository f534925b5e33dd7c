//! Where people and events are: countries, the regions of UN M49, and the languages spoken there.
//!
//! The tables, their sources and licences: `places/README.md`.

mod country;
mod find;
mod language;
mod region;

pub use country::Country;
pub use language::{language_name, languages};
pub use region::{Region, SubRegion};

use crate::Tongue;

/// A name in each of the six tongues, in the order of [`Tongue`].
type Names = [&'static str; 6];

/// The name in `tongue`.
fn in_tongue(names: &Names, tongue: Tongue) -> &'static str {
    names[tongue as usize]
}

/// The six columns that follow in a row of a table.
fn names<'a>(cells: &mut impl Iterator<Item = &'a str>) -> [&'a str; 6] {
    std::array::from_fn(|_| cells.next().expect("the tables are complete, as their tests show"))
}
