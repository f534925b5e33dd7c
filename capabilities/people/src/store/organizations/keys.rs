//! By what organizations are found when their like is written down a second time, and which are known to be apart.

use crate::heart::organization::Organization;
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Tx, args, sql};

/// The edition of the keys. A higher number makes them anew for all.
pub(crate) const EDITION: i64 = 1;

/// Replaces the keys of an organization.
pub(crate) fn set(tx: &mut Tx, id: Id<Organization>, keys: &[&str]) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM organization_key WHERE organization = $1"), args![id])?;
    for key in keys {
        tx.execute(
            sql!("INSERT INTO organization_key (code, organization) VALUES ($1, $2) ON CONFLICT DO NOTHING"),
            args![key, id],
        )?;
    }
    tx.execute(sql!("UPDATE organization SET keyed = $2 WHERE id = $1"), args![id, EDITION])?;
    Ok(())
}

/// Those whose keys are of an older edition; at most so many.
pub(crate) fn unkeyed(read: &Read, most: i64) -> Result<Vec<Id<Organization>>, Fault> {
    read.rows(
        sql!("SELECT id FROM organization WHERE keyed < $1 ORDER BY keyed, id LIMIT $2"),
        args![EDITION, most],
        |row| row.next(),
    )
}

/// Those that hold a key; at most so many.
pub(crate) fn holders(read: &Read, key: &str, most: i64) -> Result<Vec<Id<Organization>>, Fault> {
    read.rows(
        sql!("SELECT organization FROM organization_key WHERE code = $1 ORDER BY organization LIMIT $2"),
        args![key, most],
        |row| row.next(),
    )
}

/// Keys with those that hold them, behind the one given, in order: to compare a whole list with all that are here.
pub(crate) fn after(
    read: &Read,
    last: &(String, Id<Organization>),
) -> Result<Vec<(String, Id<Organization>)>, Fault> {
    read.rows(
        sql!(
            "SELECT code, organization
             FROM organization_key
             WHERE code > $1 OR code = $1 AND organization > $2
             ORDER BY code, organization LIMIT 5000"
        ),
        args![last.0, last.1],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Remembers that two are not the same; false when it was known.
pub(crate) fn tell_apart(
    tx: &mut Tx,
    pair: (Id<Organization>, Id<Organization>),
    by: Option<Id<Person>>,
    name: Option<&str>,
    at: Moment,
) -> Result<bool, Fault> {
    let (one, other) = ordered(pair);
    let added = tx.execute(
        sql!(
            "INSERT INTO organization_apart (one, other, at, person, name)
             VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT DO NOTHING"
        ),
        args![one, other, at, by, name],
    )?;
    Ok(added == 1)
}

/// Those known to be others than this one; at most 500.
pub(crate) fn apart_from(read: &Read, id: Id<Organization>) -> Result<Vec<Id<Organization>>, Fault> {
    read.rows(
        sql!(
            "SELECT CASE WHEN one = $1 THEN other ELSE one END
             FROM organization_apart
             WHERE one = $1 OR other = $1
             ORDER BY one, other LIMIT 500"
        ),
        args![id],
        |row| row.next(),
    )
}

/// Two that are known to be apart: when it was said, by whom, and by what name.
pub(crate) type Apart = (Id<Organization>, Id<Organization>, Moment, Option<Id<Person>>, Option<String>);

/// The pairs in which this one has the smaller id; at most 500.
pub(crate) fn apart_of(read: &Read, id: Id<Organization>) -> Result<Vec<Apart>, Fault> {
    read.rows(
        sql!("SELECT one, other, at, person, name FROM organization_apart WHERE one = $1 ORDER BY other LIMIT 500"),
        args![id],
        |row| Ok((row.next()?, row.next()?, row.next()?, row.next()?, row.next()?)),
    )
}

/// Two that somebody told apart, and when.
pub(crate) type Told = (Id<Organization>, Id<Organization>, Moment);

/// What a person said of pairs; at most 1,000.
pub(crate) fn apart_by(read: &Read, person: Id<Person>) -> Result<Vec<Told>, Fault> {
    read.rows(
        sql!("SELECT one, other, at FROM organization_apart WHERE person = $1 ORDER BY at, one, other LIMIT 1000"),
        args![person],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// Forgets who said it.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE organization_apart SET person = NULL WHERE person = $1"), args![person])?;
    Ok(())
}

fn ordered((one, other): (Id<Organization>, Id<Organization>)) -> (Id<Organization>, Id<Organization>) {
    if one.bytes() <= other.bytes() { (one, other) } else { (other, one) }
}
