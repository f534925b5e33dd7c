//! Under which topics a statement is filed.

use super::json;
use crate::heart::statement::Statement;
use base::{Id, Slug};
use db::{Fault, Read, Tx, args, sql};

/// Files a statement under these topics and no others.
pub(crate) fn file(tx: &mut Tx, statement: Id<Statement>, topics: &[Slug]) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM statement_topic WHERE statement = $1"), args![statement])?;
    for topic in topics {
        tx.execute(
            sql!(
                "INSERT INTO statement_topic (topic, statement) VALUES ($1, $2)
                 ON CONFLICT (topic, statement) DO NOTHING"
            ),
            args![topic, statement],
        )?;
    }
    tx.execute(sql!("UPDATE statement SET filed = TRUE WHERE id = $1"), args![statement])?;
    Ok(())
}

/// A statement with the topics it belongs under.
pub(crate) type Filed = (Id<Statement>, Vec<Slug>);

/// Statements that have topics and are not filed under them yet; at most 200.
pub(crate) fn unfiled(read: &Read) -> Result<Vec<Filed>, Fault> {
    read.rows(
        sql!("SELECT id, topics FROM statement WHERE filed = FALSE ORDER BY id LIMIT 200"),
        args![],
        |row| Ok((row.next()?, json(&row.next::<String>()?)?)),
    )
}

/// Takes a statement's topics away from where they are looked up by, as if it were from before.
#[cfg(test)]
pub(crate) fn unfile(tx: &mut Tx, statement: Id<Statement>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM statement_topic WHERE statement = $1"), args![statement])?;
    tx.execute(sql!("UPDATE statement SET filed = FALSE WHERE id = $1"), args![statement])?;
    Ok(())
}
