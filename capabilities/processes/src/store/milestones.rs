//! Milestones, one by one. Who looks from outside is not given what is for the network's people.

use super::versions::{self, Author};
use super::{json, said};
use crate::heart::milestone::{Milestone, MilestoneDetails};
use crate::heart::process::Process;
use crate::heart::when::bounds;
use access::{Actor, Person};
use base::Id;
use db::{Fault, Read, Row, Tx, args, sql};

const COLUMNS: &str = "m.id, m.process, m.number, m.said, m.version, m.made, m.changed";

fn milestone(row: &mut Row, viewer: &Actor) -> Result<Milestone, Fault> {
    let (id, process, number) = (row.next()?, row.next()?, row.next()?);
    let said: MilestoneDetails = said(&row.next::<String>()?)?;
    Ok(Milestone {
        id,
        process,
        number,
        said: if viewer.is_inside() { said } else { said.for_everybody() },
        version: row.next()?,
        made: row.next()?,
        changed: row.next()?,
    })
}

/// A milestone by its id.
pub(crate) fn find(read: &Read, viewer: &Actor, id: Id<Milestone>) -> Result<Option<Milestone>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM milestone m WHERE m.id = $1"), args![id], |row| {
        milestone(row, viewer)
    })
}

/// The milestone of a process that has this number.
pub(crate) fn numbered(
    read: &Read,
    viewer: &Actor,
    process: Id<Process>,
    number: i64,
) -> Result<Option<Milestone>, Fault> {
    read.maybe(
        sql!("SELECT ", COLUMNS, " FROM milestone m WHERE m.process = $1 AND m.number = $2"),
        args![process, number],
        |row| milestone(row, viewer),
    )
}

/// All milestones of a process by their numbers; at most 2,000.
pub(crate) fn of(read: &Read, viewer: &Actor, process: Id<Process>) -> Result<Vec<Milestone>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM milestone m WHERE m.process = $1 ORDER BY m.number LIMIT 2000"),
        args![process],
        |row| milestone(row, viewer),
    )
}

/// The milestones of a process that were withdrawn, the latest first; at most 50.
pub(crate) fn withdrawn(read: &Read, viewer: &Actor, process: Id<Process>) -> Result<Vec<Milestone>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM milestone m WHERE m.process = $1 AND m.withdrawn IS NOT NULL
             ORDER BY m.withdrawn DESC, m.id LIMIT 50"
        ),
        args![process],
        |row| milestone(row, viewer),
    )
}

/// How many milestones of a process stand.
pub(crate) fn count(read: &Read, process: Id<Process>) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM milestone WHERE process = $1 AND withdrawn IS NULL"),
        args![process],
        |row| row.next(),
    )
}

/// What each milestone of a process said when it was added, also of those that were withdrawn, by their numbers; at most
/// 10,000.
pub(crate) fn firsts(
    read: &Read,
    process: Id<Process>,
) -> Result<Vec<(Id<Milestone>, MilestoneDetails)>, Fault> {
    read.rows(
        sql!(
            "SELECT m.id, v.said FROM milestone m JOIN process_version v ON v.subject = m.id
             WHERE m.process = $1 AND v.version = 1 ORDER BY m.number LIMIT 10000"
        ),
        args![process],
        |row| Ok((row.next()?, said(&row.next::<String>()?)?)),
    )
}

/// The number of the next milestone of a process.
pub(crate) fn next_number(read: &Read, process: Id<Process>) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT CAST(COALESCE(MAX(number), 0) AS BIGINT) FROM milestone WHERE process = $1"),
        args![process],
        |row| row.next::<i64>().map(|last| last + 1),
    )
}

/// The ids behind one, in order, at most 500.
pub(crate) fn ids_after(read: &Read, after: Option<Id<Milestone>>) -> Result<Vec<Id<Milestone>>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(sql!("SELECT id FROM milestone WHERE id > $1 ORDER BY id LIMIT 500"), args![after], |row| {
        row.next()
    })
}

/// Puts a milestone into the table, with its first version.
pub(crate) fn insert(tx: &mut Tx, milestone: &Milestone, author: &Author) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO milestone (id, process, number, title, lang, starts, ends, said, version, made_by, made, changed)
             VALUES ($1, $2, $3, '', '', '', '', '', 0, $4, $5, $5)"
        ),
        args![milestone.id, milestone.process, milestone.number, author.person, milestone.made],
    )?;
    write(tx, milestone, author)
}

/// Writes a milestone anew, with a version of it.
pub(crate) fn write(tx: &mut Tx, milestone: &Milestone, author: &Author) -> Result<(), Fault> {
    set(tx, milestone)?;
    versions::add(tx, milestone.id, milestone.version, &milestone.said, author, milestone.changed)
}

/// The same without a version: for what is taken in with all its versions.
pub(crate) fn set(tx: &mut Tx, milestone: &Milestone) -> Result<(), Fault> {
    let said = &milestone.said;
    let (starts, ends) = bounds(said.when.as_ref());
    tx.execute(
        sql!(
            "UPDATE milestone
             SET title = $2, lang = $3, taking_place = $4, starts = $5, ends = $6, place = $7, result = $8,
                 hours = $9, event = $10, said = $11, version = $12, changed = $13, withdrawn = $14
             WHERE id = $1"
        ),
        args![
            milestone.id,
            said.title,
            said.lang,
            said.when.map(|when| when.to_string()),
            starts,
            ends,
            said.place,
            said.result.as_ref().map(|result| result.outcome),
            said.hours,
            said.event.as_ref().map(|event| event.id),
            json(said),
            milestone.version,
            milestone.changed,
            said.withdrawn.as_ref().map(|withdrawn| withdrawn.at)
        ],
    )?;
    Ok(())
}

/// Who added a milestone, if they are still here.
pub(crate) fn made_by(read: &Read, id: Id<Milestone>) -> Result<Option<Id<Person>>, Fault> {
    let found =
        read.maybe(sql!("SELECT made_by FROM milestone WHERE id = $1"), args![id], |row| row.next())?;
    Ok(found.flatten())
}
