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
            "SELECT number, kind, reference, title, link FROM statement_origin WHERE statement = $1
             ORDER BY number LIMIT 10000"
        ),
        args![statement],
        |row| {
            Ok(Source {
                origin: origin(row.next()?)?,
                kind: row.next()?,
                reference: row.next()?,
                title: row.next()?,
                link: row.next()?,
            })
        },
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
        sql!(
            "SELECT CAST(COALESCE(MAX(number), 0) + 1 AS BIGINT) FROM statement_origin WHERE statement = $1"
        ),
        args![statement],
        |row| row.next::<i64>(),
    )?;
    tx.execute(
        sql!("INSERT INTO statement_origin (statement, number, kind, reference) VALUES ($1, $2, $3, $4)"),
        args![statement, next, kind, reference],
    )?;
    origin(next)
}

/// The number that [`number`] will give, while nothing is written yet.
pub(crate) fn foreseen(
    read: &Read,
    statement: Id<Statement>,
    kind: OriginKind,
    reference: Id<Subject>,
) -> Result<Origin, Fault> {
    let number = read.one(
        sql!(
            "SELECT CAST(COALESCE(MIN(CASE WHEN kind = $2 AND reference = $3 THEN number END),
                                  MAX(number) + 1, 1) AS BIGINT)
             FROM statement_origin WHERE statement = $1"
        ),
        args![statement, kind, reference],
        |row| row.next::<i64>(),
    )?;
    origin(number)
}

/// Keeps what was put into the text whole, to tell later what became of it.
pub(crate) fn keep_passage(
    tx: &mut Tx,
    statement: Id<Statement>,
    origin: Origin,
    passage: &str,
) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE statement_origin SET passage = $3 WHERE statement = $1 AND number = $2"),
        args![statement, i64::from(origin.0), passage],
    )?;
    Ok(())
}

/// The bits in a statement's text, those whose words are gone by now among them, with what was put in; at most 1,000.
pub(crate) fn bits(
    read: &Read,
    statement: Id<Statement>,
) -> Result<Vec<(Origin, Id<Subject>, String)>, Fault> {
    read.rows(
        sql!(
            "SELECT number, reference, COALESCE(passage, '') FROM statement_origin
             WHERE statement = $1 AND kind = $2
             ORDER BY number LIMIT 1000"
        ),
        args![statement, OriginKind::Bit],
        |row| Ok((origin(row.next()?)?, row.next()?, row.next()?)),
    )
}

/// Adds one whose number is known already: of a text that comes from elsewhere.
pub(crate) fn set(
    tx: &mut Tx,
    statement: Id<Statement>,
    source: &Source,
    passage: Option<&str>,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO statement_origin (statement, number, kind, reference, title, link, passage)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        args![
            statement,
            i64::from(source.origin.0),
            source.kind,
            source.reference,
            source.title,
            source.link,
            passage
        ],
    )?;
    Ok(())
}

fn origin(number: i64) -> Result<Origin, Fault> {
    u32::try_from(number).map(Origin).map_err(|_| Fault::Data("an origin's number".into()))
}
