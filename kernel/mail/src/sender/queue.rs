//! The queue of copies: all SQL about who sends which of them next.

use super::hand::Grip;
use crate::RawId;
use crate::delivery::{Delivery, stored_fields};
use crate::parcel::Parcel;
use base::{Email, Id, Moment, minutes};
use db::{Fault, Read, Row, Tx, args, sql};
use jobs::Node;
use std::time::Duration;

/// A node that has not renewed its leases for so long is taken for dead, and its copies are given to others.
pub(super) const LEASE: Duration = minutes(10);

/// A copy that is in this node's hands.
#[derive(Debug)]
pub(super) struct Leased {
    pub(super) id: Id<Delivery>,
    pub(super) parcel: Id<Parcel>,
    pub(super) to: Email,
    pub(super) mark: String,
    pub(super) made: Moment,
    pub(super) attempts: i64,
    due: Moment,
    number: i64,
    /// How often a connection broke with it, in this hand.
    pub(super) breaks: u32,
    /// That it is in hand, until it is dropped.
    pub(super) grip: Option<Grip>,
}

const COLUMNS: &str = "id, parcel, recipient, mark, made, attempts, due, number";

fn leased(row: &mut Row) -> Result<Leased, Fault> {
    Ok(Leased {
        id: row.next()?,
        parcel: row.next()?,
        to: row.next()?,
        mark: row.next()?,
        made: row.next()?,
        attempts: row.next()?,
        due: row.next()?,
        number: row.next()?,
        breaks: 0,
        grip: None,
    })
}

/// A copy may go when it is due, nobody has it, and its reader waits for nothing earlier of its line.
const MAY_GO: &str = "FROM delivery WHERE state = 'waiting' AND due <= $1 AND leased_until < $1
    AND NOT EXISTS (SELECT 1 FROM delivery AS earlier
                    WHERE earlier.state = 'waiting' AND earlier.recipient_key = delivery.recipient_key
                      AND earlier.line = delivery.line AND earlier.number < delivery.number)
    ORDER BY due, number, id";

/// Whether there is anything to send.
pub(super) fn any(read: &Read, now: Moment) -> Result<bool, Fault> {
    let first = sql!("SELECT id ", MAY_GO, " LIMIT 1");
    Ok(read.maybe(first, args![now], |row| row.next::<Id<Delivery>>())?.is_some())
}

/// Takes up to `most` copies into this node's hands, in the order in which they are to go.
pub(super) fn lease(tx: &mut Tx, node: Id<Node>, now: Moment, most: i64) -> Result<Vec<Leased>, Fault> {
    let mut copies = tx.rows(
        sql!(
            "UPDATE delivery SET leased_until = $2, leased_by = $3 WHERE id IN (SELECT id ",
            MAY_GO,
            " LIMIT $4 FOR UPDATE SKIP LOCKED) RETURNING ",
            COLUMNS
        ),
        args![now, now.plus(LEASE), node, most],
        leased,
    )?;
    copies.sort_by_key(|copy| (copy.due, copy.number, copy.id));
    Ok(copies)
}

/// Keeps the lease of a copy from running out.
pub(super) fn renew(tx: &mut Tx, id: Id<Delivery>, node: Id<Node>, now: Moment) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE delivery SET leased_until = $3 WHERE id = $1 AND state = 'waiting' AND leased_by = $2"),
        args![id, node, now.plus(LEASE)],
    )?;
    Ok(())
}

/// Gives back one copy that is in this node's hands.
pub(super) fn give_back(tx: &mut Tx, id: Id<Delivery>, node: Id<Node>) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE delivery SET leased_until = 0, leased_by = NULL
             WHERE id = $1 AND state = 'waiting' AND leased_by = $2"
        ),
        args![id, node],
    )?;
    Ok(())
}

/// Gives back all that this node held when it died.
pub(super) fn release(tx: &mut Tx, node: Id<Node>) -> Result<u64, Fault> {
    tx.execute(
        sql!(
            "UPDATE delivery SET leased_until = 0, leased_by = NULL WHERE state = 'waiting' AND leased_by = $1"
        ),
        args![node],
    )
}

/// Notes that a relay has taken a copy.
pub(super) fn sent(tx: &mut Tx, id: Id<Delivery>, reply: &str, now: Moment) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE delivery SET state = 'sent', reply = $2, settled = $3, leased_until = 0, leased_by = NULL
             WHERE id = $1 AND state = 'waiting'"
        ),
        args![id, reply, now],
    )?;
    Ok(())
}

/// Puts a copy off, and with it all that its reader is to get later of its line: they need not be looked at
/// before.
pub(super) fn defer(tx: &mut Tx, id: Id<Delivery>, reply: &str, due: Moment) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE delivery SET attempts = attempts + 1, reply = $2, due = $3, leased_until = 0,
                                 leased_by = NULL
             WHERE id = $1 AND state = 'waiting'"
        ),
        args![id, reply, due],
    )?;
    let found: Option<(String, String, i64)> =
        tx.maybe(sql!("SELECT recipient_key, line, number FROM delivery WHERE id = $1"), args![id], |row| {
            Ok((row.next()?, row.next()?, row.next()?))
        })?;
    let Some((reader, line, number)) = found else { return Ok(()) };
    tx.execute(
        sql!(
            "UPDATE delivery SET due = $4
             WHERE state = 'waiting' AND recipient_key = $1 AND line = $2 AND number > $3 AND due < $4"
        ),
        args![reader, line, number, due],
    )?;
    Ok(())
}

/// Keeps up to `most` copies for the steward to see, where there is no relay.
pub(super) fn keep(tx: &mut Tx, now: Moment, most: i64) -> Result<u64, Fault> {
    tx.execute(
        sql!(
            "UPDATE delivery SET state = 'kept', settled = $1, leased_until = 0, leased_by = NULL
             WHERE id IN (SELECT id FROM delivery WHERE state = 'waiting' ORDER BY due, number, id LIMIT $2)"
        ),
        args![now, most],
    )
}

/// What a parcel's copies share, as it is kept.
pub(super) struct Stored {
    pub(super) raw: RawId,
    pub(super) fields: Vec<(String, String)>,
    pub(super) domain: String,
}

pub(super) fn parcel(read: &Read, id: Id<Parcel>) -> Result<Stored, Fault> {
    read.one(sql!("SELECT raw, fields, domain FROM parcel WHERE id = $1"), args![id], |row| {
        let (raw, fields) = (row.next()?, row.next::<String>()?);
        Ok(Stored { raw, fields: stored_fields(&fields)?, domain: row.next()? })
    })
}

/// Removes copies that were settled before a moment, and parcels that have none left.
pub(crate) fn sweep(tx: &mut Tx, before: Moment) -> Result<u64, Fault> {
    let swept =
        tx.execute(sql!("DELETE FROM delivery WHERE state <> 'waiting' AND settled < $1"), args![before])?;
    tx.execute(
        sql!(
            "DELETE FROM parcel WHERE made < $1
             AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.parcel = parcel.id)
             AND EXISTS (SELECT 1 FROM parcel AS later WHERE later.line = parcel.line AND later.number > parcel.number)"
        ),
        args![before],
    )?;
    Ok(swept)
}
