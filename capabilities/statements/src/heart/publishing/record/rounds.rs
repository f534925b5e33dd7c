//! `procedure.json`: the rounds of a statement, as everybody may read them. Moments are microseconds since 1970.

use crate::heart::procedure::position::{How, Position, Stance, State};
use crate::heart::procedure::{Condition, Held, Verdict};
use crate::heart::statement::Window;
use base::places::Region;
use base::{Id, Moment};
use serde::{Deserialize, Serialize};

/// A round: from the first draft to a publication.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RoundLine {
    pub(crate) number: i64,
    pub(crate) comments: Option<HeldLine>,
    /// How many last calls there were.
    pub(crate) calls: i64,
    pub(crate) last_call: Option<HeldLine>,
    /// The revision that it was about.
    pub(crate) called: Option<i64>,
    pub(crate) outcome: Option<WordsLine>,
    /// The version that it led to.
    pub(crate) version: Option<i64>,
    pub(crate) checks: Vec<CheckLine>,
    pub(crate) told: Vec<ToldLine>,
    pub(crate) urgent: Vec<PleaLine>,
    /// Nothing while the rules hide them: then nobody knows them, and last call begins anew elsewhere.
    pub(crate) positions: Option<Vec<PositionLine>>,
    pub(crate) minority: Option<WordsLine>,
}

/// A window as it was held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HeldLine {
    pub(crate) opened: Moment,
    pub(crate) closes: Moment,
    pub(crate) hours: u32,
    pub(crate) excused: bool,
}

impl From<Held> for HeldLine {
    fn from(held: Held) -> Self {
        let Held { window: Window { opened, closes }, hours, excused } = held;
        Self { opened, closes, hours, excused }
    }
}

impl From<HeldLine> for Held {
    fn from(line: HeldLine) -> Self {
        let HeldLine { opened, closes, hours, excused } = line;
        Self { window: Window { opened, closes }, hours, excused }
    }
}

/// What somebody wrote in public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WordsLine {
    pub(crate) words: String,
    pub(crate) by: Option<String>,
    pub(crate) at: Option<Moment>,
}

/// What was found of a condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckLine {
    pub(crate) step: String,
    pub(crate) condition: Condition,
    pub(crate) verdict: Verdict,
    pub(crate) reason: Option<String>,
    pub(crate) by: Option<String>,
    pub(crate) at: Moment,
}

/// A channel that was told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ToldLine {
    /// Of which step.
    pub(crate) what: String,
    /// What the channel was called.
    pub(crate) title: String,
    /// Where the message is read.
    pub(crate) link: String,
    pub(crate) at: Moment,
}

/// A facilitator who held that it is urgent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PleaLine {
    pub(crate) by: Option<String>,
    pub(crate) region: Region,
    pub(crate) reason: String,
    pub(crate) at: Moment,
}

/// A position.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PositionLine {
    /// Its id, by which the log knows it.
    pub(crate) id: Id<Position>,
    /// The last call of the round.
    pub(crate) calls: i64,
    pub(crate) by: Option<String>,
    pub(crate) stance: Stance,
    pub(crate) ground: Option<String>,
    pub(crate) words: Option<String>,
    pub(crate) how: How,
    pub(crate) at: Moment,
    /// Of an objection.
    pub(crate) state: Option<State>,
    pub(crate) answer: Option<WordsLine>,
    /// What the log's seal of it is made with, hexadecimal; only beside a name.
    pub(crate) salt: Option<String>,
}
