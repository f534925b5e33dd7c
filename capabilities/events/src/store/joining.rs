//! Joining two events into one, and taking them apart again.

use crate::heart::event::Event;
use crate::heart::source::Source;
use crate::heart::when::When;
use crate::store::events::{EVENT, event};
use base::{Id, days};
use db::{Fault, Read, Tx, args, sql};

/// An event that another may be the same as, and one source that lists it; once for each source.
pub(crate) struct Rival {
    pub(crate) event: Event,
    pub(crate) source: Option<Id<Source>>,
}

/// Events around the days of another that were not declined, each with its sources; at most 400 rows.
pub(crate) fn around(read: &Read, id: Id<Event>, when: &When) -> Result<Vec<Rival>, Fault> {
    let (from, to) = (when.starts().minus(days(1)), when.ends().plus(days(1)));
    read.rows(
        sql!(
            "SELECT ",
            EVENT,
            ", n.source FROM event e
             LEFT JOIN source_entry n ON n.event = e.id
                OR n.event IN (SELECT j.id FROM event j WHERE j.joined_into = e.id)
             WHERE e.id <> $1 AND e.joined_into IS NULL AND e.standing <> 'declined' AND e.starts < $3 AND e.ends > $2
             ORDER BY e.id, n.source LIMIT 400"
        ),
        args![id, from, to],
        |row| Ok(Rival { event: event(row)?, source: row.next()? }),
    )
}

/// The event that this one was joined into.
pub(crate) fn root(read: &Read, id: Id<Event>) -> Result<Id<Event>, Fault> {
    let root: Option<Option<Id<Event>>> =
        read.maybe(sql!("SELECT joined_into FROM event WHERE id = $1"), args![id], |row| row.next())?;
    Ok(root.flatten().unwrap_or(id))
}

/// The event with that id, joined or not, for acts that have asked their policy already.
pub(crate) fn any(read: &Read, id: Id<Event>) -> Result<Option<Event>, Fault> {
    read.maybe(sql!("SELECT ", EVENT, " FROM event e WHERE e.id = $1"), args![id], event)
}

/// Events that were joined into this one, in the order of their ids; at most 50.
pub(crate) fn joined(read: &Read, id: Id<Event>) -> Result<Vec<Event>, Fault> {
    read.rows(
        sql!("SELECT ", EVENT, " FROM event e WHERE e.joined_into = $1 ORDER BY e.id LIMIT 50"),
        args![id],
        event,
    )
}

/// Joins an event, and all that was joined into it, into another.
pub(crate) fn set_joined(tx: &mut Tx, absorbed: Id<Event>, kept: Id<Event>) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE event SET joined_into = $2 WHERE id = $1 OR joined_into = $1"),
        args![absorbed, kept],
    )?;
    Ok(())
}

/// Makes an event stand for itself again.
pub(crate) fn set_apart(tx: &mut Tx, absorbed: Id<Event>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE event SET joined_into = NULL WHERE id = $1"), args![absorbed])?;
    Ok(())
}

/// Moves attendances, papers and reports from one event to another, and notes each, so that it can go back. Who is on both
/// stays on both: one of the two is not shown.
pub(crate) fn move_belongings(tx: &mut Tx, from: Id<Event>, to: Id<Event>) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO join_move (event, kind, moved)
             SELECT $1, 'attendance', a.id FROM attendance a
             WHERE a.event = $1 AND NOT EXISTS (
                 SELECT 1 FROM attendance b
                 WHERE b.event = $2 AND (b.person = a.person OR b.email_key = a.email_key))"
        ),
        args![from, to],
    )?;
    tx.execute(
        sql!("INSERT INTO join_move (event, kind, moved) SELECT $1, 'paper', p.id FROM paper p WHERE p.event = $1"),
        args![from],
    )?;
    tx.execute(
        sql!("INSERT INTO join_move (event, kind, moved) SELECT $1, 'report', r.id FROM report r WHERE r.event = $1"),
        args![from],
    )?;
    set_belongings(tx, from, to)
}

/// Gives back what was moved when an event was joined.
pub(crate) fn return_belongings(tx: &mut Tx, absorbed: Id<Event>) -> Result<(), Fault> {
    set_belongings(tx, absorbed, absorbed)?;
    tx.execute(sql!("DELETE FROM join_move WHERE event = $1"), args![absorbed])?;
    Ok(())
}

fn set_belongings(tx: &mut Tx, absorbed: Id<Event>, holder: Id<Event>) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE attendance SET event = $2
             WHERE id IN (SELECT moved FROM join_move WHERE event = $1 AND kind = 'attendance')"
        ),
        args![absorbed, holder],
    )?;
    tx.execute(
        sql!("UPDATE paper SET event = $2 WHERE id IN (SELECT moved FROM join_move WHERE event = $1 AND kind = 'paper')"),
        args![absorbed, holder],
    )?;
    tx.execute(
        sql!(
            "UPDATE report SET event = $2 WHERE id IN (SELECT moved FROM join_move WHERE event = $1 AND kind = 'report')"
        ),
        args![absorbed, holder],
    )?;
    Ok(())
}

/// Whether an event has this identity already.
pub(crate) fn uid_taken(read: &Read, uid: &str) -> Result<bool, Fault> {
    let found: Option<Id<Event>> =
        read.maybe(sql!("SELECT id FROM event WHERE uid = $1"), args![uid], |row| row.next())?;
    Ok(found.is_some())
}

/// The event of that address, joined or not, for facilitators.
pub(crate) fn by_any_slug(read: &Read, slug: &base::Slug) -> Result<Option<Event>, Fault> {
    read.maybe(
        sql!("SELECT ", EVENT, " FROM event_address a JOIN event e ON e.id = a.event WHERE a.slug = $1"),
        args![slug],
        event,
    )
}
