//! Revisions.

use super::{json, text};
use crate::heart::revision::Revision;
use crate::heart::statement::Statement;
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
