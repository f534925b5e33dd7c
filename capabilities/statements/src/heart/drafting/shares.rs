//! Who wrote how much of a text, without telling what few people of a region wrote.

use access::Person;
use base::Id;
use base::places::Region;
use std::collections::{BTreeMap, BTreeSet};

/// Fewer authors of a region than this are not told apart from the rest.
pub(crate) const LEAST_AUTHORS: usize = 5;

/// How much of a text the authors of each region wrote, in characters without white space.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RegionShares {
    /// Regions with enough authors.
    pub(crate) regions: Vec<(Region, usize)>,
    /// All others together: regions with few authors, those whose region is not known, bits of unknown authors, imports.
    pub(crate) others: usize,
}

impl RegionShares {
    /// The shares of these authors, each with the region they are known to be of.
    pub(crate) fn of(shares: &[(Option<Id<Person>>, Option<Region>, usize)]) -> Self {
        let mut regions: BTreeMap<&'static str, (Region, usize, BTreeSet<Id<Person>>)> = BTreeMap::new();
        let mut others = 0;
        for (person, region, count) in shares {
            match (person, region) {
                (Some(person), Some(region)) => {
                    let entry = regions.entry(region.m49()).or_insert((*region, 0, BTreeSet::new()));
                    entry.1 += count;
                    entry.2.insert(*person);
                }
                _ => others += count,
            }
        }
        let mut told = Vec::new();
        for (region, count, people) in regions.into_values() {
            if people.len() < LEAST_AUTHORS {
                others += count;
            } else {
                told.push((region, count));
            }
        }
        told.sort_by_key(|(region, count)| (usize::MAX - count, region.m49()));
        Self { regions: told, others }
    }

    /// All of it.
    pub(crate) fn total(&self) -> usize {
        self.others + self.regions.iter().map(|(_, count)| count).sum::<usize>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_authors_of_a_region_are_not_told_apart() {
        let person = |number| Some(Id::from_bytes([number; 16]));
        let mut shares: Vec<_> = (0..5).map(|number| (person(number), Some(Region::Africa), 10)).collect();
        shares.extend((5..9).map(|number| (person(number), Some(Region::Asia), 20)));
        shares.push((person(0), Some(Region::Africa), 1));
        shares.push((None, None, 7));
        let found = RegionShares::of(&shares);
        assert_eq!(found, RegionShares { regions: vec![(Region::Africa, 51)], others: 87 });
        assert_eq!(found.total(), 138);
    }
}
