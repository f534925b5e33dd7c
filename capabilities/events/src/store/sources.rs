//! Sources, their entries, and what is held of likeness.

use crate::heart::event::Event;
use crate::heart::likeness::{Verdict, Why};
use crate::heart::reconcile::{Found, Known};
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

fn json<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|error| Fault::Data(error.to_string()))
}

fn text(value: &impl Serialize) -> String {
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
    pub(crate) source: Id<Source>,
    pub(crate) slug: Slug,
    pub(crate) name: String,
    pub(crate) details: crate::heart::event::Details,
    pub(crate) listed: bool,
    pub(crate) event: Id<Event>,
    pub(crate) last_seen: Moment,
}

/// Where an event is listed: itself, and what was joined into it. In the order in which it was found; at most 50.
pub(crate) fn listings(read: &Read, event: Id<Event>) -> Result<Vec<Listing>, Fault> {
    read.rows(
        sql!(
            "SELECT s.id, s.slug, s.name, n.content, n.listed, n.event, n.last_seen
             FROM source_entry n JOIN source s ON s.id = n.source JOIN event e ON e.id = n.event
             WHERE e.id = $1 OR e.joined_into = $1
             ORDER BY n.first_seen, n.id LIMIT 50"
        ),
        args![event],
        |row| {
            Ok(Listing {
                source: row.next()?,
                slug: row.next()?,
                name: row.next()?,
                details: json(&row.next::<String>()?)?,
                listed: row.next()?,
                event: row.next()?,
                last_seen: row.next()?,
            })
        },
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

/// Keeps what is held of two events.
pub(crate) fn set_likeness(
    tx: &mut Tx,
    (a, b): (Id<Event>, Id<Event>),
    verdict: Verdict,
    why: Why,
    decided_by: Option<Id<Person>>,
    now: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO likeness (a, b, verdict, why, decided_by, at) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (a, b) DO UPDATE SET verdict = excluded.verdict, why = excluded.why,
                                              decided_by = excluded.decided_by, at = excluded.at"
        ),
        args![a, b, verdict, why, decided_by, now],
    )?;
    Ok(())
}

/// What is held of two events, if anything.
pub(crate) fn likeness(read: &Read, (a, b): (Id<Event>, Id<Event>)) -> Result<Option<Verdict>, Fault> {
    read.maybe(sql!("SELECT verdict FROM likeness WHERE a = $1 AND b = $2"), args![a, b], |row| row.next())
}

/// Pairs that a facilitator is asked about, oldest first; at most 100.
pub(crate) fn suggestions(read: &Read) -> Result<Vec<(Id<Event>, Id<Event>, Why)>, Fault> {
    read.rows(
        sql!(
            "SELECT l.a, l.b, l.why FROM likeness l JOIN event x ON x.id = l.a JOIN event y ON y.id = l.b
             WHERE l.verdict = 'suggested' AND x.joined_into IS NULL AND y.joined_into IS NULL
             ORDER BY l.at, l.a, l.b LIMIT 100"
        ),
        args![],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}
