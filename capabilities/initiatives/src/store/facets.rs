//! By what lists of initiatives are narrowed, and how many there are of each.

use super::initiatives::{INITIATIVE, initiative};
use crate::heart::facet::Facet;
use crate::heart::initiative::Initiative;
use base::{Id, Named};
use db::{Fault, Read, Tx, args, sql};
use std::collections::BTreeSet;

/// At most so many stand for one initiative.
const MOST: i64 = 500;

/// Brings the facets of an initiative, and their counts, to what is said of it now.
pub(crate) fn write(tx: &mut Tx, one: &Initiative) -> Result<(), Fault> {
    let wanted = one.facets();
    let known: BTreeSet<(String, String)> = of(tx, one.id)?.into_iter().collect();
    for (facet, value) in known.difference(&wanted) {
        tx.execute(
            sql!("DELETE FROM initiative_facet WHERE facet = $1 AND value = $2 AND initiative = $3"),
            args![facet, value, one.id],
        )?;
        count(tx, facet, value, -1)?;
    }
    for (facet, value) in wanted.difference(&known) {
        tx.execute(
            sql!("INSERT INTO initiative_facet (facet, value, initiative) VALUES ($1, $2, $3)"),
            args![facet, value, one.id],
        )?;
        count(tx, facet, value, 1)?;
    }
    Ok(())
}

fn of(read: &Read, id: Id<Initiative>) -> Result<Vec<(String, String)>, Fault> {
    read.rows(
        sql!(
            "SELECT facet, value FROM initiative_facet WHERE initiative = $1 ORDER BY facet, value LIMIT $2"
        ),
        args![id, MOST],
        |row| Ok((row.next()?, row.next()?)),
    )
}

fn count(tx: &mut Tx, facet: &str, value: &str, by: i64) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO initiative_count (facet, value, count) VALUES ($1, $2, $3)
             ON CONFLICT (facet, value) DO UPDATE SET count = initiative_count.count + excluded.count"
        ),
        args![facet, value, by],
    )?;
    Ok(())
}

/// How many there are of each, as far as there are any: facets and values in order. Without organizations, of which there
/// are many, and which are passed over by the index.
pub(crate) fn counts(read: &Read) -> Result<Vec<(String, String, i64)>, Fault> {
    read.rows(
        sql!(
            "SELECT facet, value, count FROM initiative_count
             WHERE facet IN ('all', 'lang', 'quiet', 'region', 'seeks', 'state', 'topic') AND count > 0
             ORDER BY facet, value LIMIT 1000"
        ),
        args![],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// How many there are of one.
pub(crate) fn count_of(read: &Read, facet: Facet, value: &str) -> Result<i64, Fault> {
    let found = read.maybe(
        sql!("SELECT count FROM initiative_count WHERE facet = $1 AND value = $2"),
        args![facet, value],
        |row| row.next(),
    )?;
    Ok(found.unwrap_or(0))
}

/// By at most so many facets a list is narrowed at once.
pub(crate) const MOST_CHOSEN: usize = 7;

/// Those that have all of these facets, newest first, behind the one given; `limit` of them. The walk goes along the first
/// facet: the one with the fewest.
pub(crate) fn narrowed(
    read: &Read,
    chosen: &[(Facet, String)],
    behind: Option<Id<Initiative>>,
    limit: i64,
) -> Result<Vec<Initiative>, Fault> {
    let behind = behind.unwrap_or(Id::from_bytes([255; 16]));
    let facet = |n: usize| chosen.get(n).map(|(facet, _)| facet.name());
    let value = |n: usize| chosen.get(n).map(|(_, value)| value.as_str());
    let (first, of) = (facet(0).unwrap_or(Facet::All.name()), value(0).unwrap_or_default());
    read.rows(
        sql!(
            "SELECT ",
            INITIATIVE,
            " FROM initiative_facet f JOIN initiative i ON i.id = f.initiative
             WHERE f.facet = $1 AND f.value = $2 AND f.initiative < $3
               AND (CAST($4 AS TEXT) IS NULL OR EXISTS (",
            ALSO,
            "f.initiative AND g.facet = $4 AND g.value = $5))
               AND (CAST($6 AS TEXT) IS NULL OR EXISTS (",
            ALSO,
            "f.initiative AND g.facet = $6 AND g.value = $7))
               AND (CAST($8 AS TEXT) IS NULL OR EXISTS (",
            ALSO,
            "f.initiative AND g.facet = $8 AND g.value = $9))
               AND (CAST($10 AS TEXT) IS NULL OR EXISTS (",
            ALSO,
            "f.initiative AND g.facet = $10 AND g.value = $11))
               AND (CAST($12 AS TEXT) IS NULL OR EXISTS (",
            ALSO,
            "f.initiative AND g.facet = $12 AND g.value = $13))
               AND (CAST($14 AS TEXT) IS NULL OR EXISTS (",
            ALSO,
            "f.initiative AND g.facet = $14 AND g.value = $15))
             ORDER BY f.initiative DESC LIMIT $16"
        ),
        args![
            first,
            of,
            behind,
            facet(1),
            value(1),
            facet(2),
            value(2),
            facet(3),
            value(3),
            facet(4),
            value(4),
            facet(5),
            value(5),
            facet(6),
            value(6),
            limit
        ],
        initiative,
    )
}

/// Another facet of the same initiative.
const ALSO: &str = "SELECT 1 FROM initiative_facet g WHERE g.initiative = ";
