//! What was agreed.

use super::pages::{AT_ONCE, places};
use crate::heart::page::{Agreement, Hand, Page};
use access::Person;
use base::Id;
use db::{Fault, Read, Row, Tx, args, sql};
use std::collections::HashMap;

const COLUMNS: &str = "id, revision, day, whom, person, name, at";

fn agreement(row: &mut Row) -> Result<Agreement, Fault> {
    Ok(Agreement {
        id: row.next()?,
        revision: row.next()?,
        day: row.next()?,
        whom: row.next()?,
        by: Hand { person: row.next()?, name: row.next()? },
        at: row.next()?,
    })
}

/// The agreement about the latest text of those that were agreed; of several about one text, what was noted last.
pub(crate) fn latest(read: &Read, page: Id<Page>) -> Result<Option<Agreement>, Fault> {
    read.maybe(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM page_agreement WHERE page = $1 ORDER BY revision DESC, id DESC LIMIT 1"
        ),
        args![page],
        agreement,
    )
}

/// The same for many pages at once.
pub(crate) fn latest_of(read: &Read, pages: &[Id<Page>]) -> Result<HashMap<Id<Page>, Agreement>, Fault> {
    let mut latest = HashMap::new();
    for some in pages.chunks(AT_ONCE) {
        let rows: Vec<(Agreement, Id<Page>)> = read.rows(
            sql!(
                "SELECT ",
                COLUMNS,
                ", page FROM page_agreement
                 WHERE page IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
                 ORDER BY page, revision, id LIMIT 2000"
            ),
            &places(some),
            |row| Ok((agreement(row)?, row.next()?)),
        )?;
        latest.extend(rows.into_iter().map(|(agreement, page)| (page, agreement)));
    }
    Ok(latest)
}

/// All of them, oldest first; at most 200.
pub(crate) fn of(read: &Read, page: Id<Page>) -> Result<Vec<Agreement>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM page_agreement WHERE page = $1 ORDER BY id LIMIT 200"),
        args![page],
        agreement,
    )
}

/// What somebody noted as agreed, oldest first; at most 5,000.
pub(crate) fn noted_by(read: &Read, person: Id<Person>) -> Result<Vec<(Id<Page>, Agreement)>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, ", page FROM page_agreement WHERE person = $1 ORDER BY id LIMIT 5000"),
        args![person],
        |row| {
            let agreement = agreement(row)?;
            Ok((row.next()?, agreement))
        },
    )
}

/// Adds one.
pub(crate) fn add(tx: &mut Tx, page: Id<Page>, agreement: &Agreement) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO page_agreement (id, page, revision, day, whom, person, name, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        args![
            agreement.id,
            page,
            agreement.revision,
            agreement.day,
            agreement.whom,
            agreement.by.person,
            agreement.by.name,
            agreement.at
        ],
    )?;
    Ok(())
}

/// Takes one back.
pub(crate) fn remove(tx: &mut Tx, page: Id<Page>, agreement: Id<Agreement>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM page_agreement WHERE page = $1 AND id = $2"), args![page, agreement])?;
    Ok(())
}
