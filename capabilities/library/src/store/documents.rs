//! Documents, what they are filed under, and what was said of them before.

use super::key;
use crate::heart::dated::Dated;
use crate::heart::document::{Details, Document, Revision};
use crate::heart::folder::Folder;
use base::{Id, Parse, Slug};
use db::{Fault, Read, Row, Tx, args, sql};

pub(super) const COLUMNS: &str = "d.id, d.slug, d.folder, d.title, d.authors, d.dated, d.lang, d.source, d.licence, d.summary, \
    d.visibility, d.open, d.version, d.kind, d.size, d.added_by, d.added_name, d.added, d.changed, d.revision, d.removal";

pub(super) fn document(row: &mut Row) -> Result<Document, Fault> {
    Ok(Document {
        id: row.next()?,
        slug: row.next()?,
        folder: row.next()?,
        details: Details {
            title: row.next()?,
            authors: row.next()?,
            dated: Dated::parse(&row.next::<String>()?).ok(),
            lang: row.next()?,
            source: row.next()?,
            licence: row.next()?,
            summary: row.next()?,
            topics: Vec::new(),
            visibility: row.next()?,
        },
        open: row.next()?,
        version: row.next()?,
        kind: row.next()?,
        size_bytes: row.next()?,
        added_by: row.next()?,
        added_name: row.next()?,
        added: row.next()?,
        changed: row.next()?,
        revision: row.next()?,
        removal: row.next()?,
    })
}

/// A document by its id, removed or not.
pub(crate) fn find(read: &Read, id: Id<Document>) -> Result<Option<Document>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM document d WHERE d.id = $1"), args![id], document)
}

/// A document by its address, removed or not.
pub(crate) fn with_slug(read: &Read, slug: &Slug) -> Result<Option<Document>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM document d WHERE d.slug = $1"), args![slug], document)
}

/// The documents of this title that are there; at most ten.
pub(crate) fn named(read: &Read, title: &str) -> Result<Vec<Document>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM document d WHERE d.title_key = $1 AND d.removal IS NULL ORDER BY d.id LIMIT 10"
        ),
        args![key(title)],
        document,
    )
}

/// The ids behind one, in order, at most 500.
pub(crate) fn ids_after(read: &Read, after: Option<Id<Document>>) -> Result<Vec<Id<Document>>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(sql!("SELECT id FROM document WHERE id > $1 ORDER BY id LIMIT 500"), args![after], |row| {
        row.next()
    })
}

/// The documents of a folder that are there, behind one, in the order of their ids; at most 500.
pub(crate) fn of_folder_after(
    read: &Read,
    folder: Id<Folder>,
    after: Option<Id<Document>>,
) -> Result<Vec<Document>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM document d WHERE d.folder = $1 AND d.id > $2 AND d.removal IS NULL ORDER BY d.id LIMIT 500"
        ),
        args![folder, after],
        document,
    )
}

/// Adds a document; its version is added apart. False when its address is another's already.
pub(crate) fn add(tx: &mut Tx, document: &Document) -> Result<bool, Fault> {
    let details = &document.details;
    let added = tx.execute(
        sql!(
            "INSERT INTO document (id, slug, folder, title, title_key, authors, dated, lang, lang_base, source, licence,
                                   summary, visibility, open, version, kind, size, added_by, added_name, added, changed,
                                   revision)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
             ON CONFLICT (slug) DO NOTHING"
        ),
        args![
            document.id,
            document.slug,
            document.folder,
            details.title,
            key(details.title.as_str()),
            details.authors,
            details.dated.as_ref().map_or("", Dated::as_str),
            details.lang,
            details.lang.as_ref().map(|lang| lang.base().to_owned()),
            details.source,
            details.licence,
            details.summary,
            details.visibility,
            document.open,
            document.version,
            document.kind,
            document.size_bytes,
            document.added_by,
            document.added_name,
            document.added,
            document.changed,
            document.revision
        ],
    )?;
    if added == 1 {
        set_topics(tx, document.id, &details.topics)?;
    }
    Ok(added == 1)
}

/// Says otherwise what a document is, and where; false when somebody else has just done so.
pub(crate) fn change(tx: &mut Tx, document: &Document) -> Result<bool, Fault> {
    let details = &document.details;
    let changed = tx.execute(
        sql!(
            "UPDATE document
             SET folder = $3, title = $4, title_key = $5, authors = $6, dated = $7, lang = $8, lang_base = $9,
                 source = $10, licence = $11, summary = $12, visibility = $13, open = $14, changed = $15,
                 revision = revision + 1
             WHERE id = $1 AND revision = $2"
        ),
        args![
            document.id,
            document.revision,
            document.folder,
            details.title,
            key(details.title.as_str()),
            details.authors,
            details.dated.as_ref().map_or("", Dated::as_str),
            details.lang,
            details.lang.as_ref().map(|lang| lang.base().to_owned()),
            details.source,
            details.licence,
            details.summary,
            details.visibility,
            document.open,
            document.changed
        ],
    )?;
    if changed == 1 {
        set_topics(tx, document.id, &details.topics)?;
    }
    Ok(changed == 1)
}

/// The newest version of a document is another one.
pub(crate) fn set_version(tx: &mut Tx, document: &Document) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE document SET version = $2, kind = $3, size = $4, changed = $5 WHERE id = $1"),
        args![document.id, document.version, document.kind, document.size_bytes, document.changed],
    )?;
    Ok(())
}

/// The language of a document was found out.
pub(crate) fn set_lang(tx: &mut Tx, id: Id<Document>, lang: &base::Lang) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE document SET lang = $2, lang_base = $3 WHERE id = $1 AND lang IS NULL"),
        args![id, lang, lang.base()],
    )?;
    Ok(())
}

/// What a document is filed under; at most 20.
pub(crate) fn topics_of(read: &Read, id: Id<Document>) -> Result<Vec<Slug>, Fault> {
    read.rows(
        sql!("SELECT topic FROM document_topic WHERE document = $1 ORDER BY topic LIMIT 20"),
        args![id],
        |row| row.next(),
    )
}

fn set_topics(tx: &mut Tx, id: Id<Document>, topics: &[Slug]) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM document_topic WHERE document = $1"), args![id])?;
    for topic in topics {
        tx.execute(
            sql!(
                "INSERT INTO document_topic (document, topic) VALUES ($1, $2)
                 ON CONFLICT (document, topic) DO NOTHING"
            ),
            args![id, topic],
        )?;
    }
    Ok(())
}

/// Keeps what is said of a document from now on.
pub(crate) fn add_revision(tx: &mut Tx, id: Id<Document>, revision: &Revision) -> Result<(), Fault> {
    let details = serde_json::to_string(&revision.details).expect("details are plain values");
    tx.execute(
        sql!(
            "INSERT INTO document_revision (document, number, details, changed_by, changed_name, at)
             VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        args![id, revision.number, details, revision.changed_by, revision.changed_name, revision.at],
    )?;
    Ok(())
}

/// What was said of a document, newest first; at most 500.
pub(crate) fn revisions(read: &Read, id: Id<Document>) -> Result<Vec<Revision>, Fault> {
    read.rows(
        sql!(
            "SELECT number, details, changed_by, changed_name, at FROM document_revision
             WHERE document = $1 ORDER BY number DESC LIMIT 500"
        ),
        args![id],
        |row| {
            let (number, details) = (row.next()?, row.next::<String>()?);
            let details = serde_json::from_str(&details).map_err(|error| Fault::Data(error.to_string()))?;
            Ok(Revision {
                number,
                details,
                changed_by: row.next()?,
                changed_name: row.next()?,
                at: row.next()?,
            })
        },
    )
}
