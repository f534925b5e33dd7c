//! Facilitators who hold that a statement is urgent.

use crate::heart::procedure::urgency::Plea;
use crate::heart::statement::Statement;
use access::Person;
use base::Id;
use db::{Fault, Read, Tx, args, sql};

/// Who holds so in a round, in order; at most 20.
pub(crate) fn of(read: &Read, statement: Id<Statement>, round: i64) -> Result<Vec<Plea>, Fault> {
    read.rows(
        sql!(
            "SELECT person, region, reason, at FROM statement_urgency
             WHERE statement = $1 AND round = $2 ORDER BY at, person LIMIT 20"
        ),
        args![statement, round],
        |row| Ok(Plea { person: row.next()?, region: row.next()?, reason: row.next()?, at: row.next()? }),
    )
}

/// Notes that somebody holds so.
pub(crate) fn add(tx: &mut Tx, statement: Id<Statement>, round: i64, plea: &Plea) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO statement_urgency (statement, round, person, region, reason, at)
             VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        args![statement, round, plea.person, plea.region, plea.reason, plea.at],
    )?;
    Ok(())
}

/// The statements that somebody held urgent, with the round; at most 1,000.
pub(crate) fn by(read: &Read, person: Id<Person>) -> Result<Vec<(Id<Statement>, Plea)>, Fault> {
    read.rows(
        sql!(
            "SELECT statement, person, region, reason, at FROM statement_urgency
             WHERE person = $1 ORDER BY at, statement LIMIT 1000"
        ),
        args![person],
        |row| {
            let statement = row.next()?;
            Ok((
                statement,
                Plea { person: row.next()?, region: row.next()?, reason: row.next()?, at: row.next()? },
            ))
        },
    )
}
