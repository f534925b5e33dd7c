//! The compliance strip: line by line, whether the conditions of the procedure were kept, or broken with whose reason,
//! or are still to come.

use super::{matter, shown_round};
use crate::heart::procedure::{Condition, Matter, Reason, Round, Step, Verdict, holds};
use crate::heart::statement::{Stage, Statement};
use crate::heart::version::ChangeKind;
use crate::store::procedure::{self as store, Checked};
use access::Person;
use base::{Id, Moment, Named};
use db::Fault;
use facts::Look;

base::named! {
    /// How it stands with a condition.
    pub(crate) enum State {
        /// It is met.
        Kept = "kept",
        /// It was not met, and a facilitator went on.
        Broken = "broken",
        /// It is not met yet.
        Pending = "pending",
    }
}

/// A condition was passed over.
#[derive(Clone, Debug)]
pub(crate) struct PassedOver {
    /// Why.
    pub(crate) reason: Reason,
    /// By whom; nobody when they have left.
    pub(crate) by: Option<Id<Person>>,
    /// When.
    pub(crate) at: Moment,
}

/// One line of the strip.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// The condition.
    pub(crate) condition: Condition,
    /// How it stands with it.
    pub(crate) state: State,
    /// Whether it can be said what is missing.
    pub(crate) missing: bool,
    /// When it was passed over, oldest first.
    pub(crate) passed_over: Vec<PassedOver>,
}

/// The strip with what it was made of.
#[derive(Clone, Debug)]
pub(crate) struct Strip {
    /// The round that it is about.
    pub(crate) round: Round,
    /// What is the case now, when that round is under way.
    pub(crate) matter: Option<Matter>,
    /// Its lines.
    pub(crate) lines: Vec<Line>,
}

/// The strip of what a reader of the statement has before them.
pub(crate) fn strip(look: &Look, statement: &Statement) -> Result<Strip, Fault> {
    let round = shown_round(look, statement)?;
    let is_over = matches!(statement.stage, Stage::Published | Stage::Dropped);
    let matter = if is_over { None } else { Some(matter(look, statement, look.now())?) };
    of(look, statement, round, matter)
}

/// The strip of a version; none of versions that came from elsewhere.
pub(crate) fn strip_of(look: &Look, statement: &Statement, version: i64) -> Result<Option<Strip>, Fault> {
    let Some(number) = store::leading_to(look, statement.id, version)? else { return Ok(None) };
    let Some(round) = store::of(look, statement.id, number)? else { return Ok(None) };
    of(look, statement, round, None).map(Some)
}

fn of(look: &Look, statement: &Statement, round: Round, matter: Option<Matter>) -> Result<Strip, Fault> {
    let checks = store::checks(look, statement.id, round.number)?;
    let lines = Condition::ALL
        .iter()
        .filter_map(|condition| line(statement, matter.as_ref(), &checks, *condition))
        .collect();
    Ok(Strip { round, matter, lines })
}

/// What is over says what was found; what is under way, how it stands now.
fn line(
    statement: &Statement,
    matter: Option<&Matter>,
    checks: &[Checked],
    condition: Condition,
) -> Option<Line> {
    let found = || checks.iter().filter(move |checked| checked.check.condition == condition);
    let passed_over: Vec<PassedOver> = found()
        .filter(|checked| checked.check.verdict == Verdict::Broken)
        .filter_map(|checked| {
            let reason = checked.reason.clone()?;
            Some(PassedOver { reason, by: checked.by, at: checked.at })
        })
        .collect();
    let publishing = Step::Publish(ChangeKind::Material);
    let holds = matter.is_some_and(|matter| holds(statement, matter, publishing, condition));
    let state = if !passed_over.is_empty() {
        State::Broken
    } else if let Some(matter) = matter {
        if holds && has_come(matter, condition) { State::Kept } else { State::Pending }
    } else if found().next().is_some() {
        State::Kept
    } else {
        return None;
    };
    let missing = matter.is_some_and(|matter| !holds && has_come(matter, condition));
    Some(Line { condition, state, missing, passed_over })
}

/// Whether its time has come: before anybody was asked, nothing waits for an answer.
const fn has_come(matter: &Matter, condition: Condition) -> bool {
    match condition {
        Condition::Comments => matter.round.comments.is_some(),
        Condition::SameText | Condition::Objections | Condition::Outcome => matter.round.last_call.is_some(),
        _ => true,
    }
}
