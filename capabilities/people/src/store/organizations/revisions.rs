//! What was said of an organization at each time.

use crate::heart::organization::{Organization, Said};
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};

/// What was said of an organization from some moment on.
#[derive(Clone, Debug)]
pub(crate) struct Revision {
    /// Which, from 1.
    pub n: i64,
    /// What was said.
    pub said: Said,
    /// Since when.
    pub at: Moment,
    /// Who said it.
    pub person: Option<Id<Person>>,
    /// Their name, where they have no account here.
    pub name: Option<String>,
}

const COLUMNS: &str = "n, said, at, person, name";

fn revision(row: &mut Row) -> Result<Revision, Fault> {
    let n = row.next()?;
    let said: String = row.next()?;
    let said = serde_json::from_str(&said).map_err(|error| Fault::Data(format!("a revision: {error}")))?;
    Ok(Revision { n, said, at: row.next()?, person: row.next()?, name: row.next()? })
}

/// Keeps one.
pub(crate) fn add(tx: &mut Tx, organization: Id<Organization>, revision: &Revision) -> Result<(), Fault> {
    let said = serde_json::to_string(&revision.said).expect("what is said can be written");
    tx.execute(
        sql!(
            "INSERT INTO organization_revision (organization, n, said, at, person, name)
             VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        args![organization, revision.n, said, revision.at, revision.person, revision.name],
    )?;
    Ok(())
}

/// Those before one, the newest first.
pub(crate) fn before(
    read: &Read,
    organization: Id<Organization>,
    before: i64,
    most: i64,
) -> Result<Vec<Revision>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            "
             FROM organization_revision
             WHERE organization = $1 AND n < $2
             ORDER BY n DESC LIMIT $3"
        ),
        args![organization, before, most],
        revision,
    )
}

/// What a person said, the newest first; at most 1,000.
pub(crate) fn by(read: &Read, person: Id<Person>) -> Result<Vec<(Id<Organization>, i64, Moment)>, Fault> {
    read.rows(
        sql!(
            "SELECT organization, n, at
             FROM organization_revision
             WHERE person = $1
             ORDER BY at DESC, organization, n LIMIT 1000"
        ),
        args![person],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// Forgets who said what.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE organization_revision SET person = NULL WHERE person = $1"), args![person])?;
    Ok(())
}
