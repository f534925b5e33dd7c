//! Parts of parts: nothing is, by a few steps, a part of itself.

use crate::heart::initiative::Initiative;
use base::Id;
use std::collections::BTreeSet;

/// More steps nobody takes; what is deeper is refused as a circle would be.
pub(crate) const DEEPEST: usize = 50;

/// Whether `whole` is a part of `part` by some steps; `wholes` says what something is a part of.
pub(crate) fn closes<E>(
    part: Id<Initiative>,
    whole: Id<Initiative>,
    mut wholes: impl FnMut(Id<Initiative>) -> Result<Vec<Id<Initiative>>, E>,
) -> Result<bool, E> {
    let mut seen = BTreeSet::new();
    let mut next = vec![whole];
    while let Some(one) = next.pop() {
        if one == part || seen.len() >= DEEPEST {
            return Ok(true);
        }
        if seen.insert(one) {
            next.extend(wholes(one)?);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_is_not_a_part_of_its_part() {
        let id = |n: u8| Id::<Initiative>::from_bytes([n; 16]);
        let wholes = |of: Id<Initiative>| -> Result<Vec<_>, ()> {
            Ok(if of == id(1) {
                vec![id(2)]
            } else if of == id(2) {
                vec![id(3)]
            } else {
                vec![]
            })
        };
        assert_eq!(closes(id(3), id(1), wholes), Ok(true));
        assert_eq!(closes(id(1), id(3), wholes), Ok(false));
        assert_eq!(closes(id(1), id(1), wholes), Ok(true));
    }
}
