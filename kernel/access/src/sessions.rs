//! Sessions: a browser that is signed in. The cookie holds a token, the table its hash; no address of a machine is kept.

use crate::Person;
use crate::accounts::{self, Account};
use base::{Id, Moment, TokenHash, days, hours};
use db::{Fault, Read, Tx, args, sql};
use std::time::Duration;

/// A session ends when it has not been used for so long.
pub const IDLE: Duration = days(60);

/// How exact "last seen" is kept: a write on every page would cost more than it tells.
pub const SEEN_STEP: Duration = hours(12);

/// One signed-in browser.
#[derive(Clone, Debug)]
pub struct Session {
    /// The hash of its token.
    pub hash: TokenHash,
    /// Browser family and system, as its owner recognises it: "Firefox, Android".
    pub device: String,
    /// When it was opened.
    pub opened: Moment,
    /// When it was last used, to within [`SEEN_STEP`].
    pub seen: Moment,
}

/// Opens a session.
pub fn open(
    tx: &mut Tx,
    hash: &TokenHash,
    person: Id<Person>,
    device: &str,
    now: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO session (hash, person, device, opened, seen, closes) VALUES ($1, $2, $3, $4, $4, $5)"
        ),
        args![hash, person, device, now, now.plus(IDLE)],
    )?;
    Ok(())
}

/// The account that a session speaks for, and when it was last seen.
pub fn account(read: &Read, hash: &TokenHash, now: Moment) -> Result<Option<(Account, Moment)>, Fault> {
    read.maybe(
        sql!(
            "SELECT a.person, a.email, a.role, a.standing, a.tongue, a.zone, a.joined, s.seen
             FROM session s JOIN account a ON a.person = s.person
             WHERE s.hash = $1 AND s.closes > $2"
        ),
        args![hash, now],
        |row| Ok((accounts::account(row)?, row.next()?)),
    )
}

/// Notes that a session is in use.
pub fn seen(tx: &mut Tx, hash: &TokenHash, now: Moment) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE session SET seen = $2, closes = $3 WHERE hash = $1"),
        args![hash, now, now.plus(IDLE)],
    )?;
    Ok(())
}

/// A person's sessions, last used first; at most 100.
pub fn of(read: &Read, person: Id<Person>, now: Moment) -> Result<Vec<Session>, Fault> {
    read.rows(
        sql!(
            "SELECT hash, device, opened, seen FROM session
             WHERE person = $1 AND closes > $2
             ORDER BY seen DESC, hash LIMIT 100"
        ),
        args![person, now],
        |row| Ok(Session { hash: row.next()?, device: row.next()?, opened: row.next()?, seen: row.next()? }),
    )
}

/// Closes one session of a person; false when they have no such session.
pub fn close(tx: &mut Tx, person: Id<Person>, hash: &TokenHash) -> Result<bool, Fault> {
    let closed =
        tx.execute(sql!("DELETE FROM session WHERE hash = $1 AND person = $2"), args![hash, person])?;
    Ok(closed == 1)
}

/// Closes all sessions of a person but one.
pub fn close_others(tx: &mut Tx, person: Id<Person>, kept: &TokenHash) -> Result<u64, Fault> {
    tx.execute(sql!("DELETE FROM session WHERE person = $1 AND hash <> $2"), args![person, kept])
}

/// Removes sessions that have run out.
pub fn sweep(tx: &mut Tx, now: Moment) -> Result<u64, Fault> {
    tx.execute(sql!("DELETE FROM session WHERE closes <= $1"), args![now])
}

/// How many sessions are open.
pub fn count(read: &Read, now: Moment) -> Result<i64, Fault> {
    read.one(sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM session WHERE closes > $1"), args![now], |row| {
        row.next()
    })
}
