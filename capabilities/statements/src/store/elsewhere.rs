//! What came in with a record from elsewhere: the names of people who are not here, and how many sealed endorsements there
//! were.

use crate::heart::publishing::record::verify::SealedGroup;
use crate::heart::statement::Statement;
use access::Person;
use base::Id;
use db::{Fault, Read, Tx, args, sql};

/// Notes what somebody is called who is not here.
pub(crate) fn add_stranger(tx: &mut Tx, id: Id<Person>, name: &str) -> Result<(), Fault> {
    tx.execute(sql!("INSERT INTO statement_stranger (id, name) VALUES ($1, $2)"), args![id, name])?;
    Ok(())
}

/// What somebody is called who is not here.
pub(crate) fn stranger(read: &Read, id: Id<Person>) -> Result<Option<String>, Fault> {
    read.maybe(sql!("SELECT name FROM statement_stranger WHERE id = $1"), args![id], |row| row.next())
}

/// Notes a group of the sealed endorsements that a record tells of.
pub(crate) fn add_sealed(
    tx: &mut Tx,
    statement: Id<Statement>,
    (place, version): (i64, i64),
    group: &SealedGroup,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO statement_sealed_told (statement, place, version, kind, region, count)
             VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        args![statement, place, version, group.kind, group.region, group.count],
    )?;
    Ok(())
}

/// How many sealed endorsements of versions from this one on the record told of, in groups; at most 100.
pub(crate) fn sealed(read: &Read, statement: Id<Statement>, from: i64) -> Result<Vec<SealedGroup>, Fault> {
    read.rows(
        sql!(
            "SELECT kind, region, count FROM statement_sealed_told WHERE statement = $1 AND version >= $2
             ORDER BY place LIMIT 100"
        ),
        args![statement, from],
        |row| Ok(SealedGroup { kind: row.next()?, region: row.next()?, count: row.next()? }),
    )
}
