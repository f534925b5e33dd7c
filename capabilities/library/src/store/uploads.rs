//! Uploads, and what became of their files.

use crate::heart::fate::{Common, Fate, Sent, Upload};
use access::Person;
use base::{Id, Moment, Sentence};
use db::{Fault, Read, Row, Tx, args, sql};

/// Adds an upload.
pub(crate) fn add(tx: &mut Tx, upload: &Upload) -> Result<(), Fault> {
    let details = serde_json::to_string(&upload.common).expect("these are plain values");
    tx.execute(
        sql!("INSERT INTO upload (id, folder, person, made, details) VALUES ($1, $2, $3, $4, $5)"),
        args![upload.id, upload.folder, upload.person, upload.made, details],
    )?;
    Ok(())
}

/// An upload.
pub(crate) fn find(read: &Read, id: Id<Upload>) -> Result<Option<Upload>, Fault> {
    read.maybe(sql!("SELECT id, folder, person, made, details FROM upload WHERE id = $1"), args![id], |row| {
        let (id, folder, person, made) = (row.next()?, row.next()?, row.next()?, row.next()?);
        let common: Common =
            serde_json::from_str(&row.next::<String>()?).map_err(|error| Fault::Data(error.to_string()))?;
        Ok(Upload { id, folder, person, made, common })
    })
}

/// The table that describes the files of an upload, if one has come.
pub(crate) fn table(read: &Read, id: Id<Upload>) -> Result<Option<String>, Fault> {
    let found =
        read.maybe(sql!("SELECT table_text FROM upload WHERE id = $1"), args![id], |row| row.next())?;
    Ok(found.flatten())
}

/// A table that describes the files of an upload has come.
pub(crate) fn set_table(tx: &mut Tx, id: Id<Upload>, text: &str) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE upload SET table_text = $2 WHERE id = $1"), args![id, text])?;
    Ok(())
}

const COLUMNS: &str = "number, name, size, fate, document, why";

fn sent(row: &mut Row) -> Result<Sent, Fault> {
    Ok(Sent {
        number: row.next()?,
        name: row.next()?,
        size_bytes: row.next()?,
        fate: row.next()?,
        document: row.next()?,
        why: match row.next::<Option<String>>()? {
            Some(why) => {
                let why: Sentence =
                    serde_json::from_str(&why).map_err(|error| Fault::Data(error.to_string()))?;
                Some(why)
            }
            None => None,
        },
    })
}

/// The files of an upload in their order; there are at most 500.
pub(crate) fn files(read: &Read, id: Id<Upload>) -> Result<Vec<Sent>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM upload_file WHERE upload = $1 ORDER BY number LIMIT 501"),
        args![id],
        sent,
    )
}

/// One file of an upload.
pub(crate) fn file(read: &Read, id: Id<Upload>, number: i64) -> Result<Option<Sent>, Fault> {
    read.maybe(
        sql!("SELECT ", COLUMNS, " FROM upload_file WHERE upload = $1 AND number = $2"),
        args![id, number],
        sent,
    )
}

/// The newest uploads of a person of which files have not come whole, when they began and how many files they are; at most
/// five.
pub(crate) fn unfinished(read: &Read, person: Id<Person>) -> Result<Vec<(Id<Upload>, Moment, i64)>, Fault> {
    read.rows(
        sql!(
            "SELECT u.id, u.made, CAST(COUNT(*) AS BIGINT) FROM upload u JOIN upload_file f ON f.upload = u.id
             WHERE u.person = $1 AND f.fate = $2 GROUP BY u.id, u.made ORDER BY u.made DESC, u.id DESC LIMIT 5"
        ),
        args![person, Fate::Awaited],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// Notes a file, or what became of it. Its size stays what was announced of it, where it was: by that whoever sends it
/// piece by piece knows that it is done.
pub(crate) fn put_file(tx: &mut Tx, id: Id<Upload>, file: &Sent) -> Result<(), Fault> {
    let why = file.why.as_ref().map(|why| serde_json::to_string(why).expect("a sentence is plain"));
    tx.execute(
        sql!(
            "INSERT INTO upload_file (upload, number, name, size, fate, document, why)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (upload, number) DO UPDATE SET fate = $5, document = $6, why = $7"
        ),
        args![id, file.number, file.name, file.size_bytes, file.fate, file.document, why],
    )?;
    Ok(())
}

/// Forgets the uploads from before a moment; says how many.
pub(crate) fn forget_before(tx: &mut Tx, moment: Moment) -> Result<usize, Fault> {
    let old: Vec<Id<Upload>> = tx.rows(
        sql!("SELECT id FROM upload WHERE made < $1 ORDER BY made, id LIMIT 100"),
        args![moment],
        |row| row.next(),
    )?;
    for id in &old {
        forget(tx, *id)?;
    }
    Ok(old.len())
}

/// Forgets an upload.
pub(crate) fn forget(tx: &mut Tx, id: Id<Upload>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM upload_file WHERE upload = $1"), args![id])?;
    tx.execute(sql!("DELETE FROM upload WHERE id = $1"), args![id])?;
    Ok(())
}
