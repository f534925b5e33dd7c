//! What lets a moderator decide by mail.

use crate::heart::held::Held;
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Tx, args, sql};

/// Which post a secret decides on, as whom, and until when.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ballot {
    /// The post.
    pub(crate) held: Id<Held>,
    /// The moderator.
    pub(crate) person: Id<Person>,
    /// Until when.
    pub(crate) expires: Moment,
}

/// What a secret is for.
pub(crate) fn of_hash(read: &Read, hash: [u8; 32]) -> Result<Option<Ballot>, Fault> {
    read.maybe(sql!("SELECT held, person, expires FROM list_ballot WHERE hash = $1"), args![hash], |row| {
        Ok(Ballot { held: row.next()?, person: row.next()?, expires: row.next()? })
    })
}

/// Adds a secret.
pub(crate) fn add(tx: &mut Tx, hash: [u8; 32], ballot: &Ballot) -> Result<(), Fault> {
    tx.execute(
        sql!("INSERT INTO list_ballot (hash, held, person, expires) VALUES ($1, $2, $3, $4)"),
        args![hash, ballot.held, ballot.person, ballot.expires],
    )?;
    Ok(())
}

/// Removes the secrets whose time is over.
pub(crate) fn sweep(tx: &mut Tx, now: Moment) -> Result<u64, Fault> {
    tx.execute(sql!("DELETE FROM list_ballot WHERE expires < $1"), args![now])
}
