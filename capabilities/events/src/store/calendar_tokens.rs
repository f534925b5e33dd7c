//! The secret addresses of people's own calendars.

use access::Person;
use base::{Id, Moment, TokenHash};
use db::{Fault, Read, Tx, args, sql};

/// Whose calendar has this secret address.
pub(crate) fn owner(read: &Read, hash: &TokenHash) -> Result<Option<Id<Person>>, Fault> {
    read.maybe(sql!("SELECT person FROM calendar_token WHERE hash = $1"), args![hash], |row| row.next())
}

/// Since when somebody's calendar has a secret address.
pub(crate) fn since(read: &Read, person: Id<Person>) -> Result<Option<Moment>, Fault> {
    read.maybe(sql!("SELECT made FROM calendar_token WHERE person = $1"), args![person], |row| row.next())
}

/// Gives somebody's calendar a secret address; the one it had leads nowhere any more.
pub(crate) fn set(tx: &mut Tx, person: Id<Person>, hash: &TokenHash, now: Moment) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO calendar_token (hash, person, made) VALUES ($1, $2, $3)
             ON CONFLICT (person) DO UPDATE SET hash = excluded.hash, made = excluded.made"
        ),
        args![hash, person, now],
    )?;
    Ok(())
}

/// Takes the secret address of somebody's calendar away.
pub(crate) fn remove(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM calendar_token WHERE person = $1"), args![person])?;
    Ok(())
}
