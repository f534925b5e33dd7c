//! What was said of initiatives, as it was at each change.

use super::{json, text};
use crate::heart::initiative::{Initiative, Said};
use crate::heart::revision::Revision;
use base::Id;
use db::{Fault, Read, Row, Tx, args, sql};

/// So many are on a page of the history.
pub(crate) const PAGE: i64 = 50;

fn revision(row: &mut Row) -> Result<Revision, Fault> {
    Ok(Revision { number: row.next()?, at: row.next()?, author: row.next()?, name: row.next()? })
}

/// Revisions behind one, newest first, at most [`PAGE`] and one more.
pub(crate) fn page(read: &Read, initiative: Id<Initiative>, before: i64) -> Result<Vec<Revision>, Fault> {
    read.rows(
        sql!(
            "SELECT number, at, author, name FROM initiative_revision
             WHERE initiative = $1 AND number < $2 ORDER BY number DESC LIMIT $3"
        ),
        args![initiative, before, PAGE + 1],
        revision,
    )
}

/// One revision, with what it says.
pub(crate) fn of(
    read: &Read,
    initiative: Id<Initiative>,
    number: i64,
) -> Result<Option<(Revision, Said)>, Fault> {
    read.maybe(
        sql!(
            "SELECT number, at, author, name, said FROM initiative_revision
             WHERE initiative = $1 AND number = $2"
        ),
        args![initiative, number],
        |row| Ok((revision(row)?, json(&row.next::<String>()?)?)),
    )
}

/// Keeps what is said as a revision.
pub(crate) fn add(
    tx: &mut Tx,
    initiative: Id<Initiative>,
    revision: &Revision,
    said: &Said,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO initiative_revision (initiative, number, at, author, name, said)
             VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        args![initiative, revision.number, revision.at, revision.author, revision.name, text(said)],
    )?;
    Ok(())
}
