//! What an event has already been said to its people.

use crate::heart::event::Event;
use base::{Id, Moment};
use db::{Fault, Read, Tx, args, sql};

base::named! {
    /// What is said once.
    pub(crate) enum Told {
        /// It begins in a few days.
        Near = "near",
        /// It is over.
        Ended = "ended",
        /// Everybody is invited.
        Invited = "invited",
    }
}

/// Events that begin between two moments, whose people have not been told since `window` began to hold for them: an
/// event that is moved on is near once more. At most 100.
pub(crate) fn near(
    read: &Read,
    now: Moment,
    until: Moment,
    window_micros: i64,
) -> Result<Vec<Id<Event>>, Fault> {
    read.rows(
        sql!(
            "SELECT e.id FROM event e
             WHERE e.starts > $1 AND e.starts <= $2 AND e.standing = 'shown' AND e.joined_into IS NULL
               AND e.status <> 'cancelled'
               AND (EXISTS (SELECT 1 FROM attendance a WHERE a.event = e.id AND a.confirmed)
                    OR EXISTS (SELECT 1 FROM event_facilitator f WHERE f.event = e.id))
               AND NOT EXISTS (SELECT 1 FROM event_told t
                               WHERE t.event = e.id AND t.what = 'near' AND t.at > e.starts - $3)
             ORDER BY e.starts, e.id LIMIT 100"
        ),
        args![now, until, window_micros],
        |row| row.next(),
    )
}

/// Events that ended between two moments, whose people have not been told. At most 100.
pub(crate) fn ended(read: &Read, after: Moment, now: Moment) -> Result<Vec<Id<Event>>, Fault> {
    read.rows(
        sql!(
            "SELECT e.id FROM event e
             WHERE e.ends > $1 AND e.ends <= $2 AND e.standing = 'shown' AND e.joined_into IS NULL
               AND e.status <> 'cancelled'
               AND (EXISTS (SELECT 1 FROM attendance a WHERE a.event = e.id AND a.confirmed)
                    OR EXISTS (SELECT 1 FROM event_facilitator f WHERE f.event = e.id))
               AND NOT EXISTS (SELECT 1 FROM event_told t
                               WHERE t.event = e.id AND t.what = 'ended' AND t.at >= e.ends)
             ORDER BY e.ends, e.id LIMIT 100"
        ),
        args![after, now],
        |row| row.next(),
    )
}

/// When an event's people were last told this.
pub(crate) fn at(read: &Read, event: Id<Event>, what: Told) -> Result<Option<Moment>, Fault> {
    read.maybe(sql!("SELECT at FROM event_told WHERE event = $1 AND what = $2"), args![event, what], |row| {
        row.next()
    })
}

/// Notes that an event's people are told.
pub(crate) fn note(tx: &mut Tx, event: Id<Event>, what: Told, at: Moment) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO event_told (event, what, at) VALUES ($1, $2, $3)
             ON CONFLICT (event, what) DO UPDATE SET at = excluded.at"
        ),
        args![event, what, at],
    )?;
    Ok(())
}
