//! What sources list, entry by entry.

use crate::heart::event::{Details, Event};
use crate::heart::reconcile::{Found, Known};
use crate::heart::source::Source;
use crate::store::sources::{json, text};
use base::{Id, Moment, Slug};
use db::{Fault, Read, Tx, args, sql};

/// What is known of a source's entries, in the order of their keys; at most 20,000.
pub(crate) fn known(read: &Read, source: Id<Source>) -> Result<Vec<Known>, Fault> {
    read.rows(
        sql!(
            "SELECT id, entry_key, content_key, content, event, listed FROM source_entry
             WHERE source = $1 ORDER BY entry_key LIMIT 20000"
        ),
        args![source],
        |row| {
            Ok(Known {
                id: row.next()?,
                key: row.next()?,
                content_key: row.next()?,
                details: json(&row.next::<String>()?)?,
                event: row.next()?,
                listed: row.next()?,
            })
        },
    )
}

/// Keeps a new entry of a source.
pub(crate) fn add_entry(
    tx: &mut Tx,
    id: Id<Known>,
    source: Id<Source>,
    found: &Found,
    event: Id<Event>,
    now: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO source_entry (id, source, entry_key, content_key, content, event, listed, first_seen, last_seen,
                                       changed)
             VALUES ($1, $2, $3, $4, $5, $6, TRUE, $7, $7, $7)"
        ),
        args![id, source, found.key, found.content_key, text(&found.details), event, now],
    )?;
    Ok(())
}

/// Writes what an entry says now.
pub(crate) fn change_entry(tx: &mut Tx, id: Id<Known>, found: &Found, now: Moment) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE source_entry SET entry_key = $2, content_key = $3, content = $4, listed = TRUE, last_seen = $5,
                                     changed = $5
             WHERE id = $1"
        ),
        args![id, found.key, found.content_key, text(&found.details), now],
    )?;
    Ok(())
}

/// Notes that a source does not list an entry any more.
pub(crate) fn unlist_entry(tx: &mut Tx, id: Id<Known>, now: Moment) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE source_entry SET listed = FALSE, changed = $2 WHERE id = $1"), args![id, now])?;
    Ok(())
}

/// One listing of an event.
pub(crate) struct Listing {
    pub(crate) slug: Slug,
    pub(crate) name: String,
    pub(crate) details: Details,
    pub(crate) listed: bool,
    pub(crate) event: Id<Event>,
}

/// Where an event is listed: itself, and what was joined into it. In the order in which it was found; at most 50.
pub(crate) fn listings(read: &Read, event: Id<Event>) -> Result<Vec<Listing>, Fault> {
    read.rows(
        sql!(
            "SELECT s.slug, s.name, n.content, n.listed, n.event
             FROM source_entry n JOIN source s ON s.id = n.source JOIN event e ON e.id = n.event
             WHERE e.id = $1 OR e.joined_into = $1
             ORDER BY n.first_seen, n.id LIMIT 50"
        ),
        args![event],
        |row| {
            Ok(Listing {
                slug: row.next()?,
                name: row.next()?,
                details: json(&row.next::<String>()?)?,
                listed: row.next()?,
                event: row.next()?,
            })
        },
    )
}

/// How many events each source lists, and how many of them have vanished from it; without those that never listed any.
pub(crate) fn all_counts(read: &Read) -> Result<Vec<(Id<Source>, i64, i64)>, Fault> {
    read.rows(
        sql!(
            "SELECT source,
                    CAST(COALESCE(SUM(CASE WHEN listed THEN 1 ELSE 0 END), 0) AS BIGINT),
                    CAST(COALESCE(SUM(CASE WHEN listed THEN 0 ELSE 1 END), 0) AS BIGINT)
             FROM source_entry GROUP BY source ORDER BY source LIMIT 500"
        ),
        args![],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// How many events a source lists, and how many of them have vanished from it.
pub(crate) fn counts(read: &Read, source: Id<Source>) -> Result<(i64, i64), Fault> {
    read.one(
        sql!(
            "SELECT CAST(COALESCE(SUM(CASE WHEN listed THEN 1 ELSE 0 END), 0) AS BIGINT),
                    CAST(COALESCE(SUM(CASE WHEN listed THEN 0 ELSE 1 END), 0) AS BIGINT)
             FROM source_entry WHERE source = $1"
        ),
        args![source],
        |row| Ok((row.next()?, row.next()?)),
    )
}
