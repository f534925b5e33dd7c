//! Files in messages.

use crate::heart::list::List;
use crate::heart::message::{Archived, Attached, Month, Thread};
use base::Id;
use db::{Fault, Read, Row, Tx, args, sql};

const ATTACHED: &str = "a.id, a.position, a.name, a.media, a.size, a.blob";

fn attached(row: &mut Row) -> Result<Attached, Fault> {
    Ok(Attached {
        id: row.next()?,
        position: row.next()?,
        name: row.next()?,
        media: row.next()?,
        size: row.next()?,
        blob: row.next()?,
    })
}

/// The files of a message in their order.
pub(crate) fn of_message(read: &Read, message: Id<Archived>) -> Result<Vec<Attached>, Fault> {
    read.rows(
        sql!("SELECT ", ATTACHED, " FROM list_attachment a WHERE a.message = $1 ORDER BY a.position LIMIT 1000"),
        args![message],
        attached,
    )
}

/// The files of all messages of a thread, in the order of messages and their files; at most 10,000.
pub(crate) fn of_thread(read: &Read, thread: Id<Thread>) -> Result<Vec<(Id<Archived>, Attached)>, Fault> {
    read.rows(
        sql!(
            "SELECT a.message, ",
            ATTACHED,
            " FROM list_message m JOIN list_attachment a ON a.message = m.id WHERE m.thread = $1
             ORDER BY a.message, a.position LIMIT 10000"
        ),
        args![thread],
        |row| Ok((row.next()?, attached(row)?)),
    )
}

/// How many files the messages of a month have, in all.
pub(crate) fn count_of_month(read: &Read, list: Id<List>, month: &Month) -> Result<i64, Fault> {
    read.one(
        sql!(
            "SELECT CAST(COUNT(*) AS BIGINT) FROM list_message m JOIN list_attachment a ON a.message = m.id
             WHERE m.list = $1 AND m.month = $2"
        ),
        args![list, month],
        |row| row.next(),
    )
}

/// Adds a file of a message.
pub(crate) fn add(tx: &mut Tx, message: Id<Archived>, file: &Attached) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO list_attachment (id, message, position, name, media, size, blob)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        args![file.id, message, file.position, file.name, file.media, file.size, file.blob],
    )?;
    Ok(())
}

/// Removes the files of a message; their blobs stay.
pub(crate) fn remove(tx: &mut Tx, message: Id<Archived>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM list_attachment WHERE message = $1"), args![message])?;
    Ok(())
}
