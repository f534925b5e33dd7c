//! All SQL about searches that people keep.

use super::{Kept, Often};
use access::Person;
use base::{Id, Moment, TokenHash};
use db::{Chapter, Fault, Read, Row, Tx, args, sql};

/// The tables.
pub(crate) const CHAPTER: Chapter = Chapter {
    name: "finding",
    steps: &[("0001_kept_searches", include_str!("../../migrations/0001_kept_searches.sql"))],
};

const COLUMNS: &str = "id, person, query, often, made, told, secret IS NOT NULL";

fn kept(row: &mut Row) -> Result<Kept, Fault> {
    Ok(Kept {
        id: row.next()?,
        person: row.next()?,
        query: row.next()?,
        often: row.next()?,
        made: row.next()?,
        told: row.next()?,
        has_feed: row.next()?,
    })
}

/// One of somebody's own.
pub(crate) fn find(read: &Read, person: Id<Person>, id: Id<Kept>) -> Result<Option<Kept>, Fault> {
    read.maybe(
        sql!("SELECT ", COLUMNS, " FROM kept_search WHERE id = $1 AND person = $2"),
        args![id, person],
        kept,
    )
}

/// Somebody's own with this query. There are few of one person; an index would not hold the longest queries.
pub(crate) fn with_query(read: &Read, person: Id<Person>, query: &str) -> Result<Option<Kept>, Fault> {
    read.maybe(
        sql!("SELECT ", COLUMNS, " FROM kept_search WHERE person = $1 AND query = $2 ORDER BY id LIMIT 1"),
        args![person, query],
        kept,
    )
}

/// The one whose feed has this secret.
pub(crate) fn with_secret(read: &Read, secret: &TokenHash) -> Result<Option<Kept>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM kept_search WHERE secret = $1"), args![secret], kept)
}

/// All of somebody's, the newest first, at most `limit`.
pub(crate) fn of(read: &Read, person: Id<Person>, limit: i64) -> Result<Vec<Kept>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM kept_search WHERE person = $1 ORDER BY id DESC LIMIT $2"),
        args![person, limit],
        kept,
    )
}

/// Keeps a search.
pub(crate) fn add(tx: &mut Tx, kept: &Kept) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO kept_search (id, person, query, often, made, told) VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        args![kept.id, kept.person, kept.query.as_str(), kept.often, kept.made, kept.told],
    )?;
    Ok(())
}

/// Sets how often it is told. One that was not told is told from `now` on: its feed and its page had the rest.
pub(crate) fn set_often(tx: &mut Tx, id: Id<Kept>, often: Often, now: Moment) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE kept_search SET told = CASE WHEN often = 'never' THEN $2 ELSE told END, often = $3
             WHERE id = $1"
        ),
        args![id, now, often],
    )?;
    Ok(())
}

/// Gives its feed a secret, or takes it away.
pub(crate) fn set_secret(tx: &mut Tx, id: Id<Kept>, secret: Option<&TokenHash>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE kept_search SET secret = $2 WHERE id = $1"), args![id, secret])?;
    Ok(())
}

/// Keeps it no more.
pub(crate) fn remove(tx: &mut Tx, id: Id<Kept>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM kept_search WHERE id = $1"), args![id])?;
    Ok(())
}

/// Somebody who is to be told: of what they want daily when that was last told before `daily`, of what they want weekly
/// before `weekly`.
pub(crate) fn due(read: &Read, daily: Moment, weekly: Moment) -> Result<Option<Id<Person>>, Fault> {
    read.maybe(
        sql!(
            "SELECT person FROM kept_search
             WHERE (often = 'daily' AND told < $1) OR (often = 'weekly' AND told < $2)
             ORDER BY person LIMIT 1"
        ),
        args![daily, weekly],
        |row| row.next(),
    )
}

/// What was told up to `until`.
pub(crate) fn settle(tx: &mut Tx, ids: &[Id<Kept>], until: Moment) -> Result<(), Fault> {
    for id in ids {
        tx.execute(sql!("UPDATE kept_search SET told = $2 WHERE id = $1"), args![id, until])?;
    }
    Ok(())
}

/// Ends the mails about all of somebody's searches; false when there were none.
pub(crate) fn stop(tx: &mut Tx, person: Id<Person>) -> Result<bool, Fault> {
    let stopped = tx.execute(
        sql!("UPDATE kept_search SET often = 'never' WHERE person = $1 AND often <> 'never'"),
        args![person],
    )?;
    Ok(stopped > 0)
}

/// Keeps nothing of somebody any more.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM kept_search WHERE person = $1"), args![person])?;
    Ok(())
}
