//! The outlines of countries, small enough to stand in a page. Where they come from: `world/README.md`.

use base::places::Country;
use std::sync::OnceLock;

/// The size of the map, in the units of its outlines: the Equal Earth projection, in which areas compare.
pub const SIZE: (f64, f64) = (800.0, 346.0);

/// A country on the map.
#[derive(Clone, Copy, Debug)]
pub struct Land {
    /// Which.
    pub country: Country,
    /// A point in it, where a number or a mark can stand.
    pub at: (f64, f64),
    /// Its outline as a path; empty for one too small for this map.
    pub path: &'static str,
}

/// Every country of the map, by code.
pub fn lands() -> &'static [Land] {
    static LANDS: OnceLock<Vec<Land>> = OnceLock::new();
    LANDS.get_or_init(|| include_str!("world/countries.tsv").lines().filter_map(land).collect())
}

/// Outlines of land that no code of ISO 3166-1 names: drawn, never coloured.
pub fn other_land() -> &'static str {
    include_str!("world/countries.tsv")
        .lines()
        .find_map(|line| line.strip_prefix("-\t0\t0\t"))
        .unwrap_or_default()
}

fn land(line: &'static str) -> Option<Land> {
    let mut cells = line.split('\t');
    let country = Country::of_code(cells.next()?)?;
    let at = (cells.next()?.parse().ok()?, cells.next()?.parse().ok()?);
    Some(Land { country, at, path: cells.next()? })
}
