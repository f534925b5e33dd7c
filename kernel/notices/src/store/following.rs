//! Who follows what.

use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};
use facts::Subject;

/// That somebody follows something.
#[derive(Clone, Debug)]
pub(crate) struct Follow {
    pub(crate) id: Id<Follow>,
    pub(crate) subject: Subject,
    pub(crate) since: Moment,
}

fn follow(row: &mut Row) -> Result<Follow, Fault> {
    Ok(Follow {
        id: row.next()?,
        subject: Subject { kind: row.next::<String>()?.into(), id: row.next()? },
        since: row.next()?,
    })
}

/// Notes that somebody follows something; false when they do already.
pub(crate) fn add(tx: &mut Tx, person: Id<Person>, follow: &Follow) -> Result<bool, Fault> {
    let added = tx.execute(
        sql!(
            "INSERT INTO follow (id, person, kind, thing, since) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (thing, kind, person) DO NOTHING"
        ),
        args![follow.id, person, follow.subject.kind.as_ref(), follow.subject.id, follow.since],
    )?;
    Ok(added == 1)
}

/// Notes that they do no more; false when they did not.
pub(crate) fn remove(tx: &mut Tx, person: Id<Person>, subject: &Subject) -> Result<bool, Fault> {
    let removed = tx.execute(
        sql!("DELETE FROM follow WHERE thing = $1 AND kind = $2 AND person = $3"),
        args![subject.id, subject.kind.as_ref(), person],
    )?;
    Ok(removed > 0)
}

/// Whether somebody follows something.
pub(crate) fn has(read: &Read, person: Id<Person>, subject: &Subject) -> Result<bool, Fault> {
    let found = read.maybe(
        sql!("SELECT since FROM follow WHERE thing = $1 AND kind = $2 AND person = $3"),
        args![subject.id, subject.kind.as_ref(), person],
        |row| row.next::<Moment>(),
    )?;
    Ok(found.is_some())
}

/// How many things somebody follows.
pub(crate) fn count(read: &Read, person: Id<Person>) -> Result<i64, Fault> {
    read.one(sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM follow WHERE person = $1"), args![person], |row| {
        row.next()
    })
}

/// Those who follow something, behind the one given, in the order of their ids.
pub(crate) fn followers(
    read: &Read,
    subject: &Subject,
    after: Option<Id<Person>>,
    limit: i64,
) -> Result<Vec<Id<Person>>, Fault> {
    read.rows(
        sql!(
            "SELECT person FROM follow
             WHERE thing = $1 AND kind = $2 AND (CAST($3 AS BLOB) IS NULL OR person > $3)
             ORDER BY person LIMIT $4"
        ),
        args![subject.id, subject.kind.as_ref(), after, limit],
        |row| row.next(),
    )
}

/// What somebody follows, the newest first, from behind the one given.
pub(crate) fn of(
    read: &Read,
    person: Id<Person>,
    before: Option<Id<Follow>>,
    limit: i64,
) -> Result<Vec<Follow>, Fault> {
    read.rows(
        sql!(
            "SELECT id, kind, thing, since FROM follow
             WHERE person = $1 AND (CAST($2 AS BLOB) IS NULL OR id < $2)
             ORDER BY id DESC LIMIT $3"
        ),
        args![person, before, limit],
        follow,
    )
}

/// Removes all that somebody follows.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM follow WHERE person = $1"), args![person])?;
    Ok(())
}
