//! What a merge moves, and what it does not: shown before anybody agrees, and agreed to exactly so.

use crate::heart::initiative::{Initiative, Said};
use crate::heart::lead::Lead;
use crate::heart::update::Update;
use base::Id;
use facts::Subject;
use serde::Serialize;
use sha2::{Digest, Sha256};

/// All that is agreed to. Its hash changes whenever any of it does.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Moving {
    /// The one that goes on in the other, and the revision of it that was seen.
    pub(crate) gone: (Id<Initiative>, i64),
    /// The one that stays, likewise.
    pub(crate) stays: (Id<Initiative>, i64),
    /// What will be said.
    pub(crate) said: Said,
    /// The updates that move.
    pub(crate) updates: Vec<Id<Update>>,
    /// The leads who move, and those who lead both already.
    pub(crate) leads: Vec<Id<Lead>>,
    /// The meetings at which it will be the other that is presented.
    pub(crate) slots: Vec<Id<Subject>>,
}

impl Moving {
    /// What whoever agrees has seen, in hexadecimal digits.
    pub(crate) fn exactly(&self) -> String {
        hex::encode(Sha256::digest(serde_json::to_vec(self).expect("plain values")))
    }
}

/// What is brought by the one that goes: entries of its list that the other does not have.
pub(crate) fn brought<'a, T: PartialEq>(of: &'a [T], stays: &[T]) -> Vec<&'a T> {
    of.iter().filter(|entry| !stays.contains(entry)).collect()
}
