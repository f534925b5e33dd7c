//! Folders, and what they are filed under.

use super::key;
use crate::heart::folder::{Folder, FolderDetails, MOST_FOLDERS, Placed};
use access::Actor;
use base::{Id, Slug};
use db::{Fault, Read, Row, Tx, args, sql};

const COLUMNS: &str = "f.id, f.parent, f.name, f.slug, f.path, f.lang, f.about, f.visibility, f.open, f.position, \
    f.documents, f.open_documents, f.made_by, f.made_name, f.made, f.changed, f.revision, f.removal";

fn folder(row: &mut Row) -> Result<Folder, Fault> {
    let (id, parent, name, slug, path) = (row.next()?, row.next()?, row.next()?, row.next()?, row.next()?);
    let (lang, about, visibility, open, position) =
        (row.next()?, row.next()?, row.next()?, row.next()?, row.next()?);
    Ok(Folder {
        id,
        parent,
        details: FolderDetails { name, lang, about, topics: Vec::new(), visibility, position },
        slug,
        path,
        open,
        documents: row.next()?,
        open_documents: row.next()?,
        made_by: row.next()?,
        made_name: row.next()?,
        made: row.next()?,
        changed: row.next()?,
        revision: row.next()?,
        removal: row.next()?,
    })
}

/// A folder by its id, removed or not.
pub(crate) fn find(read: &Read, id: Id<Folder>) -> Result<Option<Folder>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM folder f WHERE f.id = $1"), args![id], folder)
}

/// The folders in another, or at the top, that are there and that the reader may see, in their order; at most 500.
pub(crate) fn within(read: &Read, parent: Option<Id<Folder>>, viewer: &Actor) -> Result<Vec<Folder>, Fault> {
    match parent {
        Some(parent) => read.rows(
            sql!(
                "SELECT ",
                COLUMNS,
                " FROM folder f WHERE f.parent = $1 AND f.removal IS NULL AND (f.open OR $2)
                 ORDER BY f.position, f.name_key, f.id LIMIT 500"
            ),
            args![parent, viewer.is_inside()],
            folder,
        ),
        None => read.rows(
            sql!(
                "SELECT ",
                COLUMNS,
                " FROM folder f WHERE f.parent IS NULL AND f.removal IS NULL AND (f.open OR $1)
                 ORDER BY f.position, f.name_key, f.id LIMIT 500"
            ),
            args![viewer.is_inside()],
            folder,
        ),
    }
}

/// The folder and those above it, from the top.
pub(crate) fn down_to(read: &Read, folder: &Folder) -> Result<Vec<Folder>, Fault> {
    let mut line = vec![folder.clone()];
    while let Some(parent) = line[0].parent {
        match find(read, parent)? {
            Some(above) => line.insert(0, above),
            None => break,
        }
    }
    Ok(line)
}

/// All folders that are there, by their paths; there are at most as many as a library may have.
pub(crate) fn all(read: &Read) -> Result<Vec<Folder>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM folder f WHERE f.removal IS NULL ORDER BY f.path, f.id LIMIT $1"),
        args![MOST_FOLDERS + 500],
        folder,
    )
}

/// How many there are.
pub(crate) fn count(read: &Read) -> Result<i64, Fault> {
    let text = sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM folder WHERE removal IS NULL");
    read.one(text, args![], |row| row.next())
}

/// The ids behind one, in order, at most 500.
pub(crate) fn ids_after(read: &Read, after: Option<Id<Folder>>) -> Result<Vec<Id<Folder>>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(sql!("SELECT id FROM folder WHERE id > $1 ORDER BY id LIMIT 500"), args![after], |row| {
        row.next()
    })
}

/// The folders of this name that are there; at most ten.
pub(crate) fn named(read: &Read, name: &str) -> Result<Vec<Folder>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM folder f WHERE f.name_key = $1 AND f.removal IS NULL ORDER BY f.id LIMIT 10"
        ),
        args![key(name)],
        folder,
    )
}

/// Adds a folder; its address is added apart.
pub(crate) fn add(tx: &mut Tx, folder: &Folder) -> Result<(), Fault> {
    let details = &folder.details;
    tx.execute(
        sql!(
            "INSERT INTO folder (id, parent, name, name_key, slug, path, lang, about, visibility, open, position,
                                 documents, open_documents, made_by, made_name, made, changed, revision)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, 0, $12, $13, $14, $15, $16)"
        ),
        args![
            folder.id,
            folder.parent,
            details.name,
            key(details.name.as_str()),
            folder.slug,
            folder.path,
            details.lang,
            details.about,
            details.visibility,
            folder.open,
            details.position,
            folder.made_by,
            folder.made_name,
            folder.made,
            folder.changed,
            folder.revision
        ],
    )?;
    set_topics(tx, folder.id, &details.topics)
}

/// Says otherwise what a folder is; false when somebody else has just done so.
pub(crate) fn change(tx: &mut Tx, folder: &Folder) -> Result<bool, Fault> {
    let details = &folder.details;
    let changed = tx.execute(
        sql!(
            "UPDATE folder SET parent = $3, name = $4, name_key = $5, slug = $6, lang = $7, about = $8,
                               visibility = $9, position = $10, changed = $11, revision = revision + 1
             WHERE id = $1 AND revision = $2"
        ),
        args![
            folder.id,
            folder.revision,
            folder.parent,
            details.name,
            key(details.name.as_str()),
            folder.slug,
            details.lang,
            details.about,
            details.visibility,
            details.position,
            folder.changed
        ],
    )?;
    if changed == 1 {
        set_topics(tx, folder.id, &details.topics)?;
    }
    Ok(changed == 1)
}

/// Puts a folder where it stands now, and opens or closes what is in it accordingly.
pub(crate) fn place(tx: &mut Tx, placed: &Placed) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE folder SET path = $2, open = $3 WHERE id = $1"),
        args![placed.id, placed.path, placed.open],
    )?;
    tx.execute(
        sql!("UPDATE document SET open = ($2 AND visibility = 'public') WHERE folder = $1"),
        args![placed.id, placed.open],
    )?;
    recount(tx, placed.id)
}

/// Counts the documents in a folder.
pub(crate) fn recount(tx: &mut Tx, id: Id<Folder>) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE folder
             SET documents = (SELECT COUNT(*) FROM document d WHERE d.folder = folder.id AND d.removal IS NULL),
                 open_documents = (SELECT COUNT(*) FROM document d
                                   WHERE d.folder = folder.id AND d.removal IS NULL AND d.open)
             WHERE id = $1"
        ),
        args![id],
    )?;
    Ok(())
}

/// What a folder is filed under; at most 20.
pub(crate) fn topics_of(read: &Read, id: Id<Folder>) -> Result<Vec<Slug>, Fault> {
    read.rows(
        sql!("SELECT topic FROM folder_topic WHERE folder = $1 ORDER BY topic LIMIT 20"),
        args![id],
        |row| row.next(),
    )
}

fn set_topics(tx: &mut Tx, id: Id<Folder>, topics: &[Slug]) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM folder_topic WHERE folder = $1"), args![id])?;
    for topic in topics {
        tx.execute(
            sql!(
                "INSERT INTO folder_topic (folder, topic) VALUES ($1, $2)
                 ON CONFLICT (folder, topic) DO NOTHING"
            ),
            args![id, topic],
        )?;
    }
    Ok(())
}
