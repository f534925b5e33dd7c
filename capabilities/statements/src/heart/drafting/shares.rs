//! Who wrote how much of a text, without telling what few people of a region wrote.

use access::Person;
use base::Id;
use base::places::Region;
use std::collections::{BTreeMap, BTreeSet};

/// Fewer authors of a region than this are not told apart from the rest.
pub(crate) const LEAST_AUTHORS: usize = 5;

/// Words of one origin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Authored {
    /// Who wrote them, if that is known.
    pub(crate) person: Option<Id<Person>>,
    /// Where their author is at home, if that is known.
    pub(crate) region: Option<Region>,
    /// How many characters they have, white space not counted.
    pub(crate) characters: usize,
}

/// How much of a text the authors of each region wrote, in characters without white space.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RegionShares {
    /// Regions with enough authors.
    pub(crate) regions: Vec<(Region, usize)>,
    /// All others together: regions with few authors, authors whose region is not known, bits, imports.
    pub(crate) others: usize,
}

impl RegionShares {
    /// The shares of these authors, each with the region they are known to be of.
    pub(crate) fn of(shares: impl IntoIterator<Item = Authored>) -> Self {
        let mut regions: BTreeMap<&'static str, (Region, usize, BTreeSet<Id<Person>>)> = BTreeMap::new();
        let mut others = 0;
        for share in shares {
            match (share.person, share.region) {
                (Some(person), Some(region)) => {
                    let entry = regions.entry(region.m49()).or_insert((region, 0, BTreeSet::new()));
                    entry.1 += share.characters;
                    entry.2.insert(person);
                }
                _ => others += share.characters,
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
        let by = |number, region, characters| {
            let person = Some(Id::from_bytes([number; 16]));
            Authored { person, region: Some(region), characters }
        };
        let mut shares: Vec<Authored> = (0..5).map(|number| by(number, Region::Africa, 10)).collect();
        shares.extend((5..9).map(|number| by(number, Region::Asia, 20)));
        shares.push(by(0, Region::Africa, 1));
        shares.push(Authored { person: None, region: None, characters: 7 });
        let found = RegionShares::of(shares);
        assert_eq!(found, RegionShares { regions: vec![(Region::Africa, 51)], others: 87 });
        assert_eq!(found.total(), 138);
    }
}
