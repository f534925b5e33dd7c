//! Digests, and the messages that they have still to bring.

use crate::heart::digest::Digest;
use crate::heart::list::List;
use crate::heart::message::Archived;
use crate::heart::subscription::Delivery;
use base::{Id, Moment};
use db::{Fault, Read, Tx, args, sql};

/// Each list has two cadences.
const MOST: i64 = 1_000;

/// Both digests have still to bring a message.
pub(crate) fn due(tx: &mut Tx, message: &Archived) -> Result<(), Fault> {
    for delivery in [Delivery::Daily, Delivery::Weekly] {
        tx.execute(
            sql!("INSERT INTO list_digest_due (list, delivery, message, archived) VALUES ($1, $2, $3, $4)"),
            args![message.list, delivery, message.id, message.archived],
        )?;
    }
    Ok(())
}

/// The digests that have something to bring, and when the oldest of it came.
pub(crate) fn waiting(read: &Read) -> Result<Vec<(Id<List>, Delivery, Moment)>, Fault> {
    read.rows(
        sql!(
            "SELECT list, delivery, MIN(archived) FROM list_digest_due
             GROUP BY list, delivery ORDER BY list, delivery LIMIT $1"
        ),
        args![MOST],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// The messages that a digest has to bring that came up to a moment, oldest first.
pub(crate) fn waiting_of(
    read: &Read,
    list: Id<List>,
    delivery: Delivery,
    upto: Moment,
    limit: i64,
) -> Result<Vec<Id<Archived>>, Fault> {
    read.rows(
        sql!(
            "SELECT message FROM list_digest_due WHERE list = $1 AND delivery = $2 AND archived <= $3
             ORDER BY archived, message LIMIT $4"
        ),
        args![list, delivery, upto, limit],
        |row| row.next(),
    )
}

/// A digest has brought a message; false when one did before.
pub(crate) fn brought(
    tx: &mut Tx,
    list: Id<List>,
    delivery: Delivery,
    message: Id<Archived>,
) -> Result<bool, Fault> {
    let gone = tx.execute(
        sql!("DELETE FROM list_digest_due WHERE list = $1 AND delivery = $2 AND message = $3"),
        args![list, delivery, message],
    )?;
    Ok(gone == 1)
}

/// The number of the last digest of a cadence.
pub(crate) fn last_number(read: &Read, list: Id<List>, delivery: Delivery) -> Result<i64, Fault> {
    read.one(
        sql!(
            "SELECT CAST(COALESCE(MAX(number), 0) AS BIGINT) FROM list_digest WHERE list = $1 AND delivery = $2"
        ),
        args![list, delivery],
        |row| row.next(),
    )
}

/// A digest that went out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sent {
    /// Its id.
    pub(crate) id: Id<Digest>,
    /// The list.
    pub(crate) list: Id<List>,
    /// Its cadence.
    pub(crate) delivery: Delivery,
    /// Its number among those of its cadence.
    pub(crate) number: i64,
    /// How many messages it brought.
    pub(crate) messages: i64,
    /// When.
    pub(crate) made: Moment,
}

const DIGEST: &str = "id, list, delivery, number, messages, made";

fn sent(row: &mut db::Row) -> Result<Sent, Fault> {
    Ok(Sent {
        id: row.next()?,
        list: row.next()?,
        delivery: row.next()?,
        number: row.next()?,
        messages: row.next()?,
        made: row.next()?,
    })
}

/// Adds a digest.
pub(crate) fn add(tx: &mut Tx, new: &Sent) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO list_digest (id, list, delivery, number, messages, made) VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        args![new.id, new.list, new.delivery, new.number, new.messages, new.made],
    )?;
    Ok(())
}

/// The digest with that id.
pub(crate) fn find(read: &Read, id: Id<Digest>) -> Result<Option<Sent>, Fault> {
    read.maybe(sql!("SELECT ", DIGEST, " FROM list_digest WHERE id = $1"), args![id], sent)
}

/// The newest digests of a list, newest first.
pub(crate) fn newest(
    read: &Read,
    list: Id<List>,
    delivery: Delivery,
    limit: i64,
) -> Result<Vec<Sent>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            DIGEST,
            " FROM list_digest WHERE list = $1 AND delivery = $2 ORDER BY number DESC LIMIT $3"
        ),
        args![list, delivery, limit],
        sent,
    )
}
