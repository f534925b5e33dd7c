//! Merges that were done, and those that were undone.

use crate::heart::initiative::{Initiative, Said};
use crate::heart::merging::{self, proposal::Proposal};
use crate::store::initiatives::{AT_ONCE, places};
use crate::store::{json, text};
use base::{Id, Moment, Slug};
use db::{Fault, Read, Row, Tx, args, sql};
use likeness::Profile;
use std::collections::HashMap;

/// So many became a part of one initiative directly; more are not shown.
const AT_MOST: i64 = 200;

/// A merge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Merge {
    /// By which proposal.
    pub(crate) proposal: Id<Proposal>,
    /// What went on in another.
    pub(crate) gone: Id<Initiative>,
    /// In which.
    pub(crate) stays: Id<Initiative>,
    /// When.
    pub(crate) at: Moment,
    /// Until when it can be undone.
    pub(crate) until: Moment,
    /// When it was.
    pub(crate) undone: Option<Moment>,
    /// What was said of the one that stays; nothing once it cannot be undone any more.
    pub(crate) before: Option<Said>,
    /// The address of the one that stays, before.
    pub(crate) slug: Slug,
    /// What was said right after; kept as long as the same before it.
    pub(crate) merged: Option<Said>,
}

const MERGE: &str = "proposal, gone, stays, at, until, undone, before, slug, merged";

fn merge(row: &mut Row) -> Result<Merge, Fault> {
    Ok(Merge {
        proposal: row.next()?,
        gone: row.next()?,
        stays: row.next()?,
        at: row.next()?,
        until: row.next()?,
        undone: row.next()?,
        before: row.next::<Option<String>>()?.map(|said| json(&said)).transpose()?,
        slug: row.next()?,
        merged: row.next::<Option<String>>()?.map(|said| json(&said)).transpose()?,
    })
}

/// The merge of a proposal.
pub(crate) fn find(read: &Read, proposal: Id<Proposal>) -> Result<Option<Merge>, Fault> {
    read.maybe(sql!("SELECT ", MERGE, " FROM initiative_merge WHERE proposal = $1"), args![proposal], merge)
}

/// What went on in an initiative, undone or not, oldest first.
pub(crate) fn into(read: &Read, stays: Id<Initiative>) -> Result<Vec<Merge>, Fault> {
    read.rows(
        sql!("SELECT ", MERGE, " FROM initiative_merge WHERE stays = $1 ORDER BY at, proposal LIMIT $2"),
        args![stays, AT_MOST],
        merge,
    )
}

/// In what an initiative went on, undone or not, oldest first.
pub(crate) fn of(read: &Read, gone: Id<Initiative>) -> Result<Vec<Merge>, Fault> {
    read.rows(
        sql!("SELECT ", MERGE, " FROM initiative_merge WHERE gone = $1 ORDER BY at, proposal LIMIT $2"),
        args![gone, AT_MOST],
        merge,
    )
}

/// By so many of them one is found that went on in it.
const MOST_FORMER: usize = 10;

/// What went on in some initiatives directly, with what it was called: at most ten for each of them.
pub(crate) fn former(read: &Read, ids: &[Id<Initiative>]) -> Result<Former, Fault> {
    let mut former = Former::new();
    for some in ids.chunks(AT_ONCE) {
        let rows = read.rows(
            sql!(
                "SELECT i.merged_into, i.id, i.said FROM initiative i
                 WHERE i.merged_into IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
                                         $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30,
                                         $31, $32)
                 ORDER BY i.merged_into, i.id LIMIT 1000"
            ),
            &places(some),
            |row| Ok((row.next()?, row.next()?, json::<Said>(&row.next::<String>()?)?.title.to_string())),
        )?;
        for (into, id, title) in rows {
            let names: &mut Vec<_> = former.entry(into).or_default();
            if names.len() < MOST_FORMER {
                names.push((id, title));
            }
        }
    }
    Ok(former)
}

/// By what each is known that stands for itself.
pub(crate) type Former = HashMap<Id<Initiative>, Vec<(Id<Initiative>, String)>>;

/// Adds one; false when there is one of that proposal.
pub(crate) fn add(tx: &mut Tx, one: &Merge) -> Result<bool, Fault> {
    let added = tx.execute(
        sql!(
            "INSERT INTO initiative_merge (proposal, gone, stays, at, until, undone, before, slug, merged)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             ON CONFLICT (proposal) DO NOTHING"
        ),
        args![
            one.proposal,
            one.gone,
            one.stays,
            one.at,
            one.until,
            one.undone,
            one.before.as_ref().map(text),
            one.slug,
            one.merged.as_ref().map(text)
        ],
    )?;
    Ok(added == 1)
}

/// Notes that it was undone, and forgets what that took; false when it was before.
pub(crate) fn set_undone(tx: &mut Tx, proposal: Id<Proposal>, now: Moment) -> Result<bool, Fault> {
    let set = tx.execute(
        sql!(
            "UPDATE initiative_merge SET undone = $2, before = NULL, merged = NULL
             WHERE proposal = $1 AND undone IS NULL"
        ),
        args![proposal, now],
    )?;
    super::kept::forget(tx, proposal)?;
    Ok(set == 1)
}

/// What was said before it and right after, and the address, are others once a merge before it is undone.
pub(crate) fn set_before(
    tx: &mut Tx,
    proposal: Id<Proposal>,
    (before, merged): (&Said, &Said),
    slug: &Slug,
) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE initiative_merge SET before = $2, merged = $3, slug = $4 WHERE proposal = $1"),
        args![proposal, text(before), text(merged), slug],
    )?;
    Ok(())
}

/// Those that could be undone until some moment before this one, and of which that is still kept; at most 100.
pub(crate) fn over(read: &Read, now: Moment) -> Result<Vec<Merge>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            MERGE,
            " FROM initiative_merge WHERE until <= $1 AND before IS NOT NULL ORDER BY until, proposal LIMIT 100"
        ),
        args![now],
        merge,
    )
}

/// Forgets what undoing it would take.
pub(crate) fn close(tx: &mut Tx, proposal: Id<Proposal>) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE initiative_merge SET before = NULL, merged = NULL WHERE proposal = $1"),
        args![proposal],
    )?;
    super::kept::forget(tx, proposal)
}

/// Brings what an initiative is found by, as somebody writes of the same again, to what is said now. What goes on in another
/// is found as that.
pub(crate) fn write_keys(tx: &mut Tx, one: &Initiative) -> Result<(), Fault> {
    let found_by = if one.merged_into.is_some() {
        Vec::new()
    } else {
        let former = former(tx, &[one.id])?.remove(&one.id).unwrap_or_default();
        let names: Vec<String> = former.into_iter().map(|(_, title)| title).collect();
        Profile::of(&merging::described(&one.said, &names)).keys()
    };
    let found_by: Vec<String> = found_by.iter().map(|key| key.as_str().to_owned()).collect();
    super::keys::write(tx, one.id, &found_by)
}

/// Gives it back an address that it had.
pub(crate) fn set_slug(tx: &mut Tx, id: Id<Initiative>, slug: &Slug) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE initiative SET slug = $2 WHERE id = $1"), args![id, slug])?;
    Ok(())
}
