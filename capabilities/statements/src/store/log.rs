//! The append-only log of a statement. Each entry's hash covers the one before it.

use crate::heart::log::Entry;
use crate::heart::statement::Statement;
use base::Id;
use db::{Fault, Read, Row, Tx, args, sql};

const ENTRY: &str = "number, at, kind, body, hash";

fn entry(row: &mut Row) -> Result<Entry, Fault> {
    Ok(Entry {
        number: row.next()?,
        at: row.next()?,
        kind: row.next()?,
        body: row.next()?,
        hash: row.next()?,
    })
}

/// The last entry of a statement's log.
pub(crate) fn last(read: &Read, statement: Id<Statement>) -> Result<Option<Entry>, Fault> {
    read.maybe(
        sql!("SELECT ", ENTRY, " FROM statement_log WHERE statement = $1 ORDER BY number DESC LIMIT 1"),
        args![statement],
        entry,
    )
}

/// Entries behind the number given, in order; at most 1,000.
pub(crate) fn behind(read: &Read, statement: Id<Statement>, number: i64) -> Result<Vec<Entry>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ENTRY,
            " FROM statement_log WHERE statement = $1 AND number > $2 ORDER BY number LIMIT 1000"
        ),
        args![statement, number],
        entry,
    )
}

/// Adds an entry at the end.
pub(crate) fn append(tx: &mut Tx, statement: Id<Statement>, entry: &Entry) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO statement_log (statement, number, at, kind, body, hash) VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        args![statement, entry.number, entry.at, entry.kind, entry.body, entry.hash],
    )?;
    Ok(())
}

/// All entries of a statement's log, in order.
pub(crate) fn all(read: &Read, statement: Id<Statement>) -> Result<Vec<Entry>, Fault> {
    let mut entries: Vec<Entry> = Vec::new();
    loop {
        let more = behind(read, statement, entries.last().map_or(0, |last| last.number))?;
        if more.is_empty() {
            return Ok(entries);
        }
        entries.extend(more);
    }
}
