//! Where folders are, and were.

use crate::heart::folder::Folder;
use base::Id;
use db::{Fault, Read, Tx, args, sql};

/// Which folder is or was at a path, and whether it is still.
pub(crate) fn at(read: &Read, path: &str) -> Result<Option<(Id<Folder>, bool)>, Fault> {
    // No folder is called so, and no database would take it as a text.
    if path.contains(char::is_control) {
        return Ok(None);
    }
    read.maybe(sql!("SELECT folder, current FROM folder_address WHERE path = $1"), args![path], |row| {
        Ok((row.next()?, row.next()?))
    })
}

/// Whether a folder stands at a path now.
pub(crate) fn is_taken(read: &Read, path: &str) -> Result<bool, Fault> {
    Ok(at(read, path)?.is_some_and(|(_, current)| current))
}

/// A folder stands at a path from now on; where it stood, its old addresses lead to it. A path that others had is theirs no
/// more.
pub(crate) fn settle(tx: &mut Tx, folder: Id<Folder>, path: &str) -> Result<(), Fault> {
    leave(tx, folder)?;
    tx.execute(
        sql!(
            "INSERT INTO folder_address (path, folder, current) VALUES ($1, $2, TRUE)
             ON CONFLICT (path) DO UPDATE SET folder = $2, current = TRUE"
        ),
        args![path, folder],
    )?;
    Ok(())
}

/// A folder stands nowhere any more: others may take its place.
pub(crate) fn leave(tx: &mut Tx, folder: Id<Folder>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE folder_address SET current = FALSE WHERE folder = $1"), args![folder])?;
    Ok(())
}

/// The addresses that a folder had before, in order; at most 200.
pub(crate) fn former(read: &Read, folder: Id<Folder>) -> Result<Vec<String>, Fault> {
    read.rows(
        sql!("SELECT path FROM folder_address WHERE folder = $1 AND NOT current ORDER BY path LIMIT 200"),
        args![folder],
        |row| row.next(),
    )
}

/// A folder was at this path once, as a record says.
pub(crate) fn add_former(tx: &mut Tx, folder: Id<Folder>, path: &str) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO folder_address (path, folder, current) VALUES ($1, $2, FALSE)
             ON CONFLICT (path) DO NOTHING"
        ),
        args![path, folder],
    )?;
    Ok(())
}

/// Forgets all addresses of a folder.
pub(crate) fn forget(tx: &mut Tx, folder: Id<Folder>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM folder_address WHERE folder = $1"), args![folder])?;
    Ok(())
}
