//! Rate limits that store nothing about anybody: counts live in memory, under keyed hashes whose key is never written down.

use base::{Dice, Moment, Sentence};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// So many keys are counted at once; beyond that the oldest windows are forgotten.
const MOST_KEYS: usize = 100_000;

/// Counts how often somebody did something lately.
pub struct Limits {
    key: [u8; 32],
    counts: Mutex<HashMap<[u8; 16], Window>>,
}

struct Window {
    opened: Moment,
    taken: u32,
}

impl Limits {
    /// Limits with a key of their own.
    pub fn new(dice: &Dice) -> Self {
        Self { key: dice.bytes(), counts: Mutex::default() }
    }

    /// Takes one of the `most` that `who` has of `what` in a span of time, or says how long to wait.
    pub fn take(&self, what: &str, who: &str, most: u32, per: Duration, now: Moment) -> Result<(), Sentence> {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() >= MOST_KEYS {
            counts.retain(|_, window| now.since(window.opened) < per);
        }
        let window = counts.entry(self.hash(what, who)).or_insert(Window { opened: now, taken: 0 });
        if now.since(window.opened) >= per {
            *window = Window { opened: now, taken: 0 };
        }
        if window.taken >= most {
            let wait = per.saturating_sub(now.since(window.opened)).as_secs().div_ceil(60);
            return Err(Sentence::of("limit-wait").with("minutes", i64::try_from(wait).unwrap_or(i64::MAX)));
        }
        window.taken += 1;
        Ok(())
    }

    fn hash(&self, what: &str, who: &str) -> [u8; 16] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).expect("any key length does");
        mac.update(what.as_bytes());
        mac.update(&[0]);
        mac.update(who.as_bytes());
        let whole = mac.finalize().into_bytes();
        let mut half = [0; 16];
        half.copy_from_slice(&whole[..16]);
        half
    }
}

impl std::fmt::Debug for Limits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Limits")
    }
}
