//! Texts as they were saved.

use crate::heart::page::{Hand, Page};
use crate::heart::revision::{Listed, Revision, Size};
use access::Person;
use base::{Id, Lang, Moment};
use db::{Fault, Read, Row, Tx, args, sql};

/// So many revisions stand on one page of a history.
pub(crate) const A_PAGE: i64 = 50;

const COLUMNS: &str = "number, title, note, minor, person, name, at, came, went, restores, undid";

pub(super) fn listed(row: &mut Row) -> Result<Listed, Fault> {
    Ok(Listed {
        number: row.next()?,
        title: row.next()?,
        note: row.next()?,
        minor: row.next()?,
        by: Hand { person: row.next()?, name: row.next()? },
        at: row.next()?,
        size: Size { came: row.next()?, went: row.next()? },
        restores: row.next()?,
        undid: row.next()?,
    })
}

fn revision(row: &mut Row) -> Result<Revision, Fault> {
    Ok(Revision { listed: listed(row)?, text: row.next()? })
}

/// A revision by its number.
pub(crate) fn of(read: &Read, page: Id<Page>, lang: &Lang, number: i64) -> Result<Option<Revision>, Fault> {
    read.maybe(
        sql!("SELECT ", COLUMNS, ", body FROM page_revision WHERE page = $1 AND lang = $2 AND number = $3"),
        args![page, lang, number],
        revision,
    )
}

/// The revisions before a number, newest first, at most [`A_PAGE`] and one more, by which one knows that there are others.
pub(crate) fn before(read: &Read, page: Id<Page>, lang: &Lang, before: i64) -> Result<Vec<Listed>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM page_revision WHERE page = $1 AND lang = $2 AND number < $3 ORDER BY number DESC LIMIT $4"
        ),
        args![page, lang, before, A_PAGE + 1],
        listed,
    )
}

/// Adds a revision.
pub(crate) fn add(tx: &mut Tx, page: Id<Page>, lang: &Lang, revision: &Revision) -> Result<(), Fault> {
    let listed = &revision.listed;
    tx.execute(
        sql!(
            "INSERT INTO page_revision (page, lang, number, title, body, note, minor, person, name, at, came, went,
                                        restores, undid)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
        ),
        args![
            page,
            lang,
            listed.number,
            listed.title,
            revision.text,
            listed.note,
            listed.minor,
            listed.by.person,
            listed.by.name,
            listed.at,
            listed.size.came,
            listed.size.went,
            listed.restores,
            listed.undid
        ],
    )?;
    Ok(())
}

/// Which of the last revisions before `number` had this text; the newest of at most 20.
pub(crate) fn same_text(
    read: &Read,
    (page, lang): (Id<Page>, &Lang),
    number: i64,
    text: &str,
) -> Result<Option<i64>, Fault> {
    read.maybe(
        sql!(
            "SELECT number FROM page_revision
             WHERE page = $1 AND lang = $2 AND number < $3 AND number >= $4 AND body = $5
             ORDER BY number DESC LIMIT 1"
        ),
        args![page, lang, number, number - 20, text],
        |row| row.next(),
    )
}

/// How often two people have undone each other's work in a text since a moment.
pub(crate) fn undone_between(
    read: &Read,
    (page, lang): (Id<Page>, &Lang),
    (one, other): (Id<Person>, Id<Person>),
    since: Moment,
) -> Result<i64, Fault> {
    read.one(
        sql!(
            "SELECT CAST(COUNT(*) AS BIGINT) FROM page_revision
             WHERE page = $1 AND lang = $2 AND at >= $5 AND undid IS NOT NULL
               AND ((person = $3 AND undid = $4) OR (person = $4 AND undid = $3))"
        ),
        args![page, lang, one, other, since],
        |row| row.next(),
    )
}
