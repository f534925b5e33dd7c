//! What the origins in a text are.

use crate::heart::origin::{OriginKind, Source};
use crate::heart::statement::Statement;
use base::Id;
use db::{Fault, Read, Tx, args, sql};
use facts::Subject;
use texts::Origin;

/// All origins of a statement's text by number; at most 10,000.
pub(crate) fn of(read: &Read, statement: Id<Statement>) -> Result<Vec<Source>, Fault> {
    read.rows(
        sql!(
            "SELECT number, kind, reference FROM statement_origin WHERE statement = $1
             ORDER BY number LIMIT 10000"
        ),
        args![statement],
        |row| Ok(Source { origin: origin(row.next()?)?, kind: row.next()?, reference: row.next()? }),
    )
}

/// The number for somebody's writing, a bit or a comment: the one it has, or the next.
pub(crate) fn number(
    tx: &mut Tx,
    statement: Id<Statement>,
    kind: OriginKind,
    reference: Id<Subject>,
) -> Result<Origin, Fault> {
    let known = tx.maybe(
        sql!(
            "SELECT number FROM statement_origin
             WHERE statement = $1 AND kind = $2 AND reference = $3"
        ),
        args![statement, kind, reference],
        |row| row.next::<i64>(),
    )?;
    if let Some(number) = known {
        return origin(number);
    }
    let next = tx.one(
        sql!("SELECT CAST(COALESCE(MAX(number), 0) + 1 AS BIGINT) FROM statement_origin WHERE statement = $1"),
        args![statement],
        |row| row.next::<i64>(),
    )?;
    tx.execute(
        sql!("INSERT INTO statement_origin (statement, number, kind, reference) VALUES ($1, $2, $3, $4)"),
        args![statement, next, kind, reference],
    )?;
    origin(next)
}

fn origin(number: i64) -> Result<Origin, Fault> {
    u32::try_from(number).map(Origin).map_err(|_| Fault::Data("an origin's number".into()))
}
