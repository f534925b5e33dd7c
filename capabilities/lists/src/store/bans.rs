//! Addresses that may not post.

use crate::heart::held::Note;
use crate::heart::list::List;
use access::Person;
use base::{Email, Id, Moment};
use db::{Fault, Read, Tx, args, sql};

/// So many are shown on one page.
const SHOWN: i64 = 500;

/// An address that may not post, and why.
#[derive(Clone, Debug)]
pub(crate) struct Ban {
    /// The address, in lower case.
    pub(crate) email_key: String,
    /// Why, as a moderator noted it.
    pub(crate) reason: Option<Note>,
    /// Since when.
    pub(crate) made: Moment,
}

/// Whether an address may not post.
pub(crate) fn is_banned(read: &Read, list: Id<List>, email: &Email) -> Result<bool, Fault> {
    let found = read.maybe(
        sql!("SELECT 1 FROM list_ban WHERE list = $1 AND email_key = $2"),
        args![list, email.key()],
        |_| Ok(()),
    )?;
    Ok(found.is_some())
}

/// All addresses that may not post, newest first; at most 500.
pub(crate) fn all(read: &Read, list: Id<List>) -> Result<Vec<Ban>, Fault> {
    read.rows(
        sql!(
            "SELECT email_key, reason, made FROM list_ban WHERE list = $1
             ORDER BY made DESC, email_key LIMIT $2"
        ),
        args![list, SHOWN],
        |row| Ok(Ban { email_key: row.next()?, reason: row.next()?, made: row.next()? }),
    )
}

/// Adds an address; one that is there keeps its reason unless there is a new one.
pub(crate) fn add(
    tx: &mut Tx,
    list: Id<List>,
    email: &Email,
    reason: Option<&Note>,
    by: Option<Id<Person>>,
    now: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO list_ban (list, email_key, reason, by, made) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (list, email_key) DO UPDATE SET reason = COALESCE(excluded.reason, list_ban.reason)"
        ),
        args![list, email.key(), reason, by, now],
    )?;
    Ok(())
}

/// Removes an address.
pub(crate) fn remove(tx: &mut Tx, list: Id<List>, email: &Email) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM list_ban WHERE list = $1 AND email_key = $2"), args![list, email.key()])?;
    Ok(())
}
