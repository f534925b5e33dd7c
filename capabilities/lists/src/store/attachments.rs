//! Files in messages.

use crate::heart::message::{Archived, Attached, Thread};
use base::Id;
use db::{Fault, Read, Row, Tx, args, sql};
use files::BlobId;

const ATTACHED: &str = "a.id, a.position, a.name, a.media, a.size, a.blob, a.shown";

fn attached(row: &mut Row) -> Result<Attached, Fault> {
    Ok(Attached {
        id: row.next()?,
        position: row.next()?,
        name: row.next()?,
        media: row.next()?,
        size: row.next()?,
        blob: row.next()?,
        shown: row.next()?,
    })
}

/// The files of a message in their order.
pub(crate) fn of_message(read: &Read, message: Id<Archived>) -> Result<Vec<Attached>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ATTACHED,
            " FROM list_attachment a WHERE a.message = $1 ORDER BY a.position LIMIT 1000"
        ),
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

/// Notes where a picture is as it is shown: drawn anew, without what was hidden in the file.
pub(crate) fn set_shown(tx: &mut Tx, id: Id<Attached>, picture: &BlobId) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE list_attachment SET shown = $2 WHERE id = $1"), args![id, picture])?;
    Ok(())
}
