//! Who leads initiatives, and who was asked to.

use super::initiatives::{AT_ONCE, places};
use crate::heart::initiative::Initiative;
use crate::heart::lead::{Lead, MOST_LEADS, Standing};
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};

const LEAD: &str = "id, person, name, standing, since";

/// More than [`MOST_LEADS`], which merges may pass.
const AT_MOST: i64 = 3 * MOST_LEADS as i64;

fn lead(row: &mut Row) -> Result<Lead, Fault> {
    Ok(Lead {
        id: row.next()?,
        person: row.next()?,
        name: row.next()?,
        standing: row.next()?,
        since: row.next()?,
    })
}

/// Those who lead it or were asked to, in the order in which they came.
pub(crate) fn of(read: &Read, initiative: Id<Initiative>) -> Result<Vec<Lead>, Fault> {
    read.rows(
        sql!("SELECT ", LEAD, " FROM initiative_lead WHERE initiative = $1 ORDER BY since, id LIMIT $2"),
        args![initiative, AT_MOST],
        lead,
    )
}

/// The same of some initiatives at once, in that order; for each at most so many as of one.
pub(crate) fn of_all(
    read: &Read,
    initiatives: &[Id<Initiative>],
) -> Result<Vec<(Id<Initiative>, Lead)>, Fault> {
    let mut all = Vec::new();
    for some in initiatives.chunks(AT_ONCE) {
        all.extend(read.rows(
            sql!(
                "SELECT ",
                LEAD,
                ", initiative FROM initiative_lead
                 WHERE initiative IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                                      $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)
                 ORDER BY initiative, since, id LIMIT 2880"
            ),
            &places(some),
            |row| {
                let lead = lead(row)?;
                Ok((row.next()?, lead))
            },
        )?);
    }
    Ok(all)
}

/// The people who lead it: those with an account, who said yes.
pub(crate) fn people(read: &Read, initiative: Id<Initiative>) -> Result<Vec<Id<Person>>, Fault> {
    let leads = of(read, initiative)?.into_iter().filter(|lead| lead.standing == Standing::Leads);
    Ok(leads.filter_map(|lead| lead.person).collect())
}

/// The initiatives that a person leads or was asked to lead, in the order of their ids; at most 1,000.
pub(crate) fn led_by(
    read: &Read,
    person: Id<Person>,
    standing: Standing,
) -> Result<Vec<Id<Initiative>>, Fault> {
    read.rows(
        sql!(
            "SELECT initiative FROM initiative_lead
             WHERE person = $1 AND standing = $2 ORDER BY initiative LIMIT 1000"
        ),
        args![person, standing],
        |row| row.next(),
    )
}

/// Adds a lead; false when they are one, or are asked already.
pub(crate) fn add(
    tx: &mut Tx,
    initiative: Id<Initiative>,
    lead: &Lead,
    asked_by: Option<Id<Person>>,
) -> Result<bool, Fault> {
    let added = tx.execute(
        sql!(
            "INSERT INTO initiative_lead (id, initiative, person, name, standing, asked_by, since)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (initiative, person) DO NOTHING"
        ),
        args![lead.id, initiative, lead.person, lead.name, lead.standing, asked_by, lead.since],
    )?;
    Ok(added == 1)
}

/// Somebody who was asked said yes; false when they were not asked.
pub(crate) fn agree(
    tx: &mut Tx,
    initiative: Id<Initiative>,
    person: Id<Person>,
    now: Moment,
) -> Result<bool, Fault> {
    let agreed = tx.execute(
        sql!(
            "UPDATE initiative_lead SET standing = 'leads', since = $3
             WHERE initiative = $1 AND person = $2 AND standing = 'asked'"
        ),
        args![initiative, person, now],
    )?;
    Ok(agreed == 1)
}

/// Takes somebody off; false when they were not there.
pub(crate) fn remove(tx: &mut Tx, initiative: Id<Initiative>, lead: Id<Lead>) -> Result<bool, Fault> {
    let removed = tx.execute(
        sql!("DELETE FROM initiative_lead WHERE initiative = $1 AND id = $2"),
        args![initiative, lead],
    )?;
    Ok(removed == 1)
}
