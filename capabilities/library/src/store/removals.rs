//! What was removed together, and may come back together.

use crate::heart::document::Document;
use crate::heart::folder::{Folder, Removal};
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Tx, args, sql};
use facts::Subject;

/// A removal: what was meant, by whom, when.
#[derive(Clone, Debug)]
pub(crate) struct Removed {
    pub(crate) id: Id<Removal>,
    pub(crate) subject: Subject,
    pub(crate) by: Option<Id<Person>>,
    pub(crate) at: Moment,
}

/// Notes a removal.
pub(crate) fn add(tx: &mut Tx, removed: &Removed) -> Result<(), Fault> {
    tx.execute(
        sql!("INSERT INTO removal (id, subject_kind, subject, removed_by, at) VALUES ($1, $2, $3, $4, $5)"),
        args![removed.id, removed.subject.kind.as_ref(), removed.subject.id, removed.by, removed.at],
    )?;
    Ok(())
}

/// A removal that may be undone.
pub(crate) fn find(read: &Read, id: Id<Removal>) -> Result<Option<Removed>, Fault> {
    read.maybe(
        sql!("SELECT id, subject_kind, subject, removed_by, at FROM removal WHERE id = $1"),
        args![id],
        |row| {
            Ok(Removed {
                id: row.next()?,
                subject: Subject { kind: row.next::<String>()?.into(), id: row.next()? },
                by: row.next()?,
                at: row.next()?,
            })
        },
    )
}

/// Those from before a moment, oldest first; at most 20.
pub(crate) fn before(read: &Read, moment: Moment) -> Result<Vec<Id<Removal>>, Fault> {
    read.rows(sql!("SELECT id FROM removal WHERE at < $1 ORDER BY at, id LIMIT 20"), args![moment], |row| {
        row.next()
    })
}

/// The newest ones, at most `limit`.
pub(crate) fn newest(read: &Read, limit: i64) -> Result<Vec<Removed>, Fault> {
    read.rows(
        sql!(
            "SELECT id, subject_kind, subject, removed_by, at FROM removal ORDER BY at DESC, id DESC LIMIT $1"
        ),
        args![limit],
        |row| {
            Ok(Removed {
                id: row.next()?,
                subject: Subject { kind: row.next::<String>()?.into(), id: row.next()? },
                by: row.next()?,
                at: row.next()?,
            })
        },
    )
}

/// A folder goes, with the documents in it that are there.
pub(crate) fn remove_folder(tx: &mut Tx, folder: Id<Folder>, removal: Id<Removal>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE folder SET removal = $2 WHERE id = $1"), args![folder, removal])?;
    tx.execute(
        sql!("UPDATE document SET removal = $2 WHERE folder = $1 AND removal IS NULL"),
        args![folder, removal],
    )?;
    Ok(())
}

/// A document goes.
pub(crate) fn remove_document(
    tx: &mut Tx,
    document: Id<Document>,
    removal: Id<Removal>,
) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE document SET removal = $2 WHERE id = $1"), args![document, removal])?;
    Ok(())
}

/// The folders of a removal in the order of their paths; at most 2,000.
pub(crate) fn folders(read: &Read, removal: Id<Removal>) -> Result<Vec<Id<Folder>>, Fault> {
    read.rows(
        sql!("SELECT id FROM folder WHERE removal = $1 ORDER BY path, id LIMIT 2000"),
        args![removal],
        |row| row.next(),
    )
}

/// The documents of a removal behind one, in the order of their ids; at most 500.
pub(crate) fn documents(
    read: &Read,
    removal: Id<Removal>,
    after: Option<Id<Document>>,
) -> Result<Vec<Id<Document>>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(
        sql!("SELECT id FROM document WHERE removal = $1 AND id > $2 ORDER BY id LIMIT 500"),
        args![removal, after],
        |row| row.next(),
    )
}

/// All of a removal is there again.
pub(crate) fn undo(tx: &mut Tx, removal: Id<Removal>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE folder SET removal = NULL WHERE removal = $1"), args![removal])?;
    tx.execute(sql!("UPDATE document SET removal = NULL WHERE removal = $1"), args![removal])?;
    tx.execute(sql!("DELETE FROM removal WHERE id = $1"), args![removal])?;
    Ok(())
}

/// A document is forgotten with all that belongs to it. Its files stay in the store: they may be others', too.
pub(crate) fn forget_document(tx: &mut Tx, document: Id<Document>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM document_text WHERE document = $1"), args![document])?;
    tx.execute(sql!("DELETE FROM document_blob WHERE document = $1"), args![document])?;
    tx.execute(sql!("DELETE FROM document_version WHERE document = $1"), args![document])?;
    tx.execute(sql!("DELETE FROM document_revision WHERE document = $1"), args![document])?;
    tx.execute(sql!("DELETE FROM document_topic WHERE document = $1"), args![document])?;
    tx.execute(sql!("DELETE FROM document WHERE id = $1"), args![document])?;
    Ok(())
}

/// A folder is forgotten, after all that was in it.
pub(crate) fn forget_folder(tx: &mut Tx, folder: Id<Folder>) -> Result<(), Fault> {
    super::addresses::forget(tx, folder)?;
    tx.execute(sql!("DELETE FROM folder_topic WHERE folder = $1"), args![folder])?;
    tx.execute(sql!("DELETE FROM folder WHERE id = $1"), args![folder])?;
    Ok(())
}

/// A removal is done for good.
pub(crate) fn forget(tx: &mut Tx, removal: Id<Removal>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM removal WHERE id = $1"), args![removal])?;
    Ok(())
}
