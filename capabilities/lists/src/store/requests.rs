//! Wishes to join and leave that their address has still to confirm.

use crate::heart::list::List;
use crate::heart::subscription::{Applicant, Wish};
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};

/// A wish that waits.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// The list.
    pub(crate) list: Id<List>,
    /// What is wished.
    pub(crate) wish: Wish,
    /// Whose address.
    pub(crate) applicant: Applicant,
    /// Until when it can be confirmed.
    pub(crate) expires: Moment,
}

const REQUEST: &str = "list, wish, email, name, person, tongue, came, expires";

fn request(row: &mut Row) -> Result<Request, Fault> {
    Ok(Request {
        list: row.next()?,
        wish: row.next()?,
        applicant: Applicant {
            email: row.next()?,
            name: row.next()?,
            person: row.next()?,
            tongue: row.next()?,
            came: row.next()?,
        },
        expires: row.next()?,
    })
}

/// The wish that this secret confirms.
pub(crate) fn of_hash(read: &Read, hash: [u8; 32]) -> Result<Option<Request>, Fault> {
    read.maybe(sql!("SELECT ", REQUEST, " FROM list_request WHERE hash = $1"), args![hash], request)
}

/// Adds a wish.
pub(crate) fn add(tx: &mut Tx, hash: [u8; 32], request: &Request) -> Result<(), Fault> {
    let applicant = &request.applicant;
    tx.execute(
        sql!(
            "INSERT INTO list_request (hash, list, wish, email, name, person, tongue, came, expires)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        args![
            hash,
            request.list,
            request.wish,
            applicant.email,
            applicant.name,
            applicant.person,
            applicant.tongue,
            applicant.came,
            request.expires
        ],
    )?;
    Ok(())
}

/// Removes a wish.
pub(crate) fn remove(tx: &mut Tx, hash: [u8; 32]) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM list_request WHERE hash = $1"), args![hash])?;
    Ok(())
}

/// Removes the wishes that nobody confirmed in time.
pub(crate) fn sweep(tx: &mut Tx, now: Moment) -> Result<u64, Fault> {
    tx.execute(sql!("DELETE FROM list_request WHERE expires < $1"), args![now])
}
