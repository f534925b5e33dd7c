//! The steps.

use super::telling::{Call, tell};
use super::{matter, take, timetable};
use crate::acts::{fresh, write_down};
use crate::facts::procedure::{
    CommentsOpened, DraftingResumed, LastCallOpened, StatementConcluded, StatementDropped, StatementPassed,
    WindowExtended,
};
use crate::heart::procedure::{Reason, Step};
use crate::heart::statement::Statement;
use crate::heart::version::ChangeKind;
use crate::store::procedure::{self as store, positions};
use ::web::House;
use base::{Id, Moment, Text};
use facts::{Act, Problem};
use serde_json::json;

/// What whoever opens a window wants.
#[derive(Clone, Debug)]
pub(crate) struct Opening {
    /// Until when.
    pub(crate) closes: Moment,
    /// What they say to the lists that are told, in the language of the statement.
    pub(crate) words: Option<Text<5000>>,
    /// Why they go on though a condition is not met.
    pub(crate) nevertheless: Option<Reason>,
}

/// Opens the draft for comments, and tells the lists that the rules name.
pub(crate) fn ask_for_comments(
    act: &mut Act,
    house: &House,
    id: Id<Statement>,
    opening: &Opening,
) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    let step = Step::AskForComments(opening.closes);
    tell(act, house, &statement, &Call { step, closes: opening.closes, words: opening.words.as_ref() })?;
    let matter = matter(act, &statement, act.now())?;
    take(act, &statement, &matter, step, opening.nevertheless.as_ref())?;
    timetable::set(act, id)?;
    act.record(&CommentsOpened { statement: id, closes: opening.closes })?;
    Ok(())
}

/// Calls last call on the text as it stands.
pub(crate) fn call_last(
    act: &mut Act,
    house: &House,
    id: Id<Statement>,
    opening: &Opening,
) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    let matter = matter(act, &statement, act.now())?;
    let step = Step::CallLast(opening.closes);
    take(act, &statement, &matter, step, opening.nevertheless.as_ref())?;
    tell(act, house, &statement, &Call { step, closes: opening.closes, words: opening.words.as_ref() })?;
    timetable::set(act, id)?;
    act.record(&LastCallOpened { statement: id, closes: opening.closes })?;
    Ok(())
}

/// Keeps a window open for longer.
pub(crate) fn extend(act: &mut Act, id: Id<Statement>, closes: Moment) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    let matter = matter(act, &statement, act.now())?;
    take(act, &statement, &matter, Step::Extend(closes), None)?;
    timetable::set(act, id)?;
    act.record(&WindowExtended { statement: id, closes })?;
    Ok(())
}

/// Goes on drafting.
pub(crate) fn draft(act: &mut Act, id: Id<Statement>) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    let matter = matter(act, &statement, act.now())?;
    take(act, &statement, &matter, Step::Draft, None)?;
    act.record(&DraftingResumed { statement: id })?;
    Ok(())
}

/// Gives it up, or the next version of it.
pub(crate) fn abandon(act: &mut Act, id: Id<Statement>) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    let matter = matter(act, &statement, act.now())?;
    take(act, &statement, &matter, Step::Drop, None)?;
    act.record(&StatementDropped { statement: id })?;
    Ok(())
}

/// Writes down how last call came out, in a person's words: it is not assumed that a majority wins.
pub(crate) fn conclude(
    act: &mut Act,
    id: Id<Statement>,
    outcome: &Reason,
    nevertheless: Option<&Reason>,
) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    let mut matter = matter(act, &statement, act.now())?;
    matter.outcome = Some(outcome.clone());
    let moved = take(act, &statement, &matter, Step::Conclude, nevertheless)?;
    let (by, now) = (act.actor().person(), act.now());
    store::set_author(act, id, moved.round.number, by, now)?;
    let counts = positions::counts(act, id, (moved.round.number, moved.round.calls))?;
    let counts: serde_json::Map<_, _> =
        counts.into_iter().map(|(stance, count)| (stance.to_string(), json!(count))).collect();
    write_down(act, id, "outcome", &json!({ "outcome": outcome.as_str(), "positions": counts }))?;
    act.record(&StatementConcluded { statement: id })?;
    Ok(())
}

/// Lets the latest revision be published as the next version, when the conditions are met or a facilitator goes on with
/// a public reason; gives the outcome of last call. Whoever calls this publishes the version in the same act.
pub(crate) fn publish(
    act: &mut Act,
    statement: &Statement,
    change: ChangeKind,
    nevertheless: Option<&Reason>,
) -> Result<Option<Reason>, Problem> {
    let matter = matter(act, statement, act.now())?;
    let moved = take(act, statement, &matter, Step::Publish(change), nevertheless)?;
    let version = statement.version.unwrap_or(0) + 1;
    store::set_version(act, statement.id, moved.round.number, version)?;
    act.record(&StatementPassed { statement: statement.id })?;
    Ok(moved.round.outcome)
}
