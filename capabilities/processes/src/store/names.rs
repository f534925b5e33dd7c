//! Addresses: none is ever given to another.

use base::{Id, Slug};
use db::{Fault, Read, Tx, args, sql};
use facts::Subject;

/// Who has or had an address.
pub(crate) fn holder(read: &Read, kind: &str, slug: &Slug) -> Result<Option<Id<Subject>>, Fault> {
    read.maybe(
        sql!("SELECT subject FROM process_address WHERE kind = $1 AND slug = $2"),
        args![kind, slug],
        |row| row.next(),
    )
}

/// Gives an address to a thing; its own older ones stay.
pub(crate) fn keep<T>(tx: &mut Tx, kind: &str, slug: &Slug, id: Id<T>) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO process_address (kind, slug, subject) VALUES ($1, $2, $3)
             ON CONFLICT (kind, slug) DO NOTHING"
        ),
        args![kind, slug, id],
    )?;
    Ok(())
}

/// All addresses that a thing has had, in order; at most 100.
pub(crate) fn of(read: &Read, kind: &str, id: Id<Subject>) -> Result<Vec<Slug>, Fault> {
    read.rows(
        sql!("SELECT slug FROM process_address WHERE kind = $1 AND subject = $2 ORDER BY slug LIMIT 100"),
        args![kind, id],
        |row| row.next(),
    )
}
