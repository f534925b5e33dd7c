//! Rows for the record, and from it.

use crate::Bit;
use crate::heart::kept::Use;
use crate::heart::regions::ByRegion;
use base::places::Region;
use base::{Id, Named};
use db::{Fault, Read, Tx, args, sql};

/// How many supported a bit where it was taken in from.
pub(crate) fn supports(read: &Read, bit: Id<Bit>) -> Result<ByRegion, Fault> {
    let rows: Vec<(String, i64)> = read.rows(
        sql!("SELECT region, count FROM bit_support_recorded WHERE bit = $1 ORDER BY region LIMIT 50"),
        args![bit],
        |row| Ok((row.next()?, row.next()?)),
    )?;
    let mut counted = ByRegion { regions: Vec::new(), rest: 0 };
    for (region, count) in rows {
        let count = usize::try_from(count).unwrap_or_default();
        match Region::of_name(&region) {
            Some(region) => counted.regions.push((region, count)),
            None => counted.rest += count,
        }
    }
    Ok(counted)
}

/// Writes that down.
pub(crate) fn add_supports(tx: &mut Tx, bit: Id<Bit>, counted: &ByRegion) -> Result<(), Fault> {
    let regions = counted.regions.iter().map(|(region, count)| (Named::name(*region), *count));
    for (region, count) in regions.chain([("", counted.rest)]).filter(|(_, count)| *count > 0) {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        tx.execute(
            sql!("INSERT INTO bit_support_recorded (bit, region, count) VALUES ($1, $2, $3)"),
            args![bit, region, count],
        )?;
    }
    Ok(())
}

/// Writes down how a bit stood in something.
pub(crate) fn add_use(tx: &mut Tx, bit: Id<Bit>, one: &Use) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO bit_use (bit, user_kind, used_in, title, link, trace, first, latest)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
             ON CONFLICT (bit, user_kind, used_in) DO NOTHING"
        ),
        args![
            bit,
            one.subject.kind.as_ref(),
            one.subject.id,
            one.title,
            one.link,
            one.trace,
            one.first,
            one.latest
        ],
    )?;
    Ok(())
}
