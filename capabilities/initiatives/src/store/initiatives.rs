//! Initiatives and their addresses.

use super::{json, text};
use crate::heart::initiative::Initiative;
use base::{Id, Moment, Slug, Value};
use db::{Fault, Read, Row, Tx, args, sql};
use std::collections::HashMap;

/// The columns of an initiative, of a table named `i`, in the order in which [`initiative`] takes them.
pub(crate) const INITIATIVE: &str = "i.id, i.slug, i.said, i.reporter, i.revision, i.updates, i.parts, i.made, \
    i.changed, i.heard, i.reminded, i.quiet, i.merged_into";

/// An initiative, from [`INITIATIVE`].
pub(crate) fn initiative(row: &mut Row) -> Result<Initiative, Fault> {
    Ok(Initiative {
        id: row.next()?,
        slug: row.next()?,
        said: json(&row.next::<String>()?)?,
        reporter: row.next()?,
        revision: row.next()?,
        updates: row.next()?,
        parts: row.next()?,
        made: row.next()?,
        changed: row.next()?,
        heard: row.next()?,
        reminded: row.next()?,
        quiet: row.next()?,
        merged_into: row.next()?,
    })
}

/// The initiative that has or had this address.
pub(crate) fn by_slug(read: &Read, slug: &Slug) -> Result<Option<Initiative>, Fault> {
    read.maybe(
        sql!(
            "SELECT ",
            INITIATIVE,
            " FROM initiative_address a JOIN initiative i ON i.id = a.initiative WHERE a.slug = $1"
        ),
        args![slug],
        initiative,
    )
}

/// The initiative with that id.
pub(crate) fn find(read: &Read, id: Id<Initiative>) -> Result<Option<Initiative>, Fault> {
    read.maybe(sql!("SELECT ", INITIATIVE, " FROM initiative i WHERE i.id = $1"), args![id], initiative)
}

/// Those that are called so, by their keys ([`crate::heart::initiative::key`]); at most ten.
pub(crate) fn called(read: &Read, key: &str) -> Result<Vec<Initiative>, Fault> {
    read.rows(
        sql!("SELECT ", INITIATIVE, " FROM initiative i WHERE i.title_key = $1 ORDER BY i.id LIMIT 10"),
        args![key],
        initiative,
    )
}

/// So many are asked for at once.
pub(crate) const AT_ONCE: usize = 32;

/// The places of a statement that asks for [`AT_ONCE`] at once: those left over ask for the first once more.
pub(crate) fn places(some: &[Id<Initiative>]) -> Vec<Value> {
    (0..AT_ONCE).flat_map(|at| args![some.get(at).unwrap_or(&some[0])].to_vec()).collect()
}

/// Those with these ids, in the given order.
pub(crate) fn of_ids(read: &Read, ids: &[Id<Initiative>]) -> Result<Vec<Initiative>, Fault> {
    let mut found = HashMap::with_capacity(ids.len());
    for some in ids.chunks(AT_ONCE) {
        let rows = read.rows(
            sql!(
                "SELECT ",
                INITIATIVE,
                " FROM initiative i
                 WHERE i.id IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
                                $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)
                 ORDER BY i.id LIMIT 32"
            ),
            &places(some),
            initiative,
        )?;
        found.extend(rows.into_iter().map(|one| (one.id, one)));
    }
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

/// The ids behind one, in order, at most 500.
pub(crate) fn ids_after(read: &Read, after: Option<Id<Initiative>>) -> Result<Vec<Id<Initiative>>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(sql!("SELECT id FROM initiative WHERE id > $1 ORDER BY id LIMIT 500"), args![after], |row| {
        row.next()
    })
}

/// Whose address this is or was.
pub(crate) fn address_taken(read: &Read, slug: &Slug) -> Result<Option<Id<Initiative>>, Fault> {
    read.maybe(sql!("SELECT initiative FROM initiative_address WHERE slug = $1"), args![slug], |row| {
        row.next()
    })
}

/// Every address that an initiative has had; at most 50.
pub(crate) fn addresses(read: &Read, id: Id<Initiative>) -> Result<Vec<Slug>, Fault> {
    read.rows(
        sql!("SELECT slug FROM initiative_address WHERE initiative = $1 ORDER BY slug LIMIT 50"),
        args![id],
        |row| row.next(),
    )
}

/// Gives it one more address.
pub(crate) fn add_address(tx: &mut Tx, id: Id<Initiative>, slug: &Slug) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO initiative_address (slug, initiative) VALUES ($1, $2) ON CONFLICT (slug) DO NOTHING"
        ),
        args![slug, id],
    )?;
    Ok(())
}

/// Adds an initiative with its address and its facets; false when there is one with that id.
pub(crate) fn insert(tx: &mut Tx, one: &Initiative) -> Result<bool, Fault> {
    let added = tx.execute(
        sql!(
            "INSERT INTO initiative (id, slug, title_key, said, reporter, revision, updates, parts, made, changed,
                                     heard, reminded, quiet, due, merged_into)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
             ON CONFLICT (id) DO NOTHING"
        ),
        args![
            one.id,
            one.slug,
            one.said.key(),
            text(&one.said),
            one.reporter,
            one.revision,
            one.updates,
            one.parts,
            one.made,
            one.changed,
            one.heard,
            one.reminded,
            one.quiet,
            one.due().map(|(at, _)| at),
            one.merged_into
        ],
    )?;
    if added == 0 {
        return Ok(false);
    }
    add_address(tx, one.id, &one.slug)?;
    super::facets::write(tx, one)?;
    super::merging::done::write_keys(tx, one)?;
    Ok(true)
}

/// Writes what is said of it now and everything that comes with it; false when another change came between the revision
/// before and this one.
pub(crate) fn put(tx: &mut Tx, one: &Initiative, before: i64) -> Result<bool, Fault> {
    let changed = tx.execute(
        sql!(
            "UPDATE initiative
             SET slug = $3, title_key = $4, said = $5, revision = $6, updates = $7, changed = $8, heard = $9,
                 reminded = $10, quiet = $11, due = $12, merged_into = $13
             WHERE id = $1 AND revision = $2"
        ),
        args![
            one.id,
            before,
            one.slug,
            one.said.key(),
            text(&one.said),
            one.revision,
            one.updates,
            one.changed,
            one.heard,
            one.reminded,
            one.quiet,
            one.due().map(|(at, _)| at),
            one.merged_into
        ],
    )?;
    if changed == 0 {
        return Ok(false);
    }
    add_address(tx, one.id, &one.slug)?;
    super::facets::write(tx, one)?;
    super::merging::done::write_keys(tx, one)?;
    Ok(true)
}

/// Those for which something is due, longest first; at most 200.
pub(crate) fn due(read: &Read, now: Moment) -> Result<Vec<Initiative>, Fault> {
    read.rows(
        sql!("SELECT ", INITIATIVE, " FROM initiative i WHERE i.due <= $1 ORDER BY i.due, i.id LIMIT 200"),
        args![now],
        initiative,
    )
}
