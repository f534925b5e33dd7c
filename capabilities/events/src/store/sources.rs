//! Sources: what was decided about each, and how it has fared.

use crate::heart::source::{Source, Terms};
use access::Person;
use base::{Id, Moment, Slug};
use db::{Fault, Read, Row, Tx, args, sql};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::time::Duration;

const SOURCE: &str = "id, slug, name, url, zone, scope, topics, trust, every_secs, state, etag, last_modified, \
    refresh_secs, polled, succeeded, failures, trouble, skipped, flags, due";

fn source(row: &mut Row) -> Result<Source, Fault> {
    let (id, slug) = (row.next()?, row.next()?);
    let terms = Terms {
        name: row.next()?,
        url: row.next()?,
        zone: row.next()?,
        scope: row.next()?,
        topics: json(&row.next::<String>()?)?,
        trust: row.next()?,
        every: secs(row.next()?),
    };
    Ok(Source {
        id,
        slug,
        terms,
        state: row.next()?,
        etag: row.next()?,
        last_modified: row.next()?,
        refresh: row.next::<Option<i64>>()?.map(secs),
        polled: row.next()?,
        succeeded: row.next()?,
        failures: row.next()?,
        trouble: row.next::<Option<String>>()?.map(|text| json(&text)).transpose()?,
        skipped: json(&row.next::<String>()?)?,
        flags: json(&row.next::<String>()?)?,
        due: row.next()?,
    })
}

fn secs(secs: i64) -> Duration {
    Duration::from_secs(u64::try_from(secs).unwrap_or(0))
}

fn stored_secs(span: Duration) -> i64 {
    i64::try_from(span.as_secs()).unwrap_or(i64::MAX)
}

/// Reads a column of JSON.
pub(crate) fn json<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|error| Fault::Data(error.to_string()))
}

/// Writes a column of JSON.
pub(crate) fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("plain values")
}

/// All sources by name; at most 500.
pub(crate) fn all(read: &Read) -> Result<Vec<Source>, Fault> {
    read.rows(sql!("SELECT ", SOURCE, " FROM source ORDER BY name, id LIMIT 500"), args![], source)
}

/// The source of that address.
pub(crate) fn by_slug(read: &Read, slug: &Slug) -> Result<Option<Source>, Fault> {
    read.maybe(sql!("SELECT ", SOURCE, " FROM source WHERE slug = $1"), args![slug], source)
}

/// The source with that id.
pub(crate) fn by_id(read: &Read, id: Id<Source>) -> Result<Option<Source>, Fault> {
    read.maybe(sql!("SELECT ", SOURCE, " FROM source WHERE id = $1"), args![id], source)
}

/// Sources that are to be asked now; at most 50.
pub(crate) fn due(read: &Read, now: Moment) -> Result<Vec<Id<Source>>, Fault> {
    read.rows(
        sql!("SELECT id FROM source WHERE state = 'running' AND due <= $1 ORDER BY due, id LIMIT 50"),
        args![now],
        |row| row.next(),
    )
}

/// Puts off when a source is asked next, while it is being asked.
pub(crate) fn postpone(tx: &mut Tx, id: Id<Source>, due: Moment) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE source SET due = $2 WHERE id = $1"), args![id, due])?;
    Ok(())
}

/// Adds a source.
pub(crate) fn insert(
    tx: &mut Tx,
    source: &Source,
    added_by: Option<Id<Person>>,
    now: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO source (id, slug, name, url, zone, scope, topics, trust, every_secs, state, failures, skipped,
                                 flags, due, added_by, made)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, '[]', '{}', $11, $12, $13)"
        ),
        args![
            source.id,
            source.slug,
            source.terms.name,
            source.terms.url,
            source.terms.zone,
            source.terms.scope,
            text(&source.terms.topics),
            source.terms.trust,
            stored_secs(source.terms.every),
            source.state,
            source.due,
            added_by,
            now
        ],
    )?;
    Ok(())
}

/// Writes what was decided about a source; a new address is asked without the old one's validators.
pub(crate) fn set_terms(tx: &mut Tx, source: &Source) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE source SET name = $2, url = $3, zone = $4, scope = $5, topics = $6, trust = $7, every_secs = $8,
                               state = $9, due = $10, etag = NULL, last_modified = NULL
             WHERE id = $1"
        ),
        args![
            source.id,
            source.terms.name,
            source.terms.url,
            source.terms.zone,
            source.terms.scope,
            text(&source.terms.topics),
            source.terms.trust,
            stored_secs(source.terms.every),
            source.state,
            source.due
        ],
    )?;
    Ok(())
}

/// Writes how a source has fared.
pub(crate) fn set_fate(tx: &mut Tx, source: &Source) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE source SET url = $2, state = $3, etag = $4, last_modified = $5, refresh_secs = $6, polled = $7,
                               succeeded = $8, failures = $9, trouble = $10, skipped = $11, flags = $12, due = $13
             WHERE id = $1"
        ),
        args![
            source.id,
            source.terms.url,
            source.state,
            source.etag,
            source.last_modified,
            source.refresh.map(stored_secs),
            source.polled,
            source.succeeded,
            source.failures,
            source.trouble.as_ref().map(text),
            text(&source.skipped),
            text(&source.flags),
            source.due
        ],
    )?;
    Ok(())
}
