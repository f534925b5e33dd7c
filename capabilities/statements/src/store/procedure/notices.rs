//! Who was told of a statement, and by which message.

use crate::heart::statement::Statement;
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};
use facts::Subject;

/// A channel was told.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    /// Its id.
    pub(crate) id: Id<Told>,
    /// Of what: a step, by its name.
    pub(crate) what: String,
    /// Which channel.
    pub(crate) channel: Subject,
    /// What it was called then.
    pub(crate) title: String,
    /// The message: what later ones follow.
    pub(crate) message: Subject,
    /// Where it is read.
    pub(crate) link: String,
    /// When.
    pub(crate) at: Moment,
}

fn told(row: &mut Row) -> Result<Told, Fault> {
    Ok(Told {
        id: row.next()?,
        what: row.next()?,
        channel: subject(row)?,
        title: row.next()?,
        message: subject(row)?,
        link: row.next()?,
        at: row.next()?,
    })
}

fn subject(row: &mut Row) -> Result<Subject, Fault> {
    Ok(Subject { kind: row.next::<String>()?.into(), id: row.next()? })
}

/// Who was told in a round, in order; at most 200.
pub(crate) fn of(read: &Read, statement: Id<Statement>, round: i64) -> Result<Vec<Told>, Fault> {
    read.rows(
        sql!(
            "SELECT id, what, channel_kind, channel, title, message_kind, message, link, at
             FROM statement_notice WHERE statement = $1 AND round = $2 ORDER BY id LIMIT 200"
        ),
        args![statement, round],
        told,
    )
}

/// Notes that a channel was told.
pub(crate) fn add(tx: &mut Tx, statement: Id<Statement>, round: i64, told: &Told) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO statement_notice (id, statement, round, what, channel_kind, channel, title, message_kind,
                                           message, link, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
        ),
        args![
            told.id,
            statement,
            round,
            told.what,
            told.channel.kind.as_ref(),
            told.channel.id,
            told.title,
            told.message.kind.as_ref(),
            told.message.id,
            told.link,
            told.at
        ],
    )?;
    Ok(())
}
