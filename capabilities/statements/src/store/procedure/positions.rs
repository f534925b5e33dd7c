//! Positions, objections, minority texts.

use crate::heart::procedure::Reason;
use crate::heart::procedure::position::{Answer, Position, Said, Stance, State, Words};
use crate::heart::rules::Ground;
use crate::heart::statement::Statement;
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};

/// How many positions a page shows.
pub(crate) const PAGE: i64 = 50;

const POSITION: &str = "p.id, p.statement, p.round, p.calls, p.person, p.stance, p.ground, p.reason, p.how, p.at, \
    p.state, p.answer, p.answered_by, p.answered_at, p.salt";

fn position(row: &mut Row) -> Result<Position, Fault> {
    Ok(Position {
        id: row.next()?,
        statement: row.next()?,
        round: row.next()?,
        calls: row.next()?,
        person: row.next()?,
        said: said(row)?,
        how: row.next()?,
        at: row.next()?,
        state: row.next()?,
        answer: answer(row)?,
        salt: row.next()?,
    })
}

fn said(row: &mut Row) -> Result<Said, Fault> {
    let (stance, ground, words) = (row.next()?, row.next::<Option<Ground>>()?, row.next::<Option<Words>>()?);
    Said::of(stance, ground, words).map_err(|_| Fault::Data("an objection without its reason".into()))
}

fn answer(row: &mut Row) -> Result<Option<Answer>, Fault> {
    let (text, by, at) = (row.next::<Option<Reason>>()?, row.next()?, row.next::<Option<Moment>>()?);
    Ok(text.zip(at).map(|(text, at)| Answer { text, by, at }))
}

/// What somebody says in a round.
pub(crate) fn of_person(
    read: &Read,
    statement: Id<Statement>,
    round: i64,
    person: Id<Person>,
) -> Result<Option<Position>, Fault> {
    read.maybe(
        sql!(
            "SELECT ",
            POSITION,
            " FROM statement_position p WHERE p.statement = $1 AND p.round = $2 AND p.person = $3"
        ),
        args![statement, round, person],
        position,
    )
}

/// The position with that id.
pub(crate) fn find(
    read: &Read,
    statement: Id<Statement>,
    id: Id<Position>,
) -> Result<Option<Position>, Fault> {
    read.maybe(
        sql!("SELECT ", POSITION, " FROM statement_position p WHERE p.statement = $1 AND p.id = $2"),
        args![statement, id],
        position,
    )
}

/// Whether there is a position with that id, of whichever statement.
pub(crate) fn is_taken(read: &Read, id: Id<Position>) -> Result<bool, Fault> {
    let found = read
        .maybe(sql!("SELECT 1 FROM statement_position WHERE id = $1"), args![id], |row| row.next::<i64>())?;
    Ok(found.is_some())
}

/// Positions of a last call behind the one given, in the order in which they were first taken; a page of them and one
/// more.
pub(crate) fn page(
    read: &Read,
    statement: Id<Statement>,
    (round, calls): (i64, i64),
    behind: Option<Id<Position>>,
) -> Result<Vec<Position>, Fault> {
    let behind = behind.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(
        sql!(
            "SELECT ",
            POSITION,
            " FROM statement_position p
             WHERE p.statement = $1 AND p.round = $2 AND p.calls = $3 AND p.id > $4
             ORDER BY p.id LIMIT $5"
        ),
        args![statement, round, calls, behind, PAGE + 1],
        position,
    )
}

/// All positions of a round behind the one given, in order; at most 500.
pub(crate) fn behind(
    read: &Read,
    statement: Id<Statement>,
    round: i64,
    behind: Option<Id<Position>>,
) -> Result<Vec<Position>, Fault> {
    let behind = behind.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(
        sql!(
            "SELECT ",
            POSITION,
            " FROM statement_position p
             WHERE p.statement = $1 AND p.round = $2 AND p.id > $3 ORDER BY p.id LIMIT 500"
        ),
        args![statement, round, behind],
        position,
    )
}

/// How many stand where, in a last call.
pub(crate) fn counts(
    read: &Read,
    statement: Id<Statement>,
    (round, calls): (i64, i64),
) -> Result<Vec<(Stance, i64)>, Fault> {
    read.rows(
        sql!(
            "SELECT stance, COUNT(*) FROM statement_position
             WHERE statement = $1 AND round = $2 AND calls = $3
             GROUP BY stance ORDER BY stance LIMIT 10"
        ),
        args![statement, round, calls],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// The objections of a round, those of earlier last calls too: a changed text answers nobody by itself. In order; at
/// most 1,000.
pub(crate) fn objections(read: &Read, statement: Id<Statement>, round: i64) -> Result<Vec<Position>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            POSITION,
            " FROM statement_position p
             WHERE p.statement = $1 AND p.round = $2 AND p.stance = $3 ORDER BY p.id LIMIT 1000"
        ),
        args![statement, round, Stance::Object],
        position,
    )
}

/// How many objections of a round wait for an answer.
pub(crate) fn open(read: &Read, statement: Id<Statement>, round: i64) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT COUNT(*) FROM statement_position WHERE statement = $1 AND round = $2 AND state = $3"),
        args![statement, round, State::Open],
        |row| row.next(),
    )
}

/// Who has taken a position in a last call; at most 10,000.
pub(crate) fn takers(
    read: &Read,
    statement: Id<Statement>,
    (round, calls): (i64, i64),
) -> Result<Vec<Id<Person>>, Fault> {
    read.rows(
        sql!(
            "SELECT person FROM statement_position
             WHERE statement = $1 AND round = $2 AND calls = $3 AND person IS NOT NULL
             ORDER BY person LIMIT 10000"
        ),
        args![statement, round, calls],
        |row| row.next(),
    )
}

/// What somebody said on any statement; at most 1,000.
pub(crate) fn by(read: &Read, person: Id<Person>) -> Result<Vec<Position>, Fault> {
    read.rows(
        sql!("SELECT ", POSITION, " FROM statement_position p WHERE p.person = $1 ORDER BY p.id LIMIT 1000"),
        args![person],
        position,
    )
}

/// Keeps a position in the place of what the same person said before.
pub(crate) fn keep(tx: &mut Tx, position: &Position) -> Result<(), Fault> {
    let answer = position.answer.as_ref();
    tx.execute(sql!("DELETE FROM statement_position WHERE id = $1"), args![position.id])?;
    tx.execute(
        sql!(
            "INSERT INTO statement_position (id, statement, round, calls, person, stance, ground, reason, how, at,
                                             state, answer, answered_by, answered_at, salt)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"
        ),
        args![
            position.id,
            position.statement,
            position.round,
            position.calls,
            position.person,
            position.said.stance(),
            position.said.ground(),
            position.said.words(),
            position.how,
            position.at,
            position.state,
            answer.map(|answer| &answer.text),
            answer.and_then(|answer| answer.by),
            answer.map(|answer| answer.at),
            position.salt
        ],
    )?;
    Ok(())
}

/// Takes a position back.
pub(crate) fn remove(tx: &mut Tx, id: Id<Position>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM statement_position WHERE id = $1"), args![id])?;
    Ok(())
}

/// The text of those whose objections stand.
#[derive(Clone, Debug)]
pub(crate) struct Minority {
    /// What it says, in Markdown.
    pub(crate) body: Reason,
    /// Who wrote it last; nobody when they have left.
    pub(crate) by: Option<Id<Person>>,
    /// When.
    pub(crate) at: Moment,
}

/// The minority text of a round.
pub(crate) fn minority(read: &Read, statement: Id<Statement>, round: i64) -> Result<Option<Minority>, Fault> {
    read.maybe(
        sql!("SELECT body, by_person, at FROM statement_minority WHERE statement = $1 AND round = $2"),
        args![statement, round],
        |row| Ok(Minority { body: row.next()?, by: row.next()?, at: row.next()? }),
    )
}

/// Writes the minority text of a round.
pub(crate) fn set_minority(
    tx: &mut Tx,
    statement: Id<Statement>,
    round: i64,
    minority: &Minority,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO statement_minority (statement, round, body, by_person, at) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (statement, round) DO UPDATE
             SET body = excluded.body, by_person = excluded.by_person, at = excluded.at"
        ),
        args![statement, round, minority.body, minority.by, minority.at],
    )?;
    Ok(())
}

/// Takes the name off everything of a person in the tables of the procedure; what they urged goes.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    for statement in [
        sql!("UPDATE statement_position SET person = NULL, salt = NULL WHERE person = $1"),
        sql!("UPDATE statement_position SET answered_by = NULL WHERE answered_by = $1"),
        sql!("UPDATE statement_minority SET by_person = NULL WHERE by_person = $1"),
        sql!("UPDATE statement_check SET by_person = NULL WHERE by_person = $1"),
        sql!("UPDATE statement_round SET outcome_by = NULL WHERE outcome_by = $1"),
        sql!("UPDATE statement_rules SET by_person = NULL WHERE by_person = $1"),
        sql!("DELETE FROM statement_urgency WHERE person = $1"),
    ] {
        tx.execute(statement, args![person])?;
    }
    Ok(())
}
