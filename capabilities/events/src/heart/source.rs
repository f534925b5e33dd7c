//! Sources: outside calendars from which events are collected.

use crate::heart::event::Scope;
use base::{Id, Line, Link, Moment, Slug, Zone, days, hours, minutes};
use serde::{Deserialize, Serialize};
use std::time::Duration;

base::named! {
    /// What becomes of the events that a source lists.
    pub enum Trust {
        /// They are shown at once.
        Publish = "publish",
        /// They wait for a facilitator.
        Hold = "hold",
    }
}

base::named! {
    /// Whether a source is asked.
    pub enum State {
        /// It is, in its rhythm.
        Running = "running",
        /// A facilitator has stopped it, or its publisher has (HTTP 410).
        Stopped = "stopped",
        /// It has no address: files are uploaded by hand.
        Upload = "upload",
    }
}

/// What a facilitator decides about a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// What it is called.
    pub name: Line<120>,
    /// Where it is fetched from; nowhere for files uploaded by hand.
    pub url: Option<Link>,
    /// The zone of times that name none.
    pub zone: Zone,
    /// How far its events reach, if they are all alike.
    pub scope: Option<Scope>,
    /// The topics its events are filed under.
    pub topics: Vec<Slug>,
    /// What becomes of its events.
    pub trust: Trust,
    /// How often it is asked, at most hourly.
    pub every: Duration,
}

/// A source and how it has fared.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its id.
    pub id: Id<Source>,
    /// The name in its address.
    pub slug: Slug,
    /// What was decided about it.
    pub terms: Terms,
    /// Whether it is asked.
    pub state: State,
    /// The validators of the last answer, exactly as received.
    pub etag: Option<String>,
    /// See [`Self::etag`].
    pub last_modified: Option<String>,
    /// How often its publisher wants to be asked at most.
    pub refresh: Option<Duration>,
    /// When it was last asked.
    pub polled: Option<Moment>,
    /// When it last answered with something that could be read.
    pub succeeded: Option<Moment>,
    /// How often in a row it has failed.
    pub failures: i64,
    /// Why it failed last.
    pub trouble: Option<base::Sentence>,
    /// What could not be used of the last answer.
    pub skipped: Vec<Skipped>,
    /// What is peculiar about it.
    pub flags: Flags,
    /// When it is asked next.
    pub due: Moment,
}

/// A line of a source's file that could not be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skipped {
    /// Which line.
    pub line: usize,
    /// Why not, in English.
    pub reason: String,
}

/// What a facilitator should know of a source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Flags {
    /// Its UIDs do not tell its events apart.
    pub uids_void: bool,
    /// Its UIDs are new at each fetch.
    pub uids_change: bool,
    /// Some of its times name no zone.
    pub zone_assumed: bool,
    /// The last answer broke off.
    pub truncated: bool,
}

impl Source {
    /// A source that has not been asked yet, and is due.
    pub fn unasked(id: Id<Source>, slug: Slug, terms: Terms, now: Moment) -> Self {
        Self {
            id,
            slug,
            state: if terms.url.is_some() { State::Running } else { State::Upload },
            terms,
            etag: None,
            last_modified: None,
            refresh: None,
            polled: None,
            succeeded: None,
            failures: 0,
            trouble: None,
            skipped: Vec::new(),
            flags: Flags::default(),
            due: now,
        }
    }

    /// The address of its page.
    pub fn link(&self) -> String {
        format!("/sources/{}", self.slug)
    }
}

/// No source is asked more often: calendars change by the day, and their publishers pay for answers.
pub(crate) const SHORTEST: Duration = hours(1);

/// A source that keeps failing is still asked once a week: servers come back.
pub(crate) const LONGEST: Duration = days(7);

/// How long to wait before a source is asked again after it has answered: its rhythm, or longer if its publisher says so.
pub(crate) fn next_wait(every: Duration, refresh: Option<Duration>) -> Duration {
    every.max(refresh.unwrap_or_default()).clamp(SHORTEST, LONGEST)
}

/// How long to wait after a failure: the rhythm, doubled with each failure; or as long as the server asks for.
pub(crate) fn back_off(every: Duration, failures: i64, retry_after: Option<Duration>) -> Duration {
    let doublings = u32::try_from(failures.clamp(0, 12)).unwrap_or(12);
    let wait = every.max(SHORTEST).saturating_mul(2_u32.pow(doublings)).min(LONGEST);
    wait.max(retry_after.unwrap_or_default().min(LONGEST))
}

/// Up to so much is added to each wait, so that all sources are not asked in the same minute.
pub(crate) const JITTER: Duration = minutes(7);
