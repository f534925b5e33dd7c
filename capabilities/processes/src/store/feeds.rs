//! What feeds into what.

use crate::heart::milestone::{Listed, Milestone};
use base::Id;
use db::{Fault, Read, Tx, args, sql};
use facts::Subject;

/// So many arrows there are at most: beyond, nobody reads them.
pub(crate) const MOST: i64 = 5_000;

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

/// What feeds into a milestone, in the order of the ids; at most 100.
pub(crate) fn into(read: &Read, target: Id<Milestone>) -> Result<Vec<Subject>, Fault> {
    read.rows(
        sql!("SELECT source_kind, source FROM process_feed WHERE target = $1 ORDER BY source LIMIT 100"),
        args![target],
        |row| Ok(Subject { kind: row.next::<String>()?.into(), id: row.next()? }),
    )
}

/// The milestones that a milestone or a process feeds into, in the order of the ids; at most 100.
pub(crate) fn out_of(read: &Read, source: Id<Subject>) -> Result<Vec<Id<Milestone>>, Fault> {
    read.rows(
        sql!("SELECT target FROM process_feed WHERE source = $1 ORDER BY target LIMIT 100"),
        args![source],
        |row| row.next(),
    )
}

/// The arrows among these milestones.
pub(crate) fn among(read: &Read, listed: &[Listed]) -> Result<Vec<(usize, usize)>, Fault> {
    let at: std::collections::HashMap<Id<Milestone>, usize> =
        listed.iter().enumerate().map(|(at, one)| (one.id, at)).collect();
    let arrows = arrows(read)?.into_iter();
    Ok(arrows.filter_map(|(from, to)| Some((*at.get(&from)?, *at.get(&to)?))).collect())
}
