//! Roadmaps and their entries.

use super::versions::{self, Author};
use super::{json, names, said};
use crate::facts::ROADMAP;
use crate::heart::milestone::Milestone;
use crate::heart::roadmap::{Roadmap, RoadmapEntry};
use crate::heart::when::bounds;
use access::Person;
use base::{Id, Slug};
use db::{Fault, Read, Row, Tx, args, sql};
use facts::Subject;
use jiff::civil::Date;

const COLUMNS: &str = "r.id, r.slug, r.said, r.version, r.made, r.changed";

fn roadmap(row: &mut Row) -> Result<Roadmap, Fault> {
    Ok(Roadmap {
        id: row.next()?,
        slug: row.next()?,
        said: said(&row.next::<String>()?)?,
        version: row.next()?,
        made: row.next()?,
        changed: row.next()?,
    })
}

const ENTRY: &str = "e.id, e.roadmap, e.number, e.said, e.version, e.made, e.changed";

fn entry(row: &mut Row) -> Result<RoadmapEntry, Fault> {
    Ok(RoadmapEntry {
        id: row.next()?,
        roadmap: row.next()?,
        number: row.next()?,
        said: said(&row.next::<String>()?)?,
        version: row.next()?,
        made: row.next()?,
        changed: row.next()?,
    })
}

/// A roadmap by its id.
pub(crate) fn find(read: &Read, id: Id<Roadmap>) -> Result<Option<Roadmap>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM roadmap r WHERE r.id = $1"), args![id], roadmap)
}

/// The roadmap that has or had an address.
pub(crate) fn at(read: &Read, slug: &Slug) -> Result<Option<Roadmap>, Fault> {
    match names::holder(read, ROADMAP, slug)? {
        Some(id) => find(read, id.as_of()),
        None => Ok(None),
    }
}

/// All roadmaps by title, from an offset on.
pub(crate) fn all(read: &Read, offset: i64, limit: i64) -> Result<Vec<Roadmap>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM roadmap r WHERE r.withdrawn IS NULL ORDER BY r.title, r.id LIMIT $1 OFFSET $2"
        ),
        args![limit, offset],
        roadmap,
    )
}

/// The roadmaps that were withdrawn, the latest first; at most 50.
pub(crate) fn withdrawn(read: &Read) -> Result<Vec<Roadmap>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM roadmap r WHERE r.withdrawn IS NOT NULL ORDER BY r.withdrawn DESC, r.id LIMIT 50"
        ),
        args![],
        roadmap,
    )
}

/// The ids behind one, in order, at most 500.
pub(crate) fn ids_after(read: &Read, after: Option<Id<Roadmap>>) -> Result<Vec<Id<Roadmap>>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(sql!("SELECT id FROM roadmap WHERE id > $1 ORDER BY id LIMIT 500"), args![after], |row| {
        row.next()
    })
}

/// The roadmaps of an organization by title; at most ten.
pub(crate) fn of_organization(read: &Read, organization: Id<Subject>) -> Result<Vec<Roadmap>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM roadmap r WHERE r.organization = $1 AND r.withdrawn IS NULL ORDER BY r.title, r.id LIMIT 10"
        ),
        args![organization],
        roadmap,
    )
}

/// All entries of a roadmap by their numbers, also those that were withdrawn; at most 2,000.
pub(crate) fn all_entries(read: &Read, roadmap: Id<Roadmap>) -> Result<Vec<RoadmapEntry>, Fault> {
    read.rows(
        sql!("SELECT ", ENTRY, " FROM roadmap_entry e WHERE e.roadmap = $1 ORDER BY e.number LIMIT 2000"),
        args![roadmap],
        entry,
    )
}

/// The entries of a roadmap that were withdrawn, by their numbers; at most 50.
pub(crate) fn withdrawn_entries(read: &Read, roadmap: Id<Roadmap>) -> Result<Vec<RoadmapEntry>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ENTRY,
            " FROM roadmap_entry e WHERE e.roadmap = $1 AND e.withdrawn IS NOT NULL
             ORDER BY e.withdrawn DESC, e.number LIMIT 50"
        ),
        args![roadmap],
        entry,
    )
}

/// The entries of a roadmap in the order of their dates, from an offset on.
pub(crate) fn entries(
    read: &Read,
    roadmap: Id<Roadmap>,
    offset: i64,
    limit: i64,
) -> Result<Vec<RoadmapEntry>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ENTRY,
            " FROM roadmap_entry e WHERE e.roadmap = $1 AND e.withdrawn IS NULL
             ORDER BY e.due, e.number LIMIT $2 OFFSET $3"
        ),
        args![roadmap, limit, offset],
        entry,
    )
}

/// The entry of a roadmap that has this number.
pub(crate) fn numbered(
    read: &Read,
    roadmap: Id<Roadmap>,
    number: i64,
) -> Result<Option<RoadmapEntry>, Fault> {
    read.maybe(
        sql!("SELECT ", ENTRY, " FROM roadmap_entry e WHERE e.roadmap = $1 AND e.number = $2"),
        args![roadmap, number],
        entry,
    )
}

/// The entries for a milestone, each with its roadmap; at most 20.
pub(crate) fn for_milestone(
    read: &Read,
    milestone: Id<Milestone>,
) -> Result<Vec<(RoadmapEntry, Slug, String)>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ENTRY,
            ", r.slug, r.title FROM roadmap_entry e JOIN roadmap r ON r.id = e.roadmap
             WHERE e.milestone = $1 AND e.withdrawn IS NULL AND r.withdrawn IS NULL
             ORDER BY e.due, e.id LIMIT 20"
        ),
        args![milestone],
        with_roadmap,
    )
}

fn with_roadmap(row: &mut Row) -> Result<(RoadmapEntry, Slug, String), Fault> {
    Ok((entry(row)?, row.next()?, row.next()?))
}

/// Open entries that are not overdue on a day and say how many hours they take, each with its roadmap; the first due first.
pub(crate) fn open(read: &Read, today: Date, limit: i64) -> Result<Vec<(RoadmapEntry, Slug, String)>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            ENTRY,
            ", r.slug, r.title FROM roadmap_entry e JOIN roadmap r ON r.id = e.roadmap
             WHERE e.state = 'open' AND e.due >= $1 AND e.hours IS NOT NULL
               AND e.withdrawn IS NULL AND r.withdrawn IS NULL
             ORDER BY e.due, e.id LIMIT $2"
        ),
        args![today, limit],
        with_roadmap,
    )
}

/// The number of the next entry of a roadmap.
pub(crate) fn next_number(read: &Read, roadmap: Id<Roadmap>) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT CAST(COALESCE(MAX(number), 0) AS BIGINT) FROM roadmap_entry WHERE roadmap = $1"),
        args![roadmap],
        |row| row.next::<i64>().map(|last| last + 1),
    )
}

/// Puts a roadmap into the table, with its first version.
pub(crate) fn insert(tx: &mut Tx, roadmap: &Roadmap, author: &Author) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO roadmap (id, slug, title, said, version, made_by, made, changed)
             VALUES ($1, $2, '', '', 0, $3, $4, $4)"
        ),
        args![roadmap.id, roadmap.slug, author.person, roadmap.made],
    )?;
    write(tx, roadmap, author)
}

/// Writes a roadmap anew, with a version of it.
pub(crate) fn write(tx: &mut Tx, roadmap: &Roadmap, author: &Author) -> Result<(), Fault> {
    set(tx, roadmap)?;
    versions::add(tx, roadmap.id, roadmap.version, &roadmap.said, author, roadmap.changed)
}

/// The same without a version: for what is taken in with all its versions.
pub(crate) fn set(tx: &mut Tx, roadmap: &Roadmap) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE roadmap SET slug = $2, title = $3, organization = $4, said = $5, version = $6, changed = $7,
                    withdrawn = $8
             WHERE id = $1"
        ),
        args![
            roadmap.id,
            roadmap.slug,
            roadmap.said.title,
            roadmap.said.organization,
            json(&roadmap.said),
            roadmap.version,
            roadmap.changed,
            roadmap.said.withdrawn.as_ref().map(|withdrawn| withdrawn.at)
        ],
    )?;
    names::keep(tx, ROADMAP, &roadmap.slug, roadmap.id)
}

/// Puts an entry into the table, with its first version.
pub(crate) fn insert_entry(tx: &mut Tx, entry: &RoadmapEntry, author: &Author) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO roadmap_entry (id, roadmap, number, due, state, said, version, made, changed)
             VALUES ($1, $2, $3, '', '', '', 0, $4, $4)"
        ),
        args![entry.id, entry.roadmap, entry.number, entry.made],
    )?;
    write_entry(tx, entry, author)
}

/// Writes an entry anew, with a version of it.
pub(crate) fn write_entry(tx: &mut Tx, entry: &RoadmapEntry, author: &Author) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE roadmap_entry
             SET milestone = $2, due = $3, state = $4, hours = $5, said = $6, version = $7, changed = $8,
                 withdrawn = $9
             WHERE id = $1"
        ),
        args![
            entry.id,
            entry.said.milestone,
            bounds(entry.said.by.as_ref()).1,
            entry.said.state,
            entry.said.hours,
            json(&entry.said),
            entry.version,
            entry.changed,
            entry.said.withdrawn.as_ref().map(|withdrawn| withdrawn.at)
        ],
    )?;
    versions::add(tx, entry.id, entry.version, &entry.said, author, entry.changed)
}

/// Who added a roadmap, if they are still here.
pub(crate) fn made_by(read: &Read, id: Id<Roadmap>) -> Result<Option<Id<Person>>, Fault> {
    let found = read.maybe(sql!("SELECT made_by FROM roadmap WHERE id = $1"), args![id], |row| row.next())?;
    Ok(found.flatten())
}
