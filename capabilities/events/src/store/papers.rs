//! Background papers.

use crate::heart::event::Event;
use crate::heart::paper::{Content, Paper, PaperDetails, PaperFile};
use access::Person;
use base::Id;
use db::{Fault, Read, Row, Tx, args, sql};
use files::{BlobId, Kind};

const COLUMNS: &str = "p.id, p.event, p.title, p.author, p.lang, p.purpose, p.link, p.blob, p.media, p.file_name, \
    p.size, p.added_by, p.made";

fn paper(row: &mut Row) -> Result<Paper, Fault> {
    Ok(Paper {
        id: row.next()?,
        event: row.next()?,
        details: PaperDetails {
            title: row.next()?,
            author: row.next()?,
            lang: row.next()?,
            purpose: row.next()?,
        },
        content: content(row)?,
        added_by: row.next()?,
        made: row.next()?,
    })
}

fn content(row: &mut Row) -> Result<Content, Fault> {
    let link = row.next()?;
    let file = (row.next()?, row.next()?, row.next()?, row.next()?);
    match (link, file) {
        (Some(link), _) => Ok(Content::Link(link)),
        (None, (Some(blob), Some(kind), Some(name), Some(size_bytes))) => {
            Ok(Content::File(PaperFile { blob, kind, name, size_bytes }))
        }
        _ => Err(Fault::Data("a paper that is nowhere".into())),
    }
}

/// The papers of an event in their order; all of them, since there are at most a hundred.
pub(crate) fn of_event(read: &Read, event: Id<Event>) -> Result<Vec<Paper>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM paper p WHERE p.event = $1 ORDER BY p.position, p.id LIMIT 200"),
        args![event],
        paper,
    )
}

/// A paper of an event.
pub(crate) fn of(read: &Read, event: Id<Event>, id: Id<Paper>) -> Result<Option<Paper>, Fault> {
    read.maybe(
        sql!("SELECT ", COLUMNS, " FROM paper p WHERE p.id = $1 AND p.event = $2"),
        args![id, event],
        paper,
    )
}

/// A paper by its id.
pub(crate) fn find(read: &Read, id: Id<Paper>) -> Result<Option<Paper>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM paper p WHERE p.id = $1"), args![id], paper)
}

/// What a paper says, where that could be read; Markdown.
pub(crate) fn text(read: &Read, id: Id<Paper>) -> Result<Option<String>, Fault> {
    read.maybe(sql!("SELECT text FROM paper_text WHERE paper = $1"), args![id], |row| row.next())
}

/// The papers of an event whose text is kept.
pub(crate) fn with_text(read: &Read, event: Id<Event>) -> Result<Vec<Id<Paper>>, Fault> {
    read.rows(
        sql!(
            "SELECT p.id FROM paper p JOIN paper_text t ON t.paper = p.id
             WHERE p.event = $1 ORDER BY p.id LIMIT 200"
        ),
        args![event],
        |row| row.next(),
    )
}

/// Keeps what a paper says.
pub(crate) fn keep_text(tx: &mut Tx, id: Id<Paper>, text: &str) -> Result<(), Fault> {
    tx.execute(sql!("INSERT INTO paper_text (paper, text) VALUES ($1, $2)"), args![id, text])?;
    Ok(())
}

/// What a person added, newest first; at most 1,000.
pub(crate) fn added_by(read: &Read, person: Id<Person>) -> Result<Vec<Paper>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM paper p WHERE p.added_by = $1 ORDER BY p.made DESC, p.id DESC LIMIT 1000"
        ),
        args![person],
        paper,
    )
}

/// How many papers an event has.
pub(crate) fn count(read: &Read, event: Id<Event>) -> Result<i64, Fault> {
    read.one(sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM paper WHERE event = $1"), args![event], |row| {
        row.next()
    })
}

/// Adds a paper at the end of the list.
pub(crate) fn add(tx: &mut Tx, paper: &Paper) -> Result<(), Fault> {
    let (link, file) = match &paper.content {
        Content::Link(link) => (Some(link), None),
        Content::File(file) => (None, Some(file)),
    };
    let details = &paper.details;
    tx.execute(
        sql!(
            "INSERT INTO paper (id, event, position, title, author, lang, purpose, link, blob, media, file_name,
                                size, added_by, made)
             VALUES ($1, $2, (SELECT COALESCE(MAX(position), 0) + 1 FROM paper WHERE event = $2), $3, $4, $5, $6,
                     $7, $8, $9, $10, $11, $12, $13)"
        ),
        args![
            paper.id,
            paper.event,
            details.title,
            details.author,
            details.lang,
            details.purpose,
            link,
            file.map(|file| file.blob),
            file.map(|file| file.kind),
            file.map(|file| &file.name),
            file.map(|file| file.size_bytes),
            paper.added_by,
            paper.made
        ],
    )?;
    Ok(())
}

/// Describes a paper otherwise; one that is elsewhere may have moved.
pub(crate) fn change(tx: &mut Tx, paper: &Paper) -> Result<(), Fault> {
    let link = match &paper.content {
        Content::Link(link) => Some(link),
        Content::File(_) => None,
    };
    let details = &paper.details;
    tx.execute(
        sql!("UPDATE paper SET title = $2, author = $3, lang = $4, purpose = $5, link = $6 WHERE id = $1"),
        args![paper.id, details.title, details.author, details.lang, details.purpose, link],
    )?;
    Ok(())
}

/// Removes a paper. Its blob stays: it is another's, too, when the same bytes were given twice.
pub(crate) fn remove(tx: &mut Tx, id: Id<Paper>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM paper_text WHERE paper = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM paper WHERE id = $1"), args![id])?;
    Ok(())
}

/// Puts a paper in its place in the list.
pub(crate) fn set_position(tx: &mut Tx, id: Id<Paper>, position: i64) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE paper SET position = $2 WHERE id = $1"), args![id, position])?;
    Ok(())
}

/// Takes a person's name from what they added.
pub(crate) fn forget_adder(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE paper SET added_by = NULL WHERE added_by = $1"), args![person])?;
    Ok(())
}

/// A file that something here refers to.
pub(crate) struct Referred {
    pub(crate) event: Id<Event>,
    pub(crate) kind: Kind,
    /// The name it is saved under, when it has one.
    pub(crate) name: Option<String>,
}

/// The papers that refer to a blob; at most 50.
pub(crate) fn referring(read: &Read, blob: &BlobId) -> Result<Vec<Referred>, Fault> {
    read.rows(
        sql!("SELECT event, media, file_name FROM paper WHERE blob = $1 ORDER BY id LIMIT 50"),
        args![blob],
        |row| Ok(Referred { event: row.next()?, kind: row.next()?, name: row.next()? }),
    )
}
