//! What topics said before.

use super::context;
use crate::heart::{Revision, Topic};
use access::Person;
use base::{Id, Moment, Slug};
use db::{Fault, Read, Row, args, sql};
use facts::Act;

const COLUMNS: &str = "number, names, context, lang, person, name, at";

fn read_revision(row: &mut Row) -> Result<Revision, Fault> {
    Ok(Revision {
        number: row.next()?,
        names: row.next()?,
        context: context(row)?,
        person: row.next()?,
        name: row.next()?,
        at: row.next()?,
    })
}

/// The latest revisions before a number, the newest first.
pub(crate) fn revisions(
    read: &Read,
    topic: Id<Topic>,
    before: i64,
    limit: i64,
) -> Result<Vec<Revision>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM topic_revision
             WHERE topic = $1 AND number < $2
             ORDER BY number DESC LIMIT $3"
        ),
        args![topic, before, limit],
        read_revision,
    )
}

/// The revisions from a number on, in order; for the record.
pub(crate) fn revisions_since(
    read: &Read,
    topic: Id<Topic>,
    from: i64,
    limit: i64,
) -> Result<Vec<Revision>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM topic_revision
             WHERE topic = $1 AND number >= $2
             ORDER BY number LIMIT $3"
        ),
        args![topic, from, limit],
        read_revision,
    )
}

/// One revision.
pub(crate) fn revision(read: &Read, topic: Id<Topic>, number: i64) -> Result<Option<Revision>, Fault> {
    read.maybe(
        sql!("SELECT ", COLUMNS, " FROM topic_revision WHERE topic = $1 AND number = $2"),
        args![topic, number],
        read_revision,
    )
}

/// Keeps a revision.
pub(crate) fn keep_revision(act: &mut Act, topic: Id<Topic>, it: &Revision) -> Result<(), Fault> {
    let context = it.context.as_ref();
    act.execute(
        sql!(
            "INSERT INTO topic_revision (topic, number, names, context, lang, person, name, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        args![
            topic,
            it.number,
            it.names,
            context.map(|context| &context.text),
            context.map(|context| &context.lang),
            it.person,
            it.name,
            it.at
        ],
    )?;
    Ok(())
}

/// What a person wrote: topic, number and time, at most 5,000.
pub(crate) fn written_by(read: &Read, person: Id<Person>) -> Result<Vec<(Slug, i64, Moment)>, Fault> {
    read.rows(
        sql!(
            "SELECT topic.slug, topic_revision.number, topic_revision.at
             FROM topic_revision JOIN topic ON topic.id = topic_revision.topic
             WHERE topic_revision.person = $1
             ORDER BY topic_revision.topic, topic_revision.number LIMIT 5000"
        ),
        args![person],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// The topics of which a person wrote something, at most 500.
pub(crate) fn revisions_of(read: &Read, person: Id<Person>) -> Result<Vec<Id<Topic>>, Fault> {
    read.rows(
        sql!(
            "SELECT DISTINCT topic FROM topic_revision
             WHERE person = $1 ORDER BY topic LIMIT 500"
        ),
        args![person],
        |row| row.next(),
    )
}

/// Forgets who wrote what.
pub(crate) fn forget_person(act: &mut Act, person: Id<Person>) -> Result<(), Fault> {
    act.execute(sql!("UPDATE topic_revision SET person = NULL WHERE person = $1"), args![person])?;
    Ok(())
}
