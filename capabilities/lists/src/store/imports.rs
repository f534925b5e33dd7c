//! Archives that move in: how far they have been read, and what could not be.

use crate::heart::list::List;
use crate::heart::message::Month;
use crate::import::{Counts, Import};
use crate::store::lists::{json, text};
use base::{Email, Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};
use mailboxes::Position;

const IMPORT: &str = "id, list, place, archived, known, unread, begun, ended";

fn import(row: &mut Row) -> Result<Import, Fault> {
    Ok(Import {
        id: row.next()?,
        list: row.next()?,
        place: json::<Position>(&row.next::<String>()?)?,
        counts: Counts { archived: row.next()?, known: row.next()?, unread: row.next()? },
        begun: row.next()?,
        ended: row.next()?,
    })
}

/// The import of an archive into a list, if there was one.
pub(crate) fn of(read: &Read, list: Id<List>, source: &str) -> Result<Option<Import>, Fault> {
    read.maybe(
        sql!("SELECT ", IMPORT, " FROM list_import WHERE list = $1 AND source = $2"),
        args![list, source],
        import,
    )
}

/// Begins an import, or begins it anew.
pub(crate) fn begin(tx: &mut Tx, begun: &Import, source: &str) -> Result<(), Fault> {
    let place = text(&begun.place);
    tx.execute(
        sql!(
            "DELETE FROM list_import_unread
             WHERE import IN (SELECT id FROM list_import WHERE list = $1 AND source = $2)"
        ),
        args![begun.list, source],
    )?;
    tx.execute(sql!("DELETE FROM list_import WHERE list = $1 AND source = $2"), args![begun.list, source])?;
    tx.execute(
        sql!(
            "INSERT INTO list_import (id, list, source, place, archived, known, unread, begun)
             VALUES ($1, $2, $3, $4, 0, 0, 0, $5)"
        ),
        args![begun.id, begun.list, source, place, begun.begun],
    )?;
    Ok(())
}

/// Says how far an import has come; false if another run has begun it anew.
pub(crate) fn set(tx: &mut Tx, import: &Import) -> Result<bool, Fault> {
    let Counts { archived, known, unread } = import.counts;
    let place = text(&import.place);
    let changed = tx.execute(
        sql!(
            "UPDATE list_import SET place = $2, archived = $3, known = $4, unread = $5, ended = $6 WHERE id = $1"
        ),
        args![import.id, place, archived, known, unread, import.ended],
    )?;
    Ok(changed == 1)
}

/// Something that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unread {
    /// Where it begins: a file of the archive and a byte in it.
    pub(crate) place: String,
    /// Why, in English.
    pub(crate) why: String,
}

/// Notes what could not be read, as the `number`th.
pub(crate) fn add_unread(tx: &mut Tx, import: Id<Import>, number: i64, unread: &Unread) -> Result<(), Fault> {
    tx.execute(
        sql!("INSERT INTO list_import_unread (import, number, place, why) VALUES ($1, $2, $3, $4)"),
        args![import, number, unread.place, unread.why],
    )?;
    Ok(())
}

/// What could not be read, behind the `after`th, at most 500.
pub(crate) fn unread_after(read: &Read, import: Id<Import>, after: i64) -> Result<Vec<Unread>, Fault> {
    read.rows(
        sql!(
            "SELECT place, why FROM list_import_unread WHERE import = $1 AND number > $2
             ORDER BY number LIMIT 500"
        ),
        args![import, after],
        |row| Ok(Unread { place: row.next()?, why: row.next()? }),
    )
}

/// The addresses of an author's messages that were sent within a span, each with when; at most 50.
pub(crate) fn sent_by(
    read: &Read,
    list: Id<List>,
    author: &Email,
    span: (Moment, Moment),
) -> Result<Vec<(String, Moment)>, Fault> {
    let (from, to) = span;
    read.rows(
        sql!(
            "SELECT address, sent FROM list_message
             WHERE list = $1 AND month IN ($2, $3) AND sent >= $4 AND sent <= $5 AND email_key = $6
             ORDER BY sent, id LIMIT 50"
        ),
        args![list, Month::of(from), Month::of(to), from, to, author.key()],
        |row| Ok((row.next()?, row.next()?)),
    )
}
