//! What feeds into what: no milestone may build on itself, and a drawing leaves away what follows from the rest.

use std::collections::{BTreeMap, BTreeSet};

/// Whether there is a way from one to another along the arrows.
pub(crate) fn leads<T: Copy + Ord>(arrows: &[(T, T)], from: T, to: T) -> bool {
    let onward = onward(arrows);
    let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(here) = open.pop() {
        if here == to {
            return true;
        }
        if seen.insert(here) {
            open.extend(onward.get(&here).into_iter().flatten());
        }
    }
    false
}

/// The arrows without those that say no more than the others: a → c goes where a → b and b → c stand. Beyond `MOST` arrows
/// all of them stay.
pub(crate) fn reduced<T: Copy + Ord>(arrows: &[(T, T)]) -> Vec<(T, T)> {
    if arrows.len() > MOST {
        return arrows.to_vec();
    }
    let said = |&(from, to): &(T, T)| {
        let others: Vec<(T, T)> = arrows.iter().copied().filter(|arrow| *arrow != (from, to)).collect();
        !leads(&others, from, to)
    };
    arrows.iter().filter(|arrow| said(arrow)).copied().collect()
}

/// To look at each of so many arrows takes some ten thousand steps.
const MOST: usize = 400;

fn onward<T: Copy + Ord>(arrows: &[(T, T)]) -> BTreeMap<T, Vec<T>> {
    let mut onward: BTreeMap<T, Vec<T>> = BTreeMap::new();
    for (from, to) in arrows {
        onward.entry(*from).or_default().push(*to);
    }
    onward
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_is_found_along_the_arrows_only() {
        let arrows = [(1, 2), (2, 3), (4, 2), (3, 5), (5, 4)];
        assert!(leads(&arrows, 1, 4) && !leads(&arrows, 4, 1));
        assert!(leads(&arrows, 2, 2), "everything leads to itself");
    }

    #[test]
    fn an_arrow_that_follows_from_others_is_left_away() {
        assert_eq!(reduced(&[(1, 2), (2, 3), (1, 3), (1, 4)]), [(1, 2), (2, 3), (1, 4)]);
    }
}
