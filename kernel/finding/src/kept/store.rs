//! All SQL about searches that people keep.

use super::{Kept, Often};
use access::Person;
use base::{Id, Moment, TokenHash};
use db::{Chapter, Fault, Read, Row, Tx, args, sql};

/// The tables.
pub(crate) const CHAPTER: Chapter = Chapter {
    name: "finding",
    steps: &[
        ("0001_kept_searches", include_str!("../../migrations/0001_kept_searches.sql")),
        ("0002_due", include_str!("../../migrations/0002_due.sql")),
    ],
};

const COLUMNS: &str = "id, person, query, often, made, told, due, secret IS NOT NULL";

fn kept(row: &mut Row) -> Result<Kept, Fault> {
    Ok(Kept {
        id: row.next()?,
        person: row.next()?,
        query: row.next()?,
        often: row.next()?,
        made: row.next()?,
        told: row.next()?,
        due: row.next()?,
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

/// Those who keep exactly this search, behind the one given, in the order of their ids.
pub(crate) fn with_this_query(
    read: &Read,
    query: &str,
    after: Option<Id<Person>>,
    limit: i64,
) -> Result<Vec<Id<Person>>, Fault> {
    read.rows(
        sql!(
            "SELECT DISTINCT person FROM kept_search
             WHERE query = $1 AND (CAST($2 AS BLOB) IS NULL OR person > $2)
             ORDER BY person LIMIT $3"
        ),
        args![query, after, limit],
        |row| row.next(),
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
            "INSERT INTO kept_search (id, person, query, often, made, told, due)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        args![kept.id, kept.person, kept.query.as_str(), kept.often, kept.made, kept.told, kept.due],
    )?;
    Ok(())
}

/// Sets how often it is told, and when next. One that was not told is told from `now` on: its feed and its page had the
/// rest.
pub(crate) fn set_often(
    tx: &mut Tx,
    id: Id<Kept>,
    often: Often,
    due: Option<Moment>,
    now: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE kept_search
             SET told = CASE WHEN often = 'never' THEN $2 ELSE told END, often = $3, due = $4
             WHERE id = $1"
        ),
        args![id, now, often, due],
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

/// The next who is to be told, behind the one given, in the order in which they are due.
pub(crate) fn next_due(
    read: &Read,
    now: Moment,
    after: Option<(Moment, Id<Person>)>,
) -> Result<Option<(Moment, Id<Person>)>, Fault> {
    let (due, person) = (after.map(|after| after.0), after.map(|after| after.1));
    read.maybe(
        sql!(
            "SELECT due, person FROM kept_search
             WHERE due <= $1
               AND (CAST($2 AS BIGINT) IS NULL OR due > $2 OR (due = $2 AND person > CAST($3 AS BLOB)))
             ORDER BY due, person, id LIMIT 1"
        ),
        args![now, due, person],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// One has been told up to `until`, and is told next when it is `due`, unless its owner has chosen anew since.
pub(crate) fn settle(tx: &mut Tx, kept: &Kept, until: Moment, due: Option<Moment>) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE kept_search SET told = $2, due = $3 WHERE id = $1 AND often = $4"),
        args![kept.id, until, due, kept.often],
    )?;
    Ok(())
}

/// Ends the mails about all of somebody's searches; false when there were none.
pub(crate) fn stop(tx: &mut Tx, person: Id<Person>) -> Result<bool, Fault> {
    let stopped = tx.execute(
        sql!("UPDATE kept_search SET often = 'never', due = NULL WHERE person = $1 AND often <> 'never'"),
        args![person],
    )?;
    Ok(stopped > 0)
}

/// Keeps nothing of somebody any more.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM kept_search WHERE person = $1"), args![person])?;
    Ok(())
}
