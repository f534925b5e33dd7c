//! Deliveries to addressees.

use crate::heart::publishing::delivery::{Delivery, Handing};
use crate::heart::statement::Statement;
use access::Person;
use base::Id;
use db::{Fault, Read, Row, Tx, args, sql};

const DELIVERY: &str = "number, salt, version, addressee, way, delivered, note, answered, answer, follow_up, result, \
    by_person, at";

fn delivery(row: &mut Row) -> Result<Delivery, Fault> {
    Ok(Delivery {
        number: row.next()?,
        salt: row.next()?,
        handing: Handing {
            version: row.next()?,
            addressee: row.next()?,
            way: row.next()?,
            delivered: row.next()?,
            note: row.next()?,
            answered: row.next()?,
            answer: row.next()?,
            follow_up: row.next()?,
            result: row.next()?,
        },
        by: row.next()?,
        at: row.next()?,
    })
}

/// All deliveries of a statement in the order in which they were noted; at most 500.
pub(crate) fn all(read: &Read, statement: Id<Statement>) -> Result<Vec<Delivery>, Fault> {
    read.rows(
        sql!("SELECT ", DELIVERY, " FROM statement_delivery WHERE statement = $1 ORDER BY number LIMIT 500"),
        args![statement],
        delivery,
    )
}

/// One of them.
pub(crate) fn of(read: &Read, statement: Id<Statement>, number: i64) -> Result<Option<Delivery>, Fault> {
    read.maybe(
        sql!("SELECT ", DELIVERY, " FROM statement_delivery WHERE statement = $1 AND number = $2"),
        args![statement, number],
        delivery,
    )
}

/// Adds a delivery.
pub(crate) fn insert(tx: &mut Tx, statement: Id<Statement>, delivery: &Delivery) -> Result<(), Fault> {
    let handing = &delivery.handing;
    tx.execute(
        sql!(
            "INSERT INTO statement_delivery (statement, number, salt, version, addressee, way, delivered, note,
                                             answered, answer, follow_up, result, by_person, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
        ),
        args![
            statement,
            delivery.number,
            delivery.salt,
            handing.version,
            handing.addressee,
            handing.way,
            handing.delivered,
            handing.note,
            handing.answered,
            handing.answer,
            handing.follow_up,
            handing.result,
            delivery.by,
            delivery.at
        ],
    )?;
    Ok(())
}

/// Says something else of a delivery.
pub(crate) fn set(
    tx: &mut Tx,
    statement: Id<Statement>,
    number: i64,
    handing: &Handing,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE statement_delivery
             SET version = $3, addressee = $4, way = $5, delivered = $6, note = $7, answered = $8, answer = $9,
                 follow_up = $10, result = $11
             WHERE statement = $1 AND number = $2"
        ),
        args![
            statement,
            number,
            handing.version,
            handing.addressee,
            handing.way,
            handing.delivered,
            handing.note,
            handing.answered,
            handing.answer,
            handing.follow_up,
            handing.result
        ],
    )?;
    Ok(())
}

/// What a person noted: the statements' ids and the numbers; at most 1,000.
pub(crate) fn by(read: &Read, person: Id<Person>) -> Result<Vec<(Id<Statement>, i64)>, Fault> {
    read.rows(
        sql!(
            "SELECT statement, number FROM statement_delivery WHERE by_person = $1
             ORDER BY statement, number LIMIT 1000"
        ),
        args![person],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Takes a person's account off what they noted.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<u64, Fault> {
    tx.execute(sql!("UPDATE statement_delivery SET by_person = NULL WHERE by_person = $1"), args![person])
}
