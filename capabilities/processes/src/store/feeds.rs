//! What feeds into what.

use crate::heart::milestone::{Listed, Milestone};
use crate::heart::when::bounds;
use base::Id;
use db::{Fault, Read, Row, Tx, args, sql};
use facts::Subject;
use std::collections::HashMap;

/// So many arrows there are at most: of more milestones than any network keeps.
const MOST: i64 = 100_000;

/// So many are shown at once.
const AMONG: i64 = 5_000;

/// From what into what.
pub(crate) type Arrow = (Id<Milestone>, Id<Milestone>);

/// All arrows between milestones.
pub(crate) fn arrows(read: &Read) -> Result<Vec<Arrow>, Fault> {
    read.rows(
        sql!(
            "SELECT source, target FROM process_feed WHERE source_kind = 'milestone'
             ORDER BY source, target LIMIT $1"
        ),
        args![MOST],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Adds an arrow; false when it is there already.
pub(crate) fn add(tx: &mut Tx, source: &Subject, target: Id<Milestone>) -> Result<bool, Fault> {
    let added = tx.execute(
        sql!(
            "INSERT INTO process_feed (source_kind, source, target) VALUES ($1, $2, $3)
             ON CONFLICT (source, target) DO NOTHING"
        ),
        args![source.kind.as_ref(), source.id, target],
    )?;
    Ok(added == 1)
}

/// Takes an arrow away; false when there was none.
pub(crate) fn remove(tx: &mut Tx, source: Id<Subject>, target: Id<Milestone>) -> Result<bool, Fault> {
    let gone = tx
        .execute(sql!("DELETE FROM process_feed WHERE source = $1 AND target = $2"), args![source, target])?;
    Ok(gone == 1)
}

/// What feeds into a milestone, in the order of the ids; at most 100. What was withdrawn feeds into nothing until it is put
/// back.
pub(crate) fn into(read: &Read, target: Id<Milestone>) -> Result<Vec<Subject>, Fault> {
    read.rows(
        sql!(
            "SELECT f.source_kind, f.source FROM process_feed f
             LEFT JOIN milestone m ON m.id = f.source
             LEFT JOIN process p ON p.id = f.source
             WHERE f.target = $1 AND m.withdrawn IS NULL AND p.withdrawn IS NULL ORDER BY f.source LIMIT 100"
        ),
        args![target],
        source,
    )
}

/// The same with what was withdrawn: for the record; at most 1,000.
pub(crate) fn all_into(read: &Read, target: Id<Milestone>) -> Result<Vec<Subject>, Fault> {
    read.rows(
        sql!("SELECT source_kind, source FROM process_feed WHERE target = $1 ORDER BY source LIMIT 1000"),
        args![target],
        source,
    )
}

fn source(row: &mut Row) -> Result<Subject, Fault> {
    Ok(Subject { kind: row.next::<String>()?.into(), id: row.next()? })
}

/// The milestones that a milestone or a process feeds into, in the order of the ids; at most 100.
pub(crate) fn out_of(read: &Read, source: Id<Subject>) -> Result<Vec<Id<Milestone>>, Fault> {
    read.rows(
        sql!(
            "SELECT f.target FROM process_feed f JOIN milestone m ON m.id = f.target
             WHERE f.source = $1 AND m.withdrawn IS NULL ORDER BY f.target LIMIT 100"
        ),
        args![source],
        |row| row.next(),
    )
}

/// The arrows among these milestones, by their places in the list, which is in the order of time.
pub(crate) fn among(read: &Read, listed: &[Listed]) -> Result<Vec<(usize, usize)>, Fault> {
    let at: HashMap<Id<Milestone>, usize> = listed.iter().enumerate().map(|(at, one)| (one.id, at)).collect();
    let day = |one: &Listed| bounds(one.when.as_ref()).0;
    let (Some(first), Some(last)) = (listed.iter().map(day).min(), listed.iter().map(day).max()) else {
        return Ok(Vec::new());
    };
    let arrows: Vec<Arrow> = read.rows(
        sql!(
            "SELECT f.source, f.target FROM milestone m JOIN process_feed f ON f.source = m.id
             WHERE m.starts >= $1 AND m.starts <= $2 ORDER BY f.source, f.target LIMIT $3"
        ),
        args![first, last, AMONG],
        |row| Ok((row.next()?, row.next()?)),
    )?;
    Ok(arrows.iter().filter_map(|(from, to)| Some((*at.get(from)?, *at.get(to)?))).collect())
}
