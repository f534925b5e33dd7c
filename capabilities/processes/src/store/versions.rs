//! Every version of everything that is written here.

use super::{json, said};
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};
use facts::Subject;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// So many versions are read at a time.
const AT_ONCE: i64 = 500;

/// One version.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub(crate) number: i64,
    /// What it said, field by field.
    pub(crate) fields: Map<String, Value>,
    pub(crate) author: Option<Id<Person>>,
    /// What the author is called, where it was taken in from a record.
    pub(crate) name: Option<String>,
    pub(crate) at: Moment,
}

fn version(row: &mut Row) -> Result<Version, Fault> {
    Ok(Version {
        number: row.next()?,
        fields: said(&row.next::<String>()?)?,
        author: row.next()?,
        name: row.next()?,
        at: row.next()?,
    })
}

/// Who wrote a version: somebody with an account, or somebody by name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Author {
    pub(crate) person: Option<Id<Person>>,
    pub(crate) name: Option<String>,
}

/// Keeps a version.
pub(crate) fn add<T>(
    tx: &mut Tx,
    id: Id<T>,
    number: i64,
    what: &impl Serialize,
    author: &Author,
    at: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO process_version (subject, version, said, author, name, at)
             VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        args![id, number, json(what), author.person, author.name, at],
    )?;
    Ok(())
}

/// All versions of a thing, the first first.
pub(crate) fn all(read: &Read, id: Id<Subject>) -> Result<Vec<Version>, Fault> {
    let mut all: Vec<Version> = Vec::new();
    loop {
        let found = before(read, id, all.last().map(|version| version.number), AT_ONCE)?;
        if found.is_empty() {
            all.reverse();
            return Ok(all);
        }
        all.extend(found);
    }
}

/// The versions of a thing before a number, or the newest, the newest first.
pub(crate) fn before(
    read: &Read,
    id: Id<Subject>,
    before: Option<i64>,
    limit: i64,
) -> Result<Vec<Version>, Fault> {
    read.rows(
        sql!(
            "SELECT version, said, author, name, at FROM process_version
             WHERE subject = $1 AND version < $2 ORDER BY version DESC LIMIT $3"
        ),
        args![id, before.unwrap_or(i64::MAX), limit],
        version,
    )
}

/// One version of a thing.
pub(crate) fn one(read: &Read, id: Id<Subject>, number: i64) -> Result<Option<Version>, Fault> {
    read.maybe(
        sql!(
            "SELECT version, said, author, name, at FROM process_version WHERE subject = $1 AND version = $2"
        ),
        args![id, number],
        version,
    )
}

/// How many versions a thing has.
pub(crate) fn count(read: &Read, id: Id<Subject>) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM process_version WHERE subject = $1"),
        args![id],
        |row| row.next(),
    )
}

/// What a version of a thing said.
pub(crate) fn said_in<T: DeserializeOwned, U>(
    read: &Read,
    id: Id<U>,
    number: i64,
) -> Result<Option<T>, Fault> {
    let text = read.maybe(
        sql!("SELECT said FROM process_version WHERE subject = $1 AND version = $2"),
        args![id, number],
        |row| row.next::<String>(),
    )?;
    text.map(|text| said(&text)).transpose()
}

/// What a person wrote: of which thing which version, and when; the latest first, at most 5,000.
pub(crate) fn by(read: &Read, person: Id<Person>) -> Result<Vec<(Id<Subject>, i64, Moment)>, Fault> {
    read.rows(
        sql!(
            "SELECT subject, version, at FROM process_version
             WHERE author = $1 ORDER BY at DESC, subject, version LIMIT 5000"
        ),
        args![person],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// Takes a person's name from what they wrote.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE process_version SET author = NULL WHERE author = $1"), args![person])?;
    tx.execute(sql!("UPDATE process SET made_by = NULL WHERE made_by = $1"), args![person])?;
    tx.execute(sql!("UPDATE milestone SET made_by = NULL WHERE made_by = $1"), args![person])?;
    tx.execute(sql!("UPDATE consultation SET made_by = NULL WHERE made_by = $1"), args![person])?;
    tx.execute(sql!("UPDATE roadmap SET made_by = NULL WHERE made_by = $1"), args![person])?;
    Ok(())
}
