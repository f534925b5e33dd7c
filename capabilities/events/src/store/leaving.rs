//! What is left of a person in the calendar when they leave the network.

use super::events::{EVENT, event};
use crate::heart::event::Event;
use access::Person;
use base::Id;
use db::{Fault, Read, Tx, args, sql};

/// The events that a person added, newest first; at most 1,000.
pub(crate) fn events_of(read: &Read, person: Id<Person>) -> Result<Vec<Event>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            EVENT,
            " FROM event e WHERE e.added_by = $1 ORDER BY e.made DESC, e.id DESC LIMIT 1000"
        ),
        args![person],
        event,
    )
}

/// The events that a person facilitates; at most 1,000.
pub(crate) fn facilitated(read: &Read, person: Id<Person>) -> Result<Vec<Id<Event>>, Fault> {
    read.rows(
        sql!("SELECT event FROM event_facilitator WHERE person = $1 ORDER BY event LIMIT 1000"),
        args![person],
        |row| row.next(),
    )
}

/// Whether an event is others' work too: somebody else goes, facilitates, edited it, gave a paper or a report, or a source
/// lists it.
pub(crate) fn has_others(read: &Read, event: Id<Event>, person: Id<Person>) -> Result<bool, Fault> {
    let found = read.maybe(
        sql!(
            "SELECT 1 FROM event e WHERE e.id = $1 AND
                 (EXISTS (SELECT 1 FROM attendance a
                          WHERE a.event = e.id AND a.confirmed AND (a.person IS NULL OR a.person <> $2))
                  OR EXISTS (SELECT 1 FROM event_facilitator f WHERE f.event = e.id AND f.person <> $2)
                  OR EXISTS (SELECT 1 FROM event_version v WHERE v.event = e.id AND v.author <> $2)
                  OR EXISTS (SELECT 1 FROM paper p WHERE p.event = e.id)
                  OR EXISTS (SELECT 1 FROM report r WHERE r.event = e.id)
                  OR EXISTS (SELECT 1 FROM source_entry s WHERE s.event = e.id))"
        ),
        args![event, person],
        |_| Ok(()),
    )?;
    Ok(found.is_some())
}

/// Takes an event out of sight, with what was said about it. Its address stays taken.
pub(crate) fn hide(tx: &mut Tx, event: Id<Event>) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE event SET standing = 'declined', title = '–', called = '', description = NULL, place = NULL, remote = NULL,
                              organizers = NULL, hashtag = NULL, url = NULL, reason = NULL
             WHERE id = $1"
        ),
        args![event],
    )?;
    tx.execute(sql!("DELETE FROM event_version WHERE event = $1"), args![event])?;
    Ok(())
}

/// Takes a person's name from all that stays, and ends what was theirs alone.
pub(crate) fn forget(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE event SET added_by = NULL WHERE added_by = $1"), args![person])?;
    tx.execute(sql!("UPDATE event_version SET author = NULL WHERE author = $1"), args![person])?;
    tx.execute(sql!("UPDATE source SET added_by = NULL WHERE added_by = $1"), args![person])?;
    tx.execute(sql!("UPDATE likeness SET decided_by = NULL WHERE decided_by = $1"), args![person])?;
    tx.execute(sql!("DELETE FROM event_facilitator WHERE person = $1"), args![person])?;
    tx.execute(sql!("DELETE FROM calendar_token WHERE person = $1"), args![person])?;
    Ok(())
}
