//! Sealed endorsements and their custodians.

use crate::heart::endorsing::SignerKind;
use crate::heart::endorsing::custody::{CustodianName, PublicKey};
use crate::heart::statement::Statement;
use base::places::Region;
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};

/// An endorsement whose name only the custodians can read.
#[derive(Clone, Debug)]
pub(crate) struct Sealed {
    /// Its id: chance, which tells no time.
    pub(crate) id: Id<Sealed>,
    /// What is endorsed.
    pub(crate) statement: Id<Statement>,
    /// The version.
    pub(crate) version: i64,
    /// SHA-256 of the text, hexadecimal.
    pub(crate) hash: String,
    /// A person or an organization.
    pub(crate) kind: SignerKind,
    /// From where, if they say so.
    pub(crate) region: Option<Region>,
    /// SHA-256 of the code that takes it back.
    pub(crate) code: [u8; 32],
    /// What the custodians can open.
    pub(crate) ciphertext: Vec<u8>,
    /// The day, at its beginning in UTC.
    pub(crate) day: Moment,
}

const SEALED: &str = "id, statement, version, hash, kind, region, code, ciphertext, day";

fn sealed(row: &mut Row) -> Result<Sealed, Fault> {
    Ok(Sealed {
        id: row.next()?,
        statement: row.next()?,
        version: row.next()?,
        hash: row.next()?,
        kind: row.next()?,
        region: row.next()?,
        code: row.next()?,
        ciphertext: row.next()?,
        day: row.next()?,
    })
}

/// Adds one; false when one with this code is there.
pub(crate) fn add(tx: &mut Tx, one: &Sealed) -> Result<bool, Fault> {
    let added = tx.execute(
        sql!(
            "INSERT INTO statement_sealed (id, statement, version, hash, kind, region, code, ciphertext, day)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             ON CONFLICT (code) DO NOTHING"
        ),
        args![
            one.id,
            one.statement,
            one.version,
            one.hash,
            one.kind,
            one.region,
            one.code,
            one.ciphertext,
            one.day
        ],
    )?;
    Ok(added == 1)
}

/// The one with this code.
pub(crate) fn with_code(
    read: &Read,
    statement: Id<Statement>,
    code: &[u8; 32],
) -> Result<Option<Sealed>, Fault> {
    read.maybe(
        sql!("SELECT ", SEALED, " FROM statement_sealed WHERE statement = $1 AND code = $2"),
        args![statement, code],
        sealed,
    )
}

/// Says that one vouches for a later version.
pub(crate) fn set_version(tx: &mut Tx, id: Id<Sealed>, version: i64, hash: &str) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE statement_sealed SET version = $2, hash = $3 WHERE id = $1"),
        args![id, version, hash],
    )?;
    Ok(())
}

/// Removes one.
pub(crate) fn remove(tx: &mut Tx, id: Id<Sealed>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM statement_sealed WHERE id = $1"), args![id])?;
    Ok(())
}

/// All of a statement behind the one given, in the order of their ids, which is chance; at most 500.
pub(crate) fn after(
    read: &Read,
    statement: Id<Statement>,
    last: Option<Id<Sealed>>,
) -> Result<Vec<Sealed>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            SEALED,
            " FROM statement_sealed
             WHERE statement = $1 AND (CAST($2 AS BLOB) IS NULL OR id > $2) ORDER BY id LIMIT 500"
        ),
        args![statement, last],
        sealed,
    )
}

/// So many of a kind from a region.
pub(crate) type Group = (Option<Region>, SignerKind, i64);

/// How many vouch for versions from this one on, by region and kind, until a day.
pub(crate) fn groups(
    read: &Read,
    statement: Id<Statement>,
    from: i64,
    until: Moment,
) -> Result<Vec<Group>, Fault> {
    read.rows(
        sql!(
            "SELECT region, kind, CAST(COUNT(*) AS BIGINT) FROM statement_sealed
             WHERE statement = $1 AND version >= $2 AND day < $3
             GROUP BY region, kind ORDER BY region, kind LIMIT 50"
        ),
        args![statement, from, until],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// The statements to which something was sealed on a day; at most 500.
pub(crate) fn on_day(read: &Read, day: Moment) -> Result<Vec<Id<Statement>>, Fault> {
    read.rows(
        sql!("SELECT DISTINCT statement FROM statement_sealed WHERE day = $1 ORDER BY statement LIMIT 500"),
        args![day],
        |row| row.next(),
    )
}

/// Somebody who can open sealed endorsements.
#[derive(Clone, Debug)]
pub(crate) struct Custodian {
    /// Their id.
    pub(crate) id: Id<Custodian>,
    /// What they are called.
    pub(crate) name: CustodianName,
    /// What is sealed to.
    pub(crate) key: PublicKey,
    /// Since when.
    pub(crate) since: Moment,
}

/// All custodians, first come first.
pub(crate) fn custodians(read: &Read) -> Result<Vec<Custodian>, Fault> {
    read.rows(
        sql!("SELECT id, name, public_key, since FROM statement_custodian ORDER BY since, id LIMIT 100"),
        args![],
        |row| Ok(Custodian { id: row.next()?, name: row.next()?, key: row.next()?, since: row.next()? }),
    )
}

/// Adds a custodian.
pub(crate) fn add_custodian(tx: &mut Tx, custodian: &Custodian) -> Result<(), Fault> {
    tx.execute(
        sql!("INSERT INTO statement_custodian (id, name, public_key, since) VALUES ($1, $2, $3, $4)"),
        args![custodian.id, custodian.name, custodian.key, custodian.since],
    )?;
    Ok(())
}

/// Takes a custodian off; false when they were none.
pub(crate) fn remove_custodian(tx: &mut Tx, id: Id<Custodian>) -> Result<bool, Fault> {
    Ok(tx.execute(sql!("DELETE FROM statement_custodian WHERE id = $1"), args![id])? == 1)
}
