//! All SQL about digests.

use super::choice::Choice;
use access::Person;
use base::{Id, Moment};
use db::{Chapter, Fault, Read, Row, Tx, args, sql};

/// The tables.
pub(crate) const CHAPTER: Chapter =
    Chapter { name: "front", steps: &[("0001_digest", include_str!("../../migrations/0001_digest.sql"))] };

/// How somebody's digest stands.
#[derive(Clone, Debug)]
pub(crate) struct Digest {
    pub(crate) choice: Choice,
    /// What is newer than this has not been told.
    pub(crate) since: Moment,
    /// What stood in the last one that is no news, by its marks.
    pub(crate) said: Vec<String>,
    /// When the next one is due.
    pub(crate) due: Option<Moment>,
}

fn digest(row: &mut Row) -> Result<Digest, Fault> {
    let choice = serde_json::from_str(&row.next::<String>()?);
    Ok(Digest {
        choice: choice.map_err(|error| Fault::Data(format!("the choice of a digest: {error}")))?,
        since: row.next()?,
        said: row.next::<String>()?.split_whitespace().map(str::to_owned).collect(),
        due: row.next()?,
    })
}

/// A person's digest, when they have ever chosen.
pub(crate) fn of(read: &Read, person: Id<Person>) -> Result<Option<Digest>, Fault> {
    read.maybe(sql!("SELECT choice, since, said, due FROM digest WHERE person = $1"), args![person], digest)
}

/// Keeps what a person has chosen. What was told before stays told, unless nothing came in between.
pub(crate) fn choose(
    tx: &mut Tx,
    person: Id<Person>,
    choice: &Choice,
    since: Moment,
    due: Option<Moment>,
) -> Result<(), Fault> {
    let choice = serde_json::to_string(choice).expect("a choice is plain values");
    tx.execute(
        sql!(
            "INSERT INTO digest (person, choice, since, said, due) VALUES ($1, $2, $3, '', $4)
             ON CONFLICT (person) DO UPDATE
             SET choice = excluded.choice, since = excluded.since, due = excluded.due"
        ),
        args![person, choice, since, due],
    )?;
    Ok(())
}

/// The next whose digest is due, behind the one given, in the order in which they are due.
pub(crate) fn next_due(
    read: &Read,
    now: Moment,
    after: Option<(Moment, Id<Person>)>,
) -> Result<Option<(Moment, Id<Person>)>, Fault> {
    let (due, person) = (after.map(|after| after.0), after.map(|after| after.1));
    read.maybe(
        sql!(
            "SELECT due, person FROM digest
             WHERE due <= $1
               AND (CAST($2 AS BIGINT) IS NULL OR due > $2 OR (due = $2 AND person > CAST($3 AS BLOB)))
             ORDER BY due, person LIMIT 1"
        ),
        args![now, due, person],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Notes that the one that was due has been written, and when the next one is; false when somebody else has written it.
pub(crate) fn advance(
    tx: &mut Tx,
    person: Id<Person>,
    was: Moment,
    told: Moment,
    said: &[String],
    next: Option<Moment>,
) -> Result<bool, Fault> {
    let advanced = tx.execute(
        sql!("UPDATE digest SET since = $3, said = $4, due = $5 WHERE person = $1 AND due = $2"),
        args![person, was, told, said.join(" "), next],
    )?;
    Ok(advanced == 1)
}

/// Notes that there was nothing to write, and when to look again.
pub(crate) fn put_off(
    tx: &mut Tx,
    person: Id<Person>,
    was: Moment,
    next: Option<Moment>,
) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE digest SET due = $3 WHERE person = $1 AND due = $2"), args![person, was, next])?;
    Ok(())
}

/// Removes a person's digest.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM digest WHERE person = $1"), args![person])?;
    Ok(())
}
