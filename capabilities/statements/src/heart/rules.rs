//! The network's rules for statements: its procedure, carried out by the program.

use base::{Line, Moment, Named, Parse, Sentence, hours};
use facts::Subject;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Bounds of every window, in hours: half a year is longer than any procedure that is still under way.
pub(crate) const MOST_HOURS: u32 = 24 * 180;

/// As many regions as there are.
pub(crate) const MOST_REGIONS: u32 = 6;

/// More grounds of a network's own are no help to whoever objects.
pub(crate) const MOST_OWN_GROUNDS: usize = 20;

/// More lists are told by hand.
pub(crate) const MOST_NOTICE: usize = 10;

base::named! {
    /// Who may call last call.
    pub(crate) enum Caller {
        /// Whoever drafts the statement, and the network's facilitators.
        Drafters = "drafters",
        /// The network's facilitators only.
        Facilitators = "facilitators",
    }
}

base::named! {
    /// Grounds that every network knows.
    pub(crate) enum KnownGround {
        /// It contradicts the network's aims.
        Aims = "aims",
        /// The procedure was not followed.
        Process = "process",
        /// It harms somebody.
        Harm = "harm",
        /// It states as a fact what is none.
        Error = "error",
    }
}

/// A ground on which one may object: one that every network knows, or one in the network's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ground {
    /// It has a translation.
    Known(KnownGround),
    /// As the stewards wrote it.
    Own(Line<200>),
}

impl Ground {
    /// The name, or the words.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Known(known) => known.name(),
            Self::Own(words) => words.as_str(),
        }
    }
}

impl Parse for Ground {
    fn parse(typed: &str) -> Result<Self, Sentence> {
        match KnownGround::of_name(typed.trim()) {
            Some(known) => Ok(Self::Known(known)),
            None => Line::parse(typed).map(Self::Own),
        }
    }
}

base::text_column!("a ground", Ground);

/// A network's procedure for statements. Hours are hours of the clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Rules {
    /// The channels (lists) that must be told before comments are asked for.
    pub(crate) notice: Vec<Subject>,
    /// How long comments are taken at least.
    pub(crate) comment_hours: u32,
    /// How long last call takes at least.
    pub(crate) last_call_hours: u32,
    /// How long each takes at least on the urgent track.
    pub(crate) urgent_hours: u32,
    /// From how many regions the drafters must come at least.
    pub(crate) drafter_regions: u32,
    /// Who may call last call.
    pub(crate) caller: Caller,
    /// On what grounds one may object.
    pub(crate) grounds: Vec<Ground>,
    /// Whether positions are shown only when last call is over.
    pub(crate) hides_positions: bool,
    /// Whether every comment must be answered before last call.
    pub(crate) answers_comments: bool,
    /// Whether every objection must be answered before publication.
    pub(crate) answers_objections: bool,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            notice: Vec::new(),
            comment_hours: 72,
            last_call_hours: 48,
            urgent_hours: 12,
            drafter_regions: 1,
            caller: Caller::Drafters,
            grounds: KnownGround::ALL.iter().copied().map(Ground::Known).collect(),
            hides_positions: false,
            answers_comments: true,
            answers_objections: true,
        }
    }
}

impl Rules {
    /// What of it cannot be carried out, by field.
    pub(crate) fn wrong(&self) -> Vec<(&'static str, Sentence)> {
        let mut wrong = Vec::new();
        let hours = [
            ("comment_hours", self.comment_hours),
            ("last_call_hours", self.last_call_hours),
            ("urgent_hours", self.urgent_hours),
        ];
        for (field, hours) in hours {
            if !(1..=MOST_HOURS).contains(&hours) {
                wrong.push((field, Sentence::of("procedure-wrong-hours").with("max", i64::from(MOST_HOURS))));
            }
        }
        if self.urgent_hours > self.comment_hours.min(self.last_call_hours) {
            wrong.push(("urgent_hours", Sentence::of("procedure-wrong-urgent-hours")));
        }
        if self.drafter_regions > MOST_REGIONS {
            let sentence = Sentence::of("procedure-wrong-regions").with("max", i64::from(MOST_REGIONS));
            wrong.push(("drafter_regions", sentence));
        }
        if self.grounds.is_empty() {
            wrong.push(("grounds", Sentence::of("procedure-wrong-no-ground")));
        }
        if self.notice.len() > MOST_NOTICE {
            let sentence = Sentence::of("procedure-wrong-notice").with("max", MOST_NOTICE);
            wrong.push(("notice", sentence));
        }
        wrong
    }
}

/// So many hours as a span of time.
pub(crate) fn span(count: u32) -> Duration {
    hours(u64::from(count))
}

/// When a window of so many hours closes that opens at a moment.
pub(crate) fn after(opened: Moment, count: u32) -> Moment {
    opened.plus(span(count))
}
