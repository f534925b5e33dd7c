//! Revisions.

use super::{json, text};
use crate::heart::revision::{Listed, Revision, Size};
use crate::heart::statement::Statement;
use access::Person;
use base::Id;
use db::{Fault, Read, Row, Tx, args, sql};

const REVISION: &str = "number, body, note, by_person, at";

fn revision(row: &mut Row) -> Result<Revision, Fault> {
    Ok(Revision {
        number: row.next()?,
        body: json(&row.next::<String>()?)?,
        note: row.next()?,
        by: row.next()?,
        at: row.next()?,
    })
}

/// One revision of a statement.
pub(crate) fn of(read: &Read, statement: Id<Statement>, number: i64) -> Result<Option<Revision>, Fault> {
    read.maybe(
        sql!("SELECT ", REVISION, " FROM statement_revision WHERE statement = $1 AND number = $2"),
        args![statement, number],
        revision,
    )
}

/// How many revisions a page of the list has.
pub(crate) const PAGE: i64 = 50;

const LISTED: &str = "number, note, by_person, at, came, went";

fn listed(row: &mut Row) -> Result<Listed, Fault> {
    let (number, note, by, at) = (row.next()?, row.next()?, row.next()?, row.next()?);
    let size = row.next::<Option<i64>>()?.zip(row.next::<Option<i64>>()?);
    Ok(Listed { number, note, by, at, size: size.map(|(came, went)| Size { came, went }) })
}

/// Revisions before the number given, newest first, without their texts: a page of them.
pub(crate) fn before(read: &Read, statement: Id<Statement>, number: i64) -> Result<Vec<Listed>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            LISTED,
            " FROM statement_revision WHERE statement = $1 AND number < $2 ORDER BY number DESC LIMIT $3"
        ),
        args![statement, number, PAGE],
        listed,
    )
}

/// Says how much a revision changed.
pub(crate) fn measure(tx: &mut Tx, statement: Id<Statement>, number: i64, size: Size) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE statement_revision SET came = $3, went = $4 WHERE statement = $1 AND number = $2"),
        args![statement, number, size.came, size.went],
    )?;
    Ok(())
}

/// The revisions that a person saved, with their statements; at most 10,000.
pub(crate) fn by(read: &Read, person: Id<Person>) -> Result<Vec<(Id<Statement>, Listed)>, Fault> {
    read.rows(
        sql!(
            "SELECT statement, ",
            LISTED,
            " FROM statement_revision WHERE by_person = $1 ORDER BY statement, number LIMIT 10000"
        ),
        args![person],
        |row| Ok((row.next()?, listed(row)?)),
    )
}

/// Takes a person's name off their revisions. What they wrote stays in the text, as a former participant's.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<u64, Fault> {
    tx.execute(sql!("UPDATE statement_revision SET by_person = NULL WHERE by_person = $1"), args![person])
}

/// Adds a revision.
pub(crate) fn insert(tx: &mut Tx, statement: Id<Statement>, revision: &Revision) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO statement_revision (statement, number, body, note, by_person, at)
             VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        args![statement, revision.number, text(&revision.body), revision.note, revision.by, revision.at],
    )?;
    Ok(())
}
