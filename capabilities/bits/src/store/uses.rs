//! Where bits went.

use crate::Bit;
use crate::heart::kept::{Trace, Use};
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};
use facts::Subject;

const COLUMNS: &str = "user_kind, used_in, title, link, trace, first, latest";

fn one(row: &mut Row) -> Result<Use, Fault> {
    Ok(Use {
        subject: Subject { kind: row.next::<String>()?.into(), id: row.next()? },
        title: row.next()?,
        link: row.next()?,
        trace: row.next()?,
        first: row.next()?,
        latest: row.next()?,
    })
}

/// Where a bit went, oldest first; at most 200.
pub(crate) fn of(read: &Read, bit: Id<Bit>) -> Result<Vec<Use>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM bit_use WHERE bit = $1 ORDER BY first, used_in LIMIT 200"),
        args![bit],
        one,
    )
}

/// How a bit stands in something.
pub(crate) fn find(read: &Read, bit: Id<Bit>, subject: &Subject) -> Result<Option<Use>, Fault> {
    read.maybe(
        sql!("SELECT ", COLUMNS, " FROM bit_use WHERE bit = $1 AND user_kind = $2 AND used_in = $3"),
        args![bit, subject.kind.as_ref(), subject.id],
        one,
    )
}

/// What is written down of a use.
pub(crate) struct Written<'a> {
    pub(crate) subject: &'a Subject,
    pub(crate) title: &'a str,
    pub(crate) link: &'a str,
    pub(crate) trace: Trace,
}

/// Writes down how a bit stands in something.
pub(crate) fn put(tx: &mut Tx, bit: Id<Bit>, written: &Written, now: Moment) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO bit_use (bit, user_kind, used_in, title, link, trace, first, latest)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
             ON CONFLICT (bit, user_kind, used_in) DO UPDATE
             SET title = excluded.title, link = excluded.link, trace = excluded.trace, latest = excluded.latest"
        ),
        args![
            bit,
            written.subject.kind.as_ref(),
            written.subject.id,
            written.title,
            written.link,
            written.trace,
            now
        ],
    )?;
    Ok(())
}

/// Forgets that a bit was in something; false when it was not.
pub(crate) fn remove(tx: &mut Tx, bit: Id<Bit>, subject: &Subject) -> Result<bool, Fault> {
    let gone = tx.execute(
        sql!("DELETE FROM bit_use WHERE bit = $1 AND user_kind = $2 AND used_in = $3"),
        args![bit, subject.kind.as_ref(), subject.id],
    )?;
    Ok(gone > 0)
}
