//! Days on which an address took no mail, and what was asked of it then.

use crate::heart::bouncing::Day;
use crate::heart::subscription::Subscription;
use base::{Id, Moment};
use db::{Fault, Read, Tx, args, sql};

/// Nobody has more bad days than this in a month.
const MOST: i64 = 62;

/// Notes a bad day: `day` as `2025-12-01`. The worst of a day counts. False when nothing new is known.
pub(crate) fn note(
    tx: &mut Tx,
    subscription: Id<Subscription>,
    day: &str,
    how: Day,
    status: Option<&str>,
) -> Result<bool, Fault> {
    let noted = tx.execute(
        sql!(
            "INSERT INTO list_bounce (subscription, day, permanent, status) VALUES ($1, $2, $3, $4)
             ON CONFLICT (subscription, day) DO UPDATE
             SET permanent = TRUE, status = excluded.status
             WHERE excluded.permanent AND NOT list_bounce.permanent"
        ),
        args![subscription, day, how == Day::Permanent, status],
    )?;
    Ok(noted == 1)
}

/// The bad days since one.
pub(crate) fn days(read: &Read, subscription: Id<Subscription>, since: &str) -> Result<Vec<Day>, Fault> {
    read.rows(
        sql!(
            "SELECT permanent FROM list_bounce WHERE subscription = $1 AND day >= $2 ORDER BY day DESC LIMIT $3"
        ),
        args![subscription, since, MOST],
        |row| Ok(if row.next()? { Day::Permanent } else { Day::Temporary }),
    )
}

/// Notes that a probe was sent; false when one is on its way.
pub(crate) fn probe(tx: &mut Tx, subscription: Id<Subscription>, now: Moment) -> Result<bool, Fault> {
    let added = tx.execute(
        sql!("INSERT INTO list_probe (subscription, sent) VALUES ($1, $2) ON CONFLICT (subscription) DO NOTHING"),
        args![subscription, now],
    )?;
    Ok(added == 1)
}

/// Forgets what came back from an address, and its probe.
pub(crate) fn forget(tx: &mut Tx, subscription: Id<Subscription>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM list_probe WHERE subscription = $1"), args![subscription])?;
    tx.execute(sql!("DELETE FROM list_bounce WHERE subscription = $1"), args![subscription])?;
    Ok(())
}

/// Forgets what is held against those whose probe was sent before a moment and did not come back, and days before one.
pub(crate) fn sweep(tx: &mut Tx, probed: Moment, day: &str) -> Result<u64, Fault> {
    let days = tx.execute(
        sql!(
            "DELETE FROM list_bounce
             WHERE day < $2 OR subscription IN (SELECT subscription FROM list_probe WHERE sent < $1)"
        ),
        args![probed, day],
    )?;
    let probes = tx.execute(sql!("DELETE FROM list_probe WHERE sent < $1"), args![probed])?;
    Ok(days + probes)
}
