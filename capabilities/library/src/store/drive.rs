//! Passwords of drives.

use access::Person;
use base::{Id, Line, Moment, TokenHash};
use db::{Fault, Read, Tx, args, sql};

/// A password by which a program reads the drive as somebody. Only its hash is kept.
#[derive(Clone, Debug)]
pub(crate) struct DrivePassword {
    pub(crate) id: Id<DrivePassword>,
    pub(crate) person: Id<Person>,
    /// Which machine or program it is for.
    pub(crate) label: Line<80>,
    pub(crate) made: Moment,
}

/// Adds a password.
pub(crate) fn add(tx: &mut Tx, password: &DrivePassword, hash: &TokenHash) -> Result<(), Fault> {
    tx.execute(
        sql!("INSERT INTO drive_password (id, person, label, hash, made) VALUES ($1, $2, $3, $4, $5)"),
        args![password.id, password.person, password.label, hash, password.made],
    )?;
    Ok(())
}

/// Whose password this is.
pub(crate) fn person(read: &Read, hash: &TokenHash) -> Result<Option<Id<Person>>, Fault> {
    read.maybe(sql!("SELECT person FROM drive_password WHERE hash = $1"), args![hash], |row| row.next())
}

/// The passwords of a person, oldest first; at most 50.
pub(crate) fn of(read: &Read, person: Id<Person>) -> Result<Vec<DrivePassword>, Fault> {
    read.rows(
        sql!("SELECT id, person, label, made FROM drive_password WHERE person = $1 ORDER BY id LIMIT 50"),
        args![person],
        |row| {
            Ok(DrivePassword { id: row.next()?, person: row.next()?, label: row.next()?, made: row.next()? })
        },
    )
}

/// Takes a password of a person back; false when they have no such.
pub(crate) fn remove(tx: &mut Tx, id: Id<DrivePassword>, person: Id<Person>) -> Result<bool, Fault> {
    let gone =
        tx.execute(sql!("DELETE FROM drive_password WHERE id = $1 AND person = $2"), args![id, person])?;
    Ok(gone == 1)
}
