//! Who does what for the network.

use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};
use facts::Subject;

base::named! {
    /// What somebody does for the network.
    pub(crate) enum Part {
        /// Follows a process.
        Follows = "follows",
        /// Goes to a milestone.
        Goes = "goes",
        /// Prepares an answer to a consultation.
        Prepares = "prepares",
        /// Leads that.
        Leads = "leads",
    }
}

/// Somebody's part.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    pub(crate) part: Part,
    pub(crate) person: Option<Id<Person>>,
    /// What they are called, where it was taken in from a record.
    pub(crate) name: Option<String>,
    pub(crate) at: Moment,
}

fn taken(row: &mut Row) -> Result<Taken, Fault> {
    Ok(Taken { part: row.next()?, person: row.next()?, name: row.next()?, at: row.next()? })
}

/// Everybody's parts in a thing, the first first; at most 200.
pub(crate) fn of<T>(read: &Read, subject: Id<T>) -> Result<Vec<Taken>, Fault> {
    read.rows(
        sql!("SELECT part, person, name, at FROM process_part WHERE subject = $1 ORDER BY at, id LIMIT 200"),
        args![subject],
        taken,
    )
}

/// Those with an account who have a part in a thing.
pub(crate) fn people<T>(read: &Read, subject: Id<T>) -> Result<Vec<Id<Person>>, Fault> {
    Ok(of(read, subject)?.into_iter().filter_map(|taken| taken.person).collect())
}

/// Takes a part; false when they have it.
pub(crate) fn add<T>(tx: &mut Tx, id: Id<Taken>, subject: Id<T>, taken: &Taken) -> Result<bool, Fault> {
    let added = tx.execute(
        sql!(
            "INSERT INTO process_part (id, subject, part, person, name, at) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (subject, part, person) DO NOTHING"
        ),
        args![id, subject, taken.part, taken.person, taken.name, taken.at],
    )?;
    Ok(added == 1)
}

/// Gives a part up; false when they had none.
pub(crate) fn remove<T>(tx: &mut Tx, subject: Id<T>, part: Part, person: Id<Person>) -> Result<bool, Fault> {
    let gone = tx.execute(
        sql!("DELETE FROM process_part WHERE subject = $1 AND part = $2 AND person = $3"),
        args![subject, part, person],
    )?;
    Ok(gone > 0)
}

/// Takes a part from everybody who has it in a thing.
pub(crate) fn clear<T>(tx: &mut Tx, subject: Id<T>, part: Part) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM process_part WHERE subject = $1 AND part = $2"), args![subject, part])?;
    Ok(())
}

/// What a person has a part in, the latest first; at most 5,000.
pub(crate) fn by(read: &Read, person: Id<Person>) -> Result<Vec<(Id<Subject>, Part, Moment)>, Fault> {
    read.rows(
        sql!(
            "SELECT subject, part, at FROM process_part WHERE person = $1
             ORDER BY at DESC, subject, part LIMIT 5000"
        ),
        args![person],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// Takes a person out of everything they had a part in.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM process_part WHERE person = $1"), args![person])?;
    Ok(())
}
