//! The procedure of each statement: the evidence of its rounds, and what was found of the conditions.

pub(crate) mod notices;
pub(crate) mod positions;
pub(crate) mod urgency;

use crate::heart::procedure::{Check, Condition, Held, Reason, Round, Verdict};
use crate::heart::statement::{Statement, Window};
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};

const ROUND: &str = "number, comments_opened, comments_closes, comments_hours, comments_excused, calls, \
    call_opened, call_closes, call_hours, call_excused, called, outcome";

fn round(row: &mut Row) -> Result<Round, Fault> {
    Ok(Round {
        number: row.next()?,
        comments: held(row)?,
        calls: row.next()?,
        last_call: held(row)?,
        called: row.next()?,
        outcome: row.next()?,
    })
}

fn held(row: &mut Row) -> Result<Option<Held>, Fault> {
    let (opened, closes) = (row.next::<Option<Moment>>()?, row.next::<Option<Moment>>()?);
    let (hours, excused) = (row.next::<Option<i64>>()?, row.next()?);
    let Some(((opened, closes), hours)) = opened.zip(closes).zip(hours) else { return Ok(None) };
    let hours = u32::try_from(hours).map_err(|_| Fault::Data("hours of a window".into()))?;
    Ok(Some(Held { window: Window { opened, closes }, hours, excused }))
}

/// The round that a statement is in.
pub(crate) fn current(read: &Read, statement: Id<Statement>) -> Result<Round, Fault> {
    let latest = read.maybe(
        sql!("SELECT ", ROUND, " FROM statement_round WHERE statement = $1 ORDER BY number DESC LIMIT 1"),
        args![statement],
        round,
    )?;
    Ok(latest.unwrap_or(Round::begun(1)))
}

/// One round of a statement.
pub(crate) fn of(read: &Read, statement: Id<Statement>, number: i64) -> Result<Option<Round>, Fault> {
    read.maybe(
        sql!("SELECT ", ROUND, " FROM statement_round WHERE statement = $1 AND number = $2"),
        args![statement, number],
        round,
    )
}

/// The number of the round that led to a version; none for versions that came from elsewhere.
pub(crate) fn leading_to(read: &Read, statement: Id<Statement>, version: i64) -> Result<Option<i64>, Fault> {
    read.maybe(
        sql!(
            "SELECT number FROM statement_round WHERE statement = $1 AND version = $2
             ORDER BY number DESC LIMIT 1"
        ),
        args![statement, version],
        |row| row.next(),
    )
}

/// The version that a round led to.
pub(crate) fn led_to(read: &Read, statement: Id<Statement>, round: i64) -> Result<Option<i64>, Fault> {
    let version = read.maybe(
        sql!("SELECT version FROM statement_round WHERE statement = $1 AND number = $2"),
        args![statement, round],
        |row| row.next::<Option<i64>>(),
    )?;
    Ok(version.flatten())
}

/// Keeps the evidence of a round.
pub(crate) fn keep(tx: &mut Tx, statement: Id<Statement>, round: &Round) -> Result<(), Fault> {
    let opened = |held: Option<Held>| held.map(|held| held.window.opened);
    let closes = |held: Option<Held>| held.map(|held| held.window.closes);
    let hours = |held: Option<Held>| held.map(|held| i64::from(held.hours));
    let excused = |held: Option<Held>| held.is_some_and(|held| held.excused);
    tx.execute(
        sql!(
            "INSERT INTO statement_round (statement, number, comments_opened, comments_closes, comments_hours,
                                          comments_excused, calls, call_opened, call_closes, call_hours,
                                          call_excused, called, outcome)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
             ON CONFLICT (statement, number) DO UPDATE
             SET comments_opened = excluded.comments_opened, comments_closes = excluded.comments_closes,
                 comments_hours = excluded.comments_hours, comments_excused = excluded.comments_excused,
                 calls = excluded.calls, call_opened = excluded.call_opened, call_closes = excluded.call_closes,
                 call_hours = excluded.call_hours, call_excused = excluded.call_excused,
                 called = excluded.called, outcome = excluded.outcome"
        ),
        args![
            statement,
            round.number,
            opened(round.comments),
            closes(round.comments),
            hours(round.comments),
            excused(round.comments),
            round.calls,
            opened(round.last_call),
            closes(round.last_call),
            hours(round.last_call),
            excused(round.last_call),
            round.called,
            round.outcome
        ],
    )?;
    Ok(())
}

/// Notes who wrote the outcome.
pub(crate) fn set_author(
    tx: &mut Tx,
    statement: Id<Statement>,
    round: i64,
    by: Option<Id<Person>>,
    at: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE statement_round SET outcome_by = $3, outcome_at = $4 WHERE statement = $1 AND number = $2"
        ),
        args![statement, round, by, at],
    )?;
    Ok(())
}

/// Somebody who wrote something, and when; nobody when they have left.
pub(crate) type Written = (Option<Id<Person>>, Moment);

/// Who wrote the outcome of a round, and when.
pub(crate) fn author(read: &Read, statement: Id<Statement>, round: i64) -> Result<Option<Written>, Fault> {
    let found = read.maybe(
        sql!("SELECT outcome_by, outcome_at FROM statement_round WHERE statement = $1 AND number = $2"),
        args![statement, round],
        |row| Ok((row.next()?, row.next::<Option<Moment>>()?)),
    )?;
    Ok(found.and_then(|(by, at)| at.map(|at| (by, at))))
}

/// Notes which version a round led to.
pub(crate) fn set_version(
    tx: &mut Tx,
    statement: Id<Statement>,
    round: i64,
    version: i64,
) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE statement_round SET version = $3 WHERE statement = $1 AND number = $2"),
        args![statement, round, version],
    )?;
    Ok(())
}

/// What was found of a condition at a step.
#[derive(Clone, Debug)]
pub(crate) struct Checked {
    /// The step, by its name.
    pub(crate) step: String,
    /// The condition and what was found.
    pub(crate) check: Check,
    /// Why a facilitator went on, when it was broken.
    pub(crate) reason: Option<Reason>,
    /// Who took the step; nobody when they have left, or for the house.
    pub(crate) by: Option<Id<Person>>,
    /// When.
    pub(crate) at: Moment,
}

/// All that was found in a round, in order; at most 1,000.
pub(crate) fn checks(read: &Read, statement: Id<Statement>, round: i64) -> Result<Vec<Checked>, Fault> {
    read.rows(
        sql!(
            "SELECT step, condition, verdict, reason, by_person, at FROM statement_check
             WHERE statement = $1 AND round = $2 ORDER BY number LIMIT 1000"
        ),
        args![statement, round],
        |row| {
            Ok(Checked {
                step: row.next()?,
                check: Check { condition: row.next()?, verdict: row.next()? },
                reason: row.next()?,
                by: row.next()?,
                at: row.next()?,
            })
        },
    )
}

/// The conditions that were written down as broken in a round.
pub(crate) fn broken(read: &Read, statement: Id<Statement>, round: i64) -> Result<Vec<Condition>, Fault> {
    read.rows(
        sql!(
            "SELECT DISTINCT condition FROM statement_check
             WHERE statement = $1 AND round = $2 AND verdict = $3 ORDER BY condition LIMIT 100"
        ),
        args![statement, round, Verdict::Broken],
        |row| row.next(),
    )
}

/// Writes down what was found.
pub(crate) fn add_check(
    tx: &mut Tx,
    statement: Id<Statement>,
    round: i64,
    checked: &Checked,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO statement_check (statement, round, number, step, condition, verdict, reason, by_person, at)
             SELECT $1, $2, COALESCE(MAX(number), 0) + 1, $3, $4, $5, $6, $7, $8
             FROM statement_check WHERE statement = $1 AND round = $2"
        ),
        args![
            statement,
            round,
            checked.step,
            checked.check.condition,
            checked.check.verdict,
            checked.reason,
            checked.by,
            checked.at
        ],
    )?;
    Ok(())
}
