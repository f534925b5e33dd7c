//! The log: all SQL about facts.

use crate::act::Recorded;
use crate::fact::{Subject, Tag};
use access::{Actor, Person};
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};

/// One line of the log.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its id.
    pub id: Id<Entry>,
    /// When it happened.
    pub at: Moment,
    /// Who did it; nobody for the house itself and for people without an account.
    pub actor: Option<Id<Person>>,
    /// What kind of fact.
    pub kind: String,
    /// What it was about.
    pub subject: Subject,
    /// Its fields, as JSON.
    pub body: String,
    /// The kept pages that it made stale.
    pub tags: Vec<Tag>,
}

const COLUMNS: &str = "id, at, actor, kind, subject_kind, subject, body, tags";

fn entry(row: &mut Row) -> Result<Entry, Fault> {
    Ok(Entry {
        id: row.next()?,
        at: row.next()?,
        actor: row.next()?,
        kind: row.next()?,
        subject: Subject { kind: row.next::<String>()?.into(), id: row.next()? },
        body: row.next()?,
        tags: row.next::<String>()?.split_whitespace().map(Tag::from).collect(),
    })
}

pub(crate) fn add(
    tx: &mut Tx,
    id: Id<Entry>,
    at: Moment,
    actor: &Actor,
    recorded: &Recorded,
    body: &str,
) -> Result<(), Fault> {
    let tags: Vec<&str> = recorded.tags.iter().map(|tag| tag.0.as_str()).collect();
    tx.execute(
        sql!(
            "INSERT INTO fact (id, at, actor, kind, subject_kind, subject, body, tags)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        args![
            id,
            at,
            actor.person(),
            recorded.kind,
            recorded.subject.kind.as_ref(),
            recorded.subject.id,
            body,
            tags.join(" ")
        ],
    )?;
    Ok(())
}

/// The fact with this id.
pub fn of(read: &Read, id: Id<Entry>) -> Result<Option<Entry>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM fact WHERE id = $1"), args![id], entry)
}

/// Facts from a moment on, oldest first: for those that follow the log on each node.
pub fn since(read: &Read, from: Moment, limit: i64) -> Result<Vec<Entry>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM fact WHERE at >= $1 ORDER BY at, id LIMIT $2"),
        args![from, limit],
        entry,
    )
}

/// The newest facts before a moment, newest first.
pub fn latest(read: &Read, before: Moment, limit: i64) -> Result<Vec<Entry>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM fact WHERE at < $1 ORDER BY at DESC, id DESC LIMIT $2"),
        args![before, limit],
        entry,
    )
}

/// What happened to one thing, newest first.
pub fn about(read: &Read, subject: &Subject, limit: i64) -> Result<Vec<Entry>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM fact WHERE subject = $1 ORDER BY at DESC, id DESC LIMIT $2"),
        args![subject.id, limit],
        entry,
    )
}

/// What one person did, newest first: part of the export of their data.
pub fn by(read: &Read, person: Id<Person>, limit: i64) -> Result<Vec<Entry>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM fact WHERE actor = $1 ORDER BY at DESC, id DESC LIMIT $2"),
        args![person, limit],
        entry,
    )
}
