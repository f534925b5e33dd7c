//! The few out of many that are worth a closer look.

use crate::Key;
use std::collections::HashMap;
use std::hash::Hash;

/// How many holders of one key are read. A key that has more is one that does not tell things apart: it counts little, and
/// nothing is lost by not reading all of it, for things that are one share other keys too.
pub const MOST_HOLDERS: usize = 200;

/// Things that share keys with one, by how rare the keys are. `T` is an id.
#[derive(Clone, Debug)]
pub struct Candidates<T> {
    points: HashMap<T, f64>,
}

impl<T> Default for Candidates<T> {
    fn default() -> Self {
        Self { points: HashMap::new() }
    }
}

impl<T: Copy + Eq + Hash + Ord> Candidates<T> {
    /// Those that have this key too; up to [`MOST_HOLDERS`] of them.
    pub fn add(&mut self, key: &Key, holders: &[T]) {
        let points = key.weight() / (1.0 + holders.len() as f64).ln().max(0.7);
        for holder in holders {
            *self.points.entry(*holder).or_default() += points;
        }
    }

    /// The `most` that share the most and the rarest, the best first; in a fixed order where they are equal.
    pub fn best(self, most: usize) -> Vec<T> {
        let mut found: Vec<(T, f64)> = self.points.into_iter().collect();
        found.sort_by(|(one, more), (other, points)| points.total_cmp(more).then(one.cmp(other)));
        found.into_iter().take(most).map(|(holder, _)| holder).collect()
    }
}
