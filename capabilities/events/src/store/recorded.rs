//! What the record of the network asks for, page by page, and what it puts back.

use super::events::Version;
use super::sources::{json, text};
use crate::heart::event::{Details, Event};
use crate::heart::reconcile::Known;
use crate::heart::report::Report;
use crate::heart::source::Source;
use base::{Id, Moment, Slug};
use db::{Fault, Read, Tx, args, sql};
use serde::{Deserialize, Serialize};

/// The events that everybody sees, behind the one given, in the order of their ids; at most 500.
pub(crate) fn shown_after(read: &Read, after: Option<Id<Event>>) -> Result<Vec<Id<Event>>, Fault> {
    read.rows(
        sql!(
            "SELECT id FROM event
             WHERE standing = 'shown' AND joined_into IS NULL AND (CAST($1 AS BLOB) IS NULL OR id > $1)
             ORDER BY id LIMIT 500"
        ),
        args![after],
        |row| row.next(),
    )
}

/// All addresses of an event, in order; at most 1,000.
pub(crate) fn addresses(read: &Read, event: Id<Event>) -> Result<Vec<Slug>, Fault> {
    read.rows(
        sql!("SELECT slug FROM event_address WHERE event = $1 ORDER BY slug LIMIT 1000"),
        args![event],
        |row| row.next(),
    )
}

/// An event's versions from a number on, the first first; at most 200.
pub(crate) fn versions_from(read: &Read, event: Id<Event>, number: i64) -> Result<Vec<Version>, Fault> {
    read.rows(
        sql!(
            "SELECT version, at, author, name, details FROM event_version
             WHERE event = $1 AND version >= $2 ORDER BY version LIMIT 200"
        ),
        args![event, number],
        super::events::version,
    )
}

/// Puts a version back.
pub(crate) fn put_version(tx: &mut Tx, event: Id<Event>, version: &Version) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO event_version (event, version, at, author, name, details)
             VALUES ($1, $2, $3, NULL, $4, $5)"
        ),
        args![event, version.version, version.at, version.name, text(&version.details)],
    )?;
    Ok(())
}

/// The names of facilitators who are not people here, in order; at most 50.
pub(crate) fn facilitators(read: &Read, event: Id<Event>) -> Result<Vec<String>, Fault> {
    read.rows(
        sql!("SELECT name FROM event_facilitator_name WHERE event = $1 ORDER BY name LIMIT 50"),
        args![event],
        |row| row.next(),
    )
}

/// Notes who facilitated an event.
pub(crate) fn put_facilitator(tx: &mut Tx, event: Id<Event>, name: &str) -> Result<(), Fault> {
    tx.execute(
        sql!("INSERT INTO event_facilitator_name (event, name) VALUES ($1, $2) ON CONFLICT (event, name) DO NOTHING"),
        args![event, name],
    )?;
    Ok(())
}

/// The names of a report's authors who are not people here, in their order; at most 50.
pub(crate) fn authors(read: &Read, report: Id<Report>) -> Result<Vec<String>, Fault> {
    read.rows(
        sql!("SELECT name FROM report_author_name WHERE report = $1 ORDER BY place LIMIT 50"),
        args![report],
        |row| row.next(),
    )
}

/// Notes who wrote a report.
pub(crate) fn put_authors(tx: &mut Tx, report: Id<Report>, names: &[String]) -> Result<(), Fault> {
    for (place, name) in (1_i64..).zip(names) {
        tx.execute(
            sql!("INSERT INTO report_author_name (report, place, name) VALUES ($1, $2, $3)"),
            args![report, place, name],
        )?;
    }
    Ok(())
}

/// An entry of a source, by which its next answer knows the event again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Entry {
    pub(crate) id: Id<Known>,
    pub(crate) source: Id<Source>,
    pub(crate) key: String,
    pub(crate) content_key: String,
    pub(crate) says: Details,
    pub(crate) listed: bool,
    pub(crate) first_seen: Moment,
    pub(crate) last_seen: Moment,
    pub(crate) changed: Moment,
}

/// The entries of an event, in the order of their ids; at most 500.
pub(crate) fn entries(read: &Read, event: Id<Event>) -> Result<Vec<Entry>, Fault> {
    read.rows(
        sql!(
            "SELECT id, source, entry_key, content_key, content, listed, first_seen, last_seen, changed
             FROM source_entry WHERE event = $1 ORDER BY id LIMIT 500"
        ),
        args![event],
        |row| {
            Ok(Entry {
                id: row.next()?,
                source: row.next()?,
                key: row.next()?,
                content_key: row.next()?,
                says: json(&row.next::<String>()?)?,
                listed: row.next()?,
                first_seen: row.next()?,
                last_seen: row.next()?,
                changed: row.next()?,
            })
        },
    )
}

/// Puts an entry back, unless its source lists something else under its key.
pub(crate) fn put_entry(tx: &mut Tx, event: Id<Event>, entry: &Entry) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO source_entry (id, source, entry_key, content_key, content, event, listed, first_seen, last_seen,
                                       changed)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             ON CONFLICT DO NOTHING"
        ),
        args![
            entry.id,
            entry.source,
            entry.key,
            entry.content_key,
            text(&entry.says),
            event,
            entry.listed,
            entry.first_seen,
            entry.last_seen,
            entry.changed
        ],
    )?;
    Ok(())
}
