//! The copies that this node has leased: those that wait here, and those under way.

use super::queue::Leased;
use crate::delivery::Delivery;
use base::Id;
use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What is in hand.
#[derive(Default)]
pub(super) struct Hand {
    pub(super) waiting: VecDeque<Leased>,
    held: Held,
}

#[derive(Clone, Debug, Default)]
struct Held(Arc<Mutex<HashSet<[u8; 16]>>>);

/// Says that a copy is in hand, for as long as it lives: also a session that panics or is ended lets go.
#[derive(Debug)]
pub(super) struct Grip {
    id: [u8; 16],
    held: Held,
}

impl Hand {
    /// Takes a copy. One that is in hand already is under way still, though its lease ran out: it is not taken
    /// twice.
    pub(super) fn take(&mut self, mut leased: Leased) {
        let id = *leased.id.bytes();
        if self.held.lock().insert(id) {
            leased.grip = Some(Grip { id, held: self.held.clone() });
            self.waiting.push_back(leased);
        }
    }

    /// All that is in hand.
    pub(super) fn held(&self) -> Vec<Id<Delivery>> {
        self.held.lock().iter().copied().map(Id::from_bytes).collect()
    }
}

impl Held {
    fn lock(&self) -> MutexGuard<'_, HashSet<[u8; 16]>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Grip {
    fn drop(&mut self) {
        self.held.lock().remove(&self.id);
    }
}
