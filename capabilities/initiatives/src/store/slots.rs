//! What is put forward to meetings, in the order in which it is presented.

use super::initiatives::{INITIATIVE, initiative};
use crate::heart::initiative::Initiative;
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Tx, args, sql};
use facts::Subject;

/// At most so many are presented at one meeting: a day of five minutes each.
pub(crate) const MOST: usize = 100;

/// Those of a meeting, in order.
pub(crate) fn of_event(read: &Read, event: Id<Subject>) -> Result<Vec<Initiative>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            INITIATIVE,
            " FROM initiative_slot s JOIN initiative i ON i.id = s.initiative
             WHERE s.event = $1 ORDER BY s.place, s.initiative LIMIT 100"
        ),
        args![event],
        initiative,
    )
}

/// The meetings to which one is put forward, newest first; at most 50.
pub(crate) fn of_initiative(read: &Read, id: Id<Initiative>) -> Result<Vec<Id<Subject>>, Fault> {
    read.rows(
        sql!("SELECT event FROM initiative_slot WHERE initiative = $1 ORDER BY at DESC, event LIMIT 50"),
        args![id],
        |row| row.next(),
    )
}

/// Puts one forward, behind the others; false when it is there.
pub(crate) fn add(
    tx: &mut Tx,
    event: Id<Subject>,
    id: Id<Initiative>,
    by: Option<Id<Person>>,
    now: Moment,
) -> Result<bool, Fault> {
    let added = tx.execute(
        sql!(
            "INSERT INTO initiative_slot (event, initiative, place, put_by, at)
             VALUES ($1, $2, (SELECT COALESCE(MAX(place), 0) + 1 FROM initiative_slot WHERE event = $1), $3, $4)
             ON CONFLICT (event, initiative) DO NOTHING"
        ),
        args![event, id, by, now],
    )?;
    Ok(added == 1)
}

/// Takes one off; false when it was not there.
pub(crate) fn remove(tx: &mut Tx, event: Id<Subject>, id: Id<Initiative>) -> Result<bool, Fault> {
    let removed = tx.execute(
        sql!("DELETE FROM initiative_slot WHERE event = $1 AND initiative = $2"),
        args![event, id],
    )?;
    Ok(removed == 1)
}

/// Puts one in its place.
pub(crate) fn set_place(
    tx: &mut Tx,
    event: Id<Subject>,
    id: Id<Initiative>,
    place: i64,
) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE initiative_slot SET place = $3 WHERE event = $1 AND initiative = $2"),
        args![event, id, place],
    )?;
    Ok(())
}
