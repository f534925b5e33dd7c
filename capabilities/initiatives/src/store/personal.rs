//! Where people are named, to be given to them and taken out when they leave.

use crate::heart::initiative::Initiative;
use crate::heart::update::Update;
use access::Person;
use base::Id;
use db::{Fault, Read, Tx, args, sql};

/// The initiatives that a person reported, in the order of their ids; at most 5,000.
pub(crate) fn reported(read: &Read, person: Id<Person>) -> Result<Vec<Id<Initiative>>, Fault> {
    read.rows(
        sql!("SELECT id FROM initiative WHERE reporter = $1 ORDER BY id LIMIT 5000"),
        args![person],
        |row| row.next(),
    )
}

/// The changes that a person made: initiative and number of the revision, in order; at most 10,000.
pub(crate) fn revised(read: &Read, person: Id<Person>) -> Result<Vec<(Id<Initiative>, i64)>, Fault> {
    read.rows(
        sql!(
            "SELECT initiative, number FROM initiative_revision
             WHERE author = $1 ORDER BY initiative, number LIMIT 10000"
        ),
        args![person],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// The updates that a person told, in the order of their ids; at most 5,000.
pub(crate) fn told(read: &Read, person: Id<Person>) -> Result<Vec<Id<Update>>, Fault> {
    read.rows(
        sql!("SELECT id FROM initiative_update WHERE author = $1 ORDER BY id LIMIT 5000"),
        args![person],
        |row| row.next(),
    )
}

/// The initiatives that a person put forward to meetings, in the order of their ids; at most 5,000.
pub(crate) fn put_forward(read: &Read, person: Id<Person>) -> Result<Vec<Id<Initiative>>, Fault> {
    read.rows(
        sql!(
            "SELECT initiative FROM initiative_slot WHERE put_by = $1 ORDER BY initiative, event LIMIT 5000"
        ),
        args![person],
        |row| row.next(),
    )
}

/// Takes a person out of all that is public, and removes what they wrote to leads.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE initiative SET reporter = NULL WHERE reporter = $1"), args![person])?;
    tx.execute(sql!("DELETE FROM initiative_lead WHERE person = $1"), args![person])?;
    tx.execute(sql!("UPDATE initiative_lead SET asked_by = NULL WHERE asked_by = $1"), args![person])?;
    tx.execute(sql!("UPDATE initiative_revision SET author = NULL WHERE author = $1"), args![person])?;
    tx.execute(sql!("UPDATE initiative_update SET author = NULL WHERE author = $1"), args![person])?;
    tx.execute(sql!("DELETE FROM initiative_part WHERE person = $1"), args![person])?;
    tx.execute(sql!("UPDATE initiative_part SET answered_by = NULL WHERE answered_by = $1"), args![person])?;
    tx.execute(sql!("UPDATE initiative_slot SET put_by = NULL WHERE put_by = $1"), args![person])?;
    Ok(())
}
