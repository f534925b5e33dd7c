//! What initiatives are found by when somebody writes of the same again, and which of them are not the same.

use crate::heart::initiative::Initiative;
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Tx, args, sql};
use std::collections::BTreeSet;

/// More than any initiative has.
const MOST_KEYS: i64 = 100;

/// So many are said to be other ones than one is; more are not looked at.
const MOST_UNLIKE: i64 = 1_000;

/// Brings the keys of an initiative to what it is found by now.
pub(crate) fn write(tx: &mut Tx, id: Id<Initiative>, keys: &[String]) -> Result<(), Fault> {
    let wanted: BTreeSet<String> = keys.iter().cloned().collect();
    let known: BTreeSet<String> = of(tx, id)?.into_iter().collect();
    for key in known.difference(&wanted) {
        tx.execute(sql!("DELETE FROM initiative_key WHERE key = $1 AND initiative = $2"), args![key, id])?;
    }
    for key in wanted.difference(&known) {
        tx.execute(sql!("INSERT INTO initiative_key (key, initiative) VALUES ($1, $2)"), args![key, id])?;
    }
    Ok(())
}

fn of(read: &Read, id: Id<Initiative>) -> Result<Vec<String>, Fault> {
    read.rows(
        sql!("SELECT key FROM initiative_key WHERE initiative = $1 ORDER BY key LIMIT $2"),
        args![id, MOST_KEYS],
        |row| row.next(),
    )
}

/// Those that are found by a key, the newest first.
pub(crate) fn holders(read: &Read, key: &str, limit: usize) -> Result<Vec<Id<Initiative>>, Fault> {
    read.rows(
        sql!("SELECT initiative FROM initiative_key WHERE key = $1 ORDER BY initiative DESC LIMIT $2"),
        args![key, i64::try_from(limit).unwrap_or(i64::MAX)],
        |row| row.next(),
    )
}

/// Remembers that two are not the same; nothing happens when that is known.
pub(crate) fn add_unlike(
    tx: &mut Tx,
    pair: [Id<Initiative>; 2],
    person: Option<Id<Person>>,
    now: Moment,
) -> Result<bool, Fault> {
    let (one, other) = (pair[0].min(pair[1]), pair[0].max(pair[1]));
    let added = tx.execute(
        sql!(
            "INSERT INTO initiative_unlike (one, other, person, at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (one, other) DO NOTHING"
        ),
        args![one, other, person, now],
    )?;
    Ok(added == 1)
}

/// Those that are said not to be the same as this one.
pub(crate) fn unlike(read: &Read, id: Id<Initiative>) -> Result<BTreeSet<Id<Initiative>>, Fault> {
    let found = read.rows(
        sql!(
            "SELECT other FROM initiative_unlike WHERE one = $1
             UNION SELECT one FROM initiative_unlike WHERE other = $1
             ORDER BY 1 LIMIT $2"
        ),
        args![id, MOST_UNLIKE],
        |row| row.next(),
    )?;
    Ok(found.into_iter().collect())
}
