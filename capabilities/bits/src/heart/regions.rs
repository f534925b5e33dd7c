//! Support by region, without telling of anybody where they are who does not say so.
//!
//! Only places count that this reader may know. Where some are not known, small groups are not told apart either, so
//! that nobody can see from them who is missing.

use base::places::{Country, Region};
use std::collections::BTreeMap;

/// Smaller groups are not told apart when not all places are known.
pub(crate) const FEWEST: usize = 5;

/// Supporters by region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ByRegion {
    /// Regions with how many, the most first.
    pub(crate) regions: Vec<(Region, usize)>,
    /// How many are elsewhere, or do not say where.
    pub(crate) rest: usize,
}

impl ByRegion {
    /// These and those together.
    pub(crate) fn and(self, others: Self) -> Self {
        let mut counts: BTreeMap<Region, usize> = self.regions.into_iter().collect();
        for (region, count) in others.regions {
            *counts.entry(region).or_default() += count;
        }
        Self { regions: ordered(counts.into_iter().collect()), rest: self.rest + others.rest }
    }
}

/// The most first.
fn ordered(mut regions: Vec<(Region, usize)>) -> Vec<(Region, usize)> {
    regions.sort_by_key(|(region, count)| (std::cmp::Reverse(*count), *region));
    regions
}

/// Counts supporters by where they are at home, as far as the reader may know.
pub(crate) fn by_region(places: impl IntoIterator<Item = Option<Country>>) -> ByRegion {
    let (mut counts, mut rest) = (BTreeMap::<Region, usize>::new(), 0);
    for place in places {
        match place {
            Some(country) => *counts.entry(country.region()).or_default() += 1,
            None => rest += 1,
        }
    }
    let fewest = if rest == 0 { 1 } else { FEWEST };
    let (regions, small): (Vec<_>, Vec<_>) = counts.into_iter().partition(|(_, count)| *count >= fewest);
    ByRegion { regions: ordered(regions), rest: rest + small.iter().map(|(_, count)| count).sum::<usize>() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(codes: &[&str]) -> Vec<Option<Country>> {
        codes.iter().map(|code| Country::of_code(code)).collect()
    }

    #[test]
    fn regions_are_told_apart_when_all_places_are_known() {
        let counted = by_region(places(&["BR", "KE", "MX"]));
        assert_eq!(counted.regions, [(Region::LatinAmerica, 2), (Region::Africa, 1)]);
        assert_eq!(counted.rest, 0);
    }

    #[test]
    fn small_groups_are_not_when_somebody_does_not_say_where_they_are() {
        let counted = by_region(places(&["BR", "BR", "BR", "BR", "MX", "KE", "KE", "KE", "KE", ""]));
        assert_eq!(counted.regions, [(Region::LatinAmerica, 5)]);
        assert_eq!(counted.rest, 5);
    }
}
