//! Processes.

use super::versions::{self, Author};
use super::{facets, json, names, said};
use crate::facts::PROCESS;
use crate::heart::process::Process;
use access::Person;
use base::{Id, Moment, Slug};
use db::{Fault, Read, Row, Tx, args, sql};

const COLUMNS: &str = "p.id, p.slug, p.said, p.version, p.made, p.changed";

fn process(row: &mut Row) -> Result<Process, Fault> {
    Ok(Process {
        id: row.next()?,
        slug: row.next()?,
        said: said(&row.next::<String>()?)?,
        version: row.next()?,
        made: row.next()?,
        changed: row.next()?,
    })
}

/// A process by its id.
pub(crate) fn find(read: &Read, id: Id<Process>) -> Result<Option<Process>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM process p WHERE p.id = $1"), args![id], process)
}

/// The process that has or had an address.
pub(crate) fn at(read: &Read, slug: &Slug) -> Result<Option<Process>, Fault> {
    match names::holder(read, PROCESS, slug)? {
        Some(id) => find(read, id.as_of()),
        None => Ok(None),
    }
}

/// The processes of exactly this name, however it is capitalised; at most ten, those that were withdrawn last.
pub(crate) fn named(read: &Read, name: &str) -> Result<Vec<Process>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM process p WHERE lower(p.name) = lower($1) ORDER BY COALESCE(p.withdrawn, 0), p.id LIMIT 10"
        ),
        args![name],
        process,
    )
}

/// All processes by lane and name, from an offset on.
pub(crate) fn all(read: &Read, offset: i64, limit: i64) -> Result<Vec<Process>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM process p WHERE p.withdrawn IS NULL ORDER BY p.lane, p.name, p.id LIMIT $1 OFFSET $2"
        ),
        args![limit, offset],
        process,
    )
}

/// The names of all lanes, in order; at most 200.
pub(crate) fn lanes(read: &Read) -> Result<Vec<String>, Fault> {
    read.rows(
        sql!("SELECT lane FROM process WHERE withdrawn IS NULL GROUP BY lane ORDER BY lane LIMIT 200"),
        args![],
        |row| row.next(),
    )
}

/// The names of all processes with their addresses, in order; at most 500.
pub(crate) fn choices(read: &Read) -> Result<Vec<(Slug, String)>, Fault> {
    read.rows(
        sql!("SELECT slug, name FROM process WHERE withdrawn IS NULL ORDER BY name, id LIMIT 500"),
        args![],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// The processes filed under a topic, by name.
pub(crate) fn with_topic(read: &Read, topic: &Slug, limit: i64) -> Result<Vec<Process>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM process p JOIN process_facet f ON f.subject = p.id
             WHERE f.kind = 'topic' AND f.word = $1 AND p.withdrawn IS NULL
             ORDER BY p.name, p.id LIMIT $2"
        ),
        args![topic, limit],
        process,
    )
}

/// The processes that were withdrawn, the latest first; at most 50.
pub(crate) fn withdrawn(read: &Read) -> Result<Vec<Process>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM process p WHERE p.withdrawn IS NOT NULL ORDER BY p.withdrawn DESC, p.id LIMIT 50"
        ),
        args![],
        process,
    )
}

/// The ids behind one, in order, at most 500.
pub(crate) fn ids_after(read: &Read, after: Option<Id<Process>>) -> Result<Vec<Id<Process>>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(sql!("SELECT id FROM process WHERE id > $1 ORDER BY id LIMIT 500"), args![after], |row| {
        row.next()
    })
}

/// Puts a process into the table, with its first version.
pub(crate) fn insert(tx: &mut Tx, process: &Process, author: &Author) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO process (id, slug, name, lane, said, version, made_by, made, changed)
             VALUES ($1, $2, '', '', '', 0, $3, $4, $4)"
        ),
        args![process.id, process.slug, author.person, process.made],
    )?;
    write(tx, process, author)
}

/// Writes a process anew, with a version of it.
pub(crate) fn write(tx: &mut Tx, process: &Process, author: &Author) -> Result<(), Fault> {
    set(tx, process)?;
    versions::add(tx, process.id, process.version, &process.said, author, process.changed)
}

/// The same without a version: for what is taken in with all its versions.
pub(crate) fn set(tx: &mut Tx, process: &Process) -> Result<(), Fault> {
    let said = &process.said;
    tx.execute(
        sql!(
            "UPDATE process SET slug = $2, name = $3, lane = $4, said = $5, version = $6, changed = $7, withdrawn = $8
             WHERE id = $1"
        ),
        args![
            process.id,
            process.slug,
            said.name,
            said.lane(),
            json(said),
            process.version,
            process.changed,
            said.withdrawn.as_ref().map(|withdrawn| withdrawn.at)
        ],
    )?;
    names::keep(tx, PROCESS, &process.slug, process.id)?;
    facets::set(tx, process.id, &said.topics, &said.regions)
}

/// Who added a process, if they are still here.
pub(crate) fn made_by(read: &Read, id: Id<Process>) -> Result<Option<Id<Person>>, Fault> {
    let found = read.maybe(sql!("SELECT made_by FROM process WHERE id = $1"), args![id], |row| row.next())?;
    Ok(found.flatten())
}

/// Those that were added after a moment, the newest first.
pub(crate) fn since(read: &Read, since: Moment, limit: i64) -> Result<Vec<Process>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM process p WHERE p.made > $1 AND p.withdrawn IS NULL ORDER BY p.made DESC, p.id LIMIT $2"
        ),
        args![since, limit],
        process,
    )
}
