//! What leads tell of how their initiatives go on, and where that was told.

use crate::heart::initiative::Initiative;
use crate::heart::update::{Told, Update};
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};
use facts::Subject;

/// So many are on a page.
pub(crate) const PAGE: i64 = 20;

const UPDATE: &str = "u.id, u.number, u.title, u.body, u.lang, u.at, u.author, u.name";

fn update(row: &mut Row) -> Result<Update, Fault> {
    Ok(Update {
        id: row.next()?,
        number: row.next()?,
        title: row.next()?,
        body: row.next()?,
        lang: row.next()?,
        at: row.next()?,
        author: row.next()?,
        name: row.next()?,
    })
}

/// Those behind one, newest first, `limit` of them.
pub(crate) fn page(
    read: &Read,
    initiative: Id<Initiative>,
    before: i64,
    limit: i64,
) -> Result<Vec<Update>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            UPDATE,
            " FROM initiative_update u
             WHERE u.initiative = $1 AND u.number < $2 ORDER BY u.number DESC LIMIT $3"
        ),
        args![initiative, before, limit],
        update,
    )
}

/// One by its number.
pub(crate) fn of(read: &Read, initiative: Id<Initiative>, number: i64) -> Result<Option<Update>, Fault> {
    read.maybe(
        sql!("SELECT ", UPDATE, " FROM initiative_update u WHERE u.initiative = $1 AND u.number = $2"),
        args![initiative, number],
        update,
    )
}

/// The numbers before and behind one: where a merge was undone, some are left out.
pub(crate) fn beside(
    read: &Read,
    initiative: Id<Initiative>,
    number: i64,
) -> Result<(Option<i64>, Option<i64>), Fault> {
    read.one(
        sql!(
            "SELECT (SELECT MAX(number) FROM initiative_update WHERE initiative = $1 AND number < $2),
                    (SELECT MIN(number) FROM initiative_update WHERE initiative = $1 AND number > $2)"
        ),
        args![initiative, number],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// How many there are.
pub(crate) fn count(read: &Read, initiative: Id<Initiative>) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM initiative_update WHERE initiative = $1"),
        args![initiative],
        |row| row.next(),
    )
}

/// One by its id, with its initiative.
pub(crate) fn find(read: &Read, id: Id<Update>) -> Result<Option<(Update, Id<Initiative>)>, Fault> {
    read.maybe(
        sql!("SELECT ", UPDATE, ", u.initiative FROM initiative_update u WHERE u.id = $1"),
        args![id],
        |row| Ok((update(row)?, row.next()?)),
    )
}

/// The newest of all, since a moment, with their initiatives; `limit` of them.
pub(crate) fn since(read: &Read, from: Moment, limit: i64) -> Result<Vec<(Update, Id<Initiative>)>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            UPDATE,
            ", u.initiative FROM initiative_update u WHERE u.at >= $1 ORDER BY u.at DESC, u.id DESC LIMIT $2"
        ),
        args![from, limit],
        |row| Ok((update(row)?, row.next()?)),
    )
}

/// The ids behind one, in order, at most 500.
pub(crate) fn ids_after(read: &Read, after: Option<Id<Update>>) -> Result<Vec<Id<Update>>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(
        sql!("SELECT id FROM initiative_update WHERE id > $1 ORDER BY id LIMIT 500"),
        args![after],
        |row| row.next(),
    )
}

/// Adds one.
pub(crate) fn add(tx: &mut Tx, initiative: Id<Initiative>, one: &Update) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO initiative_update (id, initiative, number, title, body, lang, at, author, name)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        args![one.id, initiative, one.number, one.title, one.body, one.lang, one.at, one.author, one.name],
    )?;
    Ok(())
}

/// Notes where it was told.
pub(crate) fn add_told(tx: &mut Tx, update: Id<Update>, told: &Told) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO initiative_told (told, channel_kind, channel, message_kind, message)
             VALUES ($1, $2, $3, $4, $5) ON CONFLICT (told, channel_kind, channel) DO NOTHING"
        ),
        args![
            update,
            told.channel.kind.as_ref(),
            told.channel.id,
            told.message.kind.as_ref(),
            told.message.id
        ],
    )?;
    Ok(())
}

/// Where it was told; at most 20.
pub(crate) fn told(read: &Read, update: Id<Update>) -> Result<Vec<Told>, Fault> {
    let subject = |row: &mut Row| -> Result<Subject, Fault> {
        Ok(Subject { kind: row.next::<String>()?.into(), id: row.next()? })
    };
    read.rows(
        sql!(
            "SELECT channel_kind, channel, message_kind, message FROM initiative_told
             WHERE told = $1 ORDER BY channel_kind, channel LIMIT 20"
        ),
        args![update],
        |row| Ok(Told { channel: subject(row)?, message: subject(row)? }),
    )
}
