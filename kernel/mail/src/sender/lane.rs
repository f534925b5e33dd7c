//! A relay as the sender sees it: it is there, or it is left alone for a while.

use crate::relay::Relay;
use base::{Moment, minutes, seconds};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// A relay that is not there is asked again after so long, then after twice as long, and so on …
const FIRST_PAUSE: Duration = seconds(5);
/// … up to this.
const LONGEST_PAUSE: Duration = minutes(10);
/// So many connections may break one after another before a relay counts as not there.
const STUMBLES: u32 = 3;

pub(super) struct Lane {
    pub(super) relay: Relay,
    health: Mutex<Health>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Health {
    /// Failures since the last message that it answered for.
    failures: u32,
    stumbles: u32,
    /// Left alone until then.
    until: Option<Moment>,
}

impl Lane {
    pub(super) fn new(relay: Relay) -> Self {
        Self { relay, health: Mutex::default() }
    }

    /// Whether mail may be tried here.
    pub(super) fn is_open(&self, now: Moment) -> bool {
        self.health().until.is_none_or(|until| until <= now)
    }

    /// It has answered for a message.
    pub(super) fn works(&self) {
        *self.health() = Health::default();
    }

    /// A connection broke.
    pub(super) fn stumbled(&self, why: &str, now: Moment) {
        let mut health = self.health();
        health.stumbles += 1;
        if health.stumbles >= STUMBLES {
            self.pause(&mut health, why, now);
        }
    }

    /// It is not there, or does not let us in.
    pub(super) fn failed(&self, why: &str, now: Moment) {
        let mut health = self.health();
        // Several sessions find it out at once: that is one failure.
        if health.until.is_none_or(|until| until <= now) {
            self.pause(&mut health, why, now);
        }
    }

    fn pause(&self, health: &mut Health, why: &str, now: Moment) {
        let pause = FIRST_PAUSE * 2_u32.pow(health.failures.min(10));
        let pause = pause.min(LONGEST_PAUSE);
        tracing::warn!(relay = ?self.relay, why, ?pause, "the relay is not there; its mail waits");
        *health = Health { failures: health.failures + 1, stumbles: 0, until: Some(now.plus(pause)) };
    }

    fn health(&self) -> std::sync::MutexGuard<'_, Health> {
        self.health.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
