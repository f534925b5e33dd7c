//! What a person has in the library.

use super::documents::{COLUMNS, document};
use crate::heart::document::Document;
use crate::heart::folder::Folder;
use access::Person;
use base::Id;
use db::{Fault, Read, Tx, args, sql};

/// The documents that a person added, oldest first; at most 5,000.
pub(crate) fn documents(read: &Read, person: Id<Person>) -> Result<Vec<Document>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM document d WHERE d.added_by = $1 ORDER BY d.id LIMIT 5000"),
        args![person],
        document,
    )
}

/// The folders that a person made, by their paths; at most 2,000.
pub(crate) fn folders(read: &Read, person: Id<Person>) -> Result<Vec<(Id<Folder>, String)>, Fault> {
    read.rows(
        sql!("SELECT id, path FROM folder WHERE made_by = $1 ORDER BY id LIMIT 2000"),
        args![person],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// The versions that a person added to documents, by their numbers; at most 5,000.
pub(crate) fn versions(read: &Read, person: Id<Person>) -> Result<Vec<(Id<Document>, i64)>, Fault> {
    read.rows(
        sql!(
            "SELECT document, number FROM document_version WHERE added_by = $1
             ORDER BY document, number LIMIT 5000"
        ),
        args![person],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Takes a person's name from all that stays, and forgets what was only theirs.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE folder SET made_by = NULL WHERE made_by = $1"), args![person])?;
    tx.execute(sql!("UPDATE document SET added_by = NULL WHERE added_by = $1"), args![person])?;
    tx.execute(sql!("UPDATE document_version SET added_by = NULL WHERE added_by = $1"), args![person])?;
    tx.execute(sql!("UPDATE document_revision SET changed_by = NULL WHERE changed_by = $1"), args![person])?;
    tx.execute(sql!("UPDATE removal SET removed_by = NULL WHERE removed_by = $1"), args![person])?;
    tx.execute(sql!("DELETE FROM drive_password WHERE person = $1"), args![person])?;
    tx.execute(
        sql!("DELETE FROM upload_file WHERE upload IN (SELECT id FROM upload WHERE person = $1)"),
        args![person],
    )?;
    tx.execute(sql!("DELETE FROM upload WHERE person = $1"), args![person])?;
    Ok(())
}

/// Whether a person has anything here.
pub(crate) fn has_any(read: &Read, person: Id<Person>) -> Result<bool, Fault> {
    let found = read.maybe(
        sql!(
            "SELECT CAST(1 AS BIGINT) WHERE EXISTS (SELECT 1 FROM folder WHERE made_by = $1)
                OR EXISTS (SELECT 1 FROM document WHERE added_by = $1)
                OR EXISTS (SELECT 1 FROM document_version WHERE added_by = $1)
                OR EXISTS (SELECT 1 FROM document_revision WHERE changed_by = $1)
                OR EXISTS (SELECT 1 FROM removal WHERE removed_by = $1)
                OR EXISTS (SELECT 1 FROM drive_password WHERE person = $1)
                OR EXISTS (SELECT 1 FROM upload WHERE person = $1) LIMIT 1"
        ),
        args![person],
        |row| row.next::<i64>(),
    )?;
    Ok(found.is_some())
}
