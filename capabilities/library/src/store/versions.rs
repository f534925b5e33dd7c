//! Versions of documents, their texts, and which document a file is.

use super::documents::{COLUMNS as DOCUMENT, document as read_document};
use crate::heart::document::{Document, MOST_VERSIONS, Stored, Version};
use crate::heart::folder::Folder;
use crate::heart::reading::{Reading, unreadable_named};
use base::Id;
use db::{Fault, Read, Row, Tx, args, sql};
use files::BlobId;

const COLUMNS: &str = "v.number, v.blob, v.kind, v.name, v.size, v.note, v.added_by, v.added_name, v.added, v.reading, v.why, \
    v.charset, v.pages, v.picture";

fn version(row: &mut Row) -> Result<Version, Fault> {
    let number = row.next()?;
    let file = Stored { blob: row.next()?, kind: row.next()?, name: row.next()?, size_bytes: row.next()? };
    Ok(Version {
        number,
        file,
        note: row.next()?,
        added_by: row.next()?,
        added_name: row.next()?,
        added: row.next()?,
        reading: Reading {
            state: row.next()?,
            why: row.next::<Option<String>>()?.map(|why| unreadable_named(&why)),
            charset: row.next()?,
            pages: row.next()?,
            picture: row.next()?,
        },
    })
}

/// All versions of a document, the newest first; there are at most as many as a document may have.
pub(crate) fn of(read: &Read, document: Id<Document>) -> Result<Vec<Version>, Fault> {
    newest(read, document, MOST_VERSIONS)
}

/// The newest versions of a document, the last first, at most `limit`.
pub(crate) fn newest(read: &Read, document: Id<Document>, limit: i64) -> Result<Vec<Version>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM document_version v WHERE v.document = $1 ORDER BY v.number DESC LIMIT $2"
        ),
        args![document, limit],
        version,
    )
}

/// One version of a document.
pub(crate) fn find(read: &Read, document: Id<Document>, number: i64) -> Result<Option<Version>, Fault> {
    read.maybe(
        sql!("SELECT ", COLUMNS, " FROM document_version v WHERE v.document = $1 AND v.number = $2"),
        args![document, number],
        version,
    )
}

/// The documents of a folder that are there, behind one, in the order of their ids, each with its newest version; at most
/// 500.
pub(crate) fn newest_of_folder(
    read: &Read,
    folder: Id<Folder>,
    after: Option<Id<Document>>,
) -> Result<Vec<(Document, Version)>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(
        sql!(
            "SELECT ",
            DOCUMENT,
            ", ",
            COLUMNS,
            " FROM document d JOIN document_version v ON v.document = d.id AND v.number = d.version
             WHERE d.folder = $1 AND d.id > $2 AND d.removal IS NULL ORDER BY d.id LIMIT 500"
        ),
        args![folder, after],
        |row| Ok((read_document(row)?, version(row)?)),
    )
}

/// Adds a version.
pub(crate) fn add(tx: &mut Tx, document: Id<Document>, version: &Version) -> Result<(), Fault> {
    let (file, reading) = (&version.file, &version.reading);
    tx.execute(
        sql!(
            "INSERT INTO document_version (document, number, blob, kind, name, size, note, added_by, added_name, added,
                                           reading, why, charset, pages, picture)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"
        ),
        args![
            document,
            version.number,
            file.blob,
            file.kind,
            file.name,
            file.size_bytes,
            version.note,
            version.added_by,
            version.added_name,
            version.added,
            reading.state,
            reading.why,
            reading.charset,
            reading.pages,
            reading.picture
        ],
    )?;
    Ok(())
}

/// Keeps what was found out of a version's content.
pub(crate) fn set_reading(
    tx: &mut Tx,
    document: Id<Document>,
    number: i64,
    reading: &Reading,
    text: Option<&str>,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE document_version SET reading = $3, why = $4, charset = $5, pages = $6, picture = $7
             WHERE document = $1 AND number = $2"
        ),
        args![document, number, reading.state, reading.why, reading.charset, reading.pages, reading.picture],
    )?;
    tx.execute(
        sql!("DELETE FROM document_text WHERE document = $1 AND number = $2"),
        args![document, number],
    )?;
    if let Some(text) = text {
        tx.execute(
            sql!("INSERT INTO document_text (document, number, text) VALUES ($1, $2, $3)"),
            args![document, number, text],
        )?;
    }
    Ok(())
}

/// What a version says, where that could be read; Markdown.
pub(crate) fn text(read: &Read, document: Id<Document>, number: i64) -> Result<Option<String>, Fault> {
    read.maybe(
        sql!("SELECT text FROM document_text WHERE document = $1 AND number = $2"),
        args![document, number],
        |row| row.next(),
    )
}

/// How it begins, in 2,400 characters: enough for an excerpt, where the whole may have a million.
pub(crate) fn beginning(read: &Read, document: Id<Document>, number: i64) -> Result<Option<String>, Fault> {
    read.maybe(
        sql!("SELECT SUBSTR(text, 1, 2400) FROM document_text WHERE document = $1 AND number = $2"),
        args![document, number],
        |row| row.next(),
    )
}

/// Which document a file is, if it is one.
pub(crate) fn document_of_blob(read: &Read, blob: &BlobId) -> Result<Option<Id<Document>>, Fault> {
    read.maybe(sql!("SELECT document FROM document_blob WHERE blob = $1"), args![blob], |row| row.next())
}

/// A file is this document from now on; false when it is another one's.
pub(crate) fn claim(tx: &mut Tx, blob: &BlobId, document: Id<Document>) -> Result<bool, Fault> {
    let added = tx.execute(
        sql!(
            "INSERT INTO document_blob (blob, document) VALUES ($1, $2)
             ON CONFLICT (blob) DO NOTHING"
        ),
        args![blob, document],
    )?;
    Ok(added == 1 || document_of_blob(tx, blob)? == Some(document))
}

/// The files of a document that was removed may be others' now.
pub(crate) fn release(tx: &mut Tx, document: Id<Document>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM document_blob WHERE document = $1"), args![document])?;
    Ok(())
}
