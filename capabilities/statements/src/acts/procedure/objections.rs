//! Objections: answered in writing, withdrawn by their author, or they stand; and the text of the minority.

use crate::acts::{fresh, standing, write_down};
use crate::facts::procedure::{MinorityWritten, ObjectionAnswered, ObjectionSettled};
use crate::heart::procedure::Reason;
use crate::heart::procedure::position::{self as heart, Answer, Position, State};
use crate::heart::statement::{Stage, Statement};
use crate::policy::procedure::{Lead, LetStand, OwnObjection, WriteMinority};
use crate::store::procedure as rounds;
use crate::store::procedure::positions::{self as store, Minority};
use base::{Id, Moment, Sentence};
use db::Read;
use facts::{Act, Problem};
use serde_json::json;

/// What becomes of an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Settled {
    /// Its author withdraws it.
    Withdrawn,
    /// It stands.
    Stands,
}

/// An objection as it stands now, if whoever looks may see it: nobody but its author does before positions are shown.
pub(crate) fn visible(
    read: &Read,
    statement: &Statement,
    (actor, now): (&access::Actor, Moment),
    id: Id<Position>,
) -> Result<Position, Problem> {
    let found = store::find(read, statement.id, id)?.filter(|position| position.state.is_some());
    let position = found.ok_or(Problem::NotFound)?;
    let own = position.person.is_some_and(|person| actor.is(person));
    if own || heart::are_shown(statement, now) { Ok(position) } else { Err(Problem::NotFound) }
}

fn of(act: &Act, id: Id<Statement>, objection: Id<Position>) -> Result<(Statement, Position), Problem> {
    let statement = fresh(act, id)?;
    let position = visible(act, &statement, (act.actor(), act.now()), objection)?;
    Ok((statement, position))
}

/// Answers an objection in writing.
pub(crate) fn answer(
    act: &mut Act,
    id: Id<Statement>,
    objection: Id<Position>,
    text: &Reason,
) -> Result<(), Problem> {
    let (statement, position) = of(act, id, objection)?;
    act.allow(Lead(standing(act, act.actor(), &statement)?))?;
    let state = position.answered(&statement)?;
    let answer = Answer { text: text.clone(), by: act.actor().person(), at: act.now() };
    store::keep(act, &Position { state: Some(state), answer: Some(answer), ..position })?;
    let said = json!({ "position": objection, "answer": text.as_str() });
    write_down(act, id, "objection-answered", &said)?;
    act.record(&ObjectionAnswered { statement: id, objection })?;
    Ok(())
}

/// Withdraws an objection, or lets it stand.
pub(crate) fn settle(
    act: &mut Act,
    id: Id<Statement>,
    objection: Id<Position>,
    settled: Settled,
) -> Result<(), Problem> {
    let (statement, position) = of(act, id, objection)?;
    let state = match settled {
        Settled::Withdrawn => {
            act.allow(OwnObjection(&position))?;
            position.withdrawn(&statement)?
        }
        Settled::Stands => {
            act.allow(LetStand(&position))?;
            position.stands(&statement)?
        }
    };
    if position.state == Some(state) {
        return Ok(());
    }
    store::keep(act, &Position { state: Some(state), ..position })?;
    let kind = if state == State::Withdrawn { "objection-withdrawn" } else { "objection-stands" };
    write_down(act, id, kind, &json!({ "position": objection }))?;
    act.record(&ObjectionSettled { statement: id, objection })?;
    Ok(())
}

/// Writes what those whose objections stand have to say together. `seen` is when the text was last written that its
/// author had before them: nobody writes over what they have not read.
pub(crate) fn write_minority(
    act: &mut Act,
    id: Id<Statement>,
    body: &Reason,
    seen: Option<Moment>,
) -> Result<(), Problem> {
    let statement = fresh(act, id)?;
    let round = rounds::current(act, id)?.number;
    act.allow(WriteMinority(&store::objections(act, id, round)?))?;
    if matches!(statement.stage, Stage::Published | Stage::Dropped) {
        return Err(Sentence::of("objection-wrong-over").into());
    }
    if store::minority(act, id, round)?.map(|before| before.at) != seen {
        return Err(Problem::wrong("minority", Sentence::of("objection-wrong-minority-meanwhile")));
    }
    let minority = Minority { body: body.clone(), by: act.actor().person(), at: act.now() };
    store::set_minority(act, id, round, &minority)?;
    write_down(act, id, "minority-text", &json!({ "text": body.as_str() }))?;
    act.record(&MinorityWritten { statement: id })?;
    Ok(())
}
