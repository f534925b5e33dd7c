//! The texts that drafters write together.

use crate::heart::statement::Statement;
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Tx, args, sql};

/// How a room stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Room {
    /// The number of the last update.
    pub(crate) last: i64,
    /// The revision that its text was last brought together with; 0 before there was any.
    pub(crate) revision: i64,
}

/// The room of a statement, if there has been one.
pub(crate) fn of(read: &Read, statement: Id<Statement>) -> Result<Option<Room>, Fault> {
    read.maybe(
        sql!("SELECT last, revision FROM statement_room WHERE statement = $1"),
        args![statement],
        |row| Ok(Room { last: row.next()?, revision: row.next()? }),
    )
}

/// Makes a room; false when somebody else did at the same moment.
pub(crate) fn open(tx: &mut Tx, statement: Id<Statement>, revision: i64) -> Result<bool, Fault> {
    let made = tx.execute(
        sql!(
            "INSERT INTO statement_room (statement, last, revision)
             VALUES ($1, 0, $2)
             ON CONFLICT (statement) DO NOTHING"
        ),
        args![statement, revision],
    )?;
    Ok(made == 1)
}

/// Keeps others from writing in the room until this is committed.
pub(crate) fn hold(tx: &mut Tx, statement: Id<Statement>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE statement_room SET last = last WHERE statement = $1"), args![statement])?;
    Ok(())
}

/// Notes the revision that the text has been brought together with.
pub(crate) fn set_revision(tx: &mut Tx, statement: Id<Statement>, revision: i64) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE statement_room SET revision = $2 WHERE statement = $1"),
        args![statement, revision],
    )?;
    Ok(())
}

/// Adds an update; its number.
pub(crate) fn append(
    tx: &mut Tx,
    statement: Id<Statement>,
    update: &[u8],
    now: Moment,
) -> Result<i64, Fault> {
    let number = tx.one(
        sql!("UPDATE statement_room SET last = last + 1 WHERE statement = $1 RETURNING last"),
        args![statement],
        |row| row.next::<i64>(),
    )?;
    insert(tx, statement, number, update, now)?;
    Ok(number)
}

/// Puts a snapshot in the place of all updates up to a number.
pub(crate) fn compact(
    tx: &mut Tx,
    statement: Id<Statement>,
    up_to: i64,
    snapshot: &[u8],
    now: Moment,
) -> Result<(), Fault> {
    hold(tx, statement)?;
    tx.execute(
        sql!("DELETE FROM statement_update WHERE statement = $1 AND number <= $2"),
        args![statement, up_to],
    )?;
    insert(tx, statement, up_to, snapshot, now)
}

fn insert(
    tx: &mut Tx,
    statement: Id<Statement>,
    number: i64,
    bytes: &[u8],
    now: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!("INSERT INTO statement_update (statement, number, bytes, at) VALUES ($1, $2, $3, $4)"),
        args![statement, number, bytes, now],
    )?;
    Ok(())
}

/// Updates after a number, oldest first. There are never so many as the limit: a room makes snapshots of them.
pub(crate) fn after(
    read: &Read,
    statement: Id<Statement>,
    number: i64,
) -> Result<Vec<(i64, Vec<u8>)>, Fault> {
    read.rows(
        sql!(
            "SELECT number, bytes FROM statement_update
             WHERE statement = $1 AND number > $2
             ORDER BY number LIMIT 100000"
        ),
        args![statement, number],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Notes whose a pen is, from an update on; the first one counts.
pub(crate) fn add_pen(
    tx: &mut Tx,
    statement: Id<Statement>,
    pen: u64,
    person: Id<Person>,
    number: i64,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO statement_pen (statement, pen, person, number)
             VALUES ($1, $2, $3, $4)
             ON CONFLICT (statement, pen) DO NOTHING"
        ),
        args![statement, i64::try_from(pen).unwrap_or(i64::MAX), person, number],
    )?;
    Ok(())
}

/// Whose the pens are that came after an update; at most 100,000.
pub(crate) fn pens(
    read: &Read,
    statement: Id<Statement>,
    number: i64,
) -> Result<Vec<(u64, Id<Person>)>, Fault> {
    read.rows(
        sql!(
            "SELECT pen, person FROM statement_pen
             WHERE statement = $1 AND number > $2
             ORDER BY number, pen LIMIT 100000"
        ),
        args![statement, number],
        |row| Ok((row.next::<i64>()?.unsigned_abs(), row.next()?)),
    )
}

/// Forgets with which pens somebody wrote.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM statement_pen WHERE person = $1"), args![person])?;
    Ok(())
}
