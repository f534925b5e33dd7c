//! What is held of two events: whether they are one.

use crate::heart::event::Event;
use crate::heart::likeness::{Verdict, Why};
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Tx, args, sql};

/// Keeps what is held of two events.
pub(crate) fn set_likeness(
    tx: &mut Tx,
    (a, b): (Id<Event>, Id<Event>),
    verdict: Verdict,
    why: Why,
    decided_by: Option<Id<Person>>,
    now: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO likeness (a, b, verdict, why, decided_by, at) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (a, b) DO UPDATE SET verdict = excluded.verdict, why = excluded.why,
                                              decided_by = excluded.decided_by, at = excluded.at"
        ),
        args![a, b, verdict, why, decided_by, now],
    )?;
    Ok(())
}

/// What is held of two events, if anything.
pub(crate) fn likeness(read: &Read, (a, b): (Id<Event>, Id<Event>)) -> Result<Option<Verdict>, Fault> {
    read.maybe(sql!("SELECT verdict FROM likeness WHERE a = $1 AND b = $2"), args![a, b], |row| row.next())
}

/// Two events that a facilitator is asked about.
pub(crate) struct Suggestion {
    pub(crate) a: Id<Event>,
    pub(crate) b: Id<Event>,
    pub(crate) why: Why,
}

/// Pairs that a facilitator is asked about, oldest first; at most 100.
pub(crate) fn suggestions(read: &Read) -> Result<Vec<Suggestion>, Fault> {
    read.rows(
        sql!(
            "SELECT l.a, l.b, l.why FROM likeness l JOIN event x ON x.id = l.a JOIN event y ON y.id = l.b
             WHERE l.verdict = 'suggested' AND x.joined_into IS NULL AND y.joined_into IS NULL
             ORDER BY l.at, l.a, l.b LIMIT 100"
        ),
        args![],
        |row| Ok(Suggestion { a: row.next()?, b: row.next()?, why: row.next()? }),
    )
}
