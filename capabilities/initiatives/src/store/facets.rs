//! By what lists of initiatives are narrowed, and how many there are of each.

use crate::heart::initiative::Initiative;
use base::Id;
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
