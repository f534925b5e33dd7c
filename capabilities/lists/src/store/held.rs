//! Posts that wait for a moderator, and what became of them.

use super::lists::{json, text};
use crate::heart::held::{Fate, Held, NewHeld, Note, Reason};
use crate::heart::list::List;
use access::Person;
use base::{Email, Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};

/// So many stand on one page of the queue.
pub(crate) const PAGE: i64 = 50;

/// Ten years of each reason and fate.
const MOST_TALLIES: i64 = 4_000;

/// Posts of one author that are given to them whole.
const MOST_OF_ONE: i64 = 1_000;

const HELD: &str = "id, list, raw, email, name, subject, excerpt, authentication, reason, made, fate, decided, \
    decided_by, note, appeal";

fn held(row: &mut Row) -> Result<Held, Fault> {
    Ok(Held {
        id: row.next()?,
        list: row.next()?,
        raw: row.next()?,
        email: row.next()?,
        name: row.next()?,
        subject: row.next()?,
        excerpt: row.next()?,
        authentication: json(&row.next::<String>()?)?,
        reason: row.next()?,
        made: row.next()?,
        fate: row.next()?,
        decided: {
            let (at, by) = (row.next::<Option<Moment>>()?, row.next::<Option<Id<Person>>>()?);
            at.map(|at| (at, by))
        },
        note: row.next()?,
        appeal: row.next()?,
    })
}

/// The post with that id.
pub(crate) fn find(read: &Read, id: Id<Held>) -> Result<Option<Held>, Fault> {
    read.maybe(sql!("SELECT ", HELD, " FROM list_held WHERE id = $1"), args![id], held)
}

/// The posts of a list with that fate, oldest first, behind one of them; at most [`PAGE`] and one more.
pub(crate) fn with_fate(
    read: &Read,
    list: Id<List>,
    fate: Fate,
    after: Option<Id<Held>>,
) -> Result<Vec<Held>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            HELD,
            " FROM list_held
             WHERE list = $1 AND fate = $2 AND (CAST($3 AS BLOB) IS NULL OR id > $3)
             ORDER BY id LIMIT $4"
        ),
        args![list, fate, after, PAGE + 1],
        held,
    )
}

/// The posts that were set aside or given back and whose authors disagree, newest first; at most [`PAGE`].
pub(crate) fn appealed(read: &Read, list: Id<List>) -> Result<Vec<Held>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            HELD,
            " FROM list_held
             WHERE list = $1 AND fate IN ('rejected', 'discarded') AND appeal IS NOT NULL
             ORDER BY id DESC LIMIT $2"
        ),
        args![list, PAGE],
        held,
    )
}

/// How many wait.
pub(crate) fn count_waiting(read: &Read, list: Id<List>) -> Result<i64, Fault> {
    read.one(
        sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM list_held WHERE list = $1 AND fate = 'waiting'"),
        args![list],
        |row| row.next(),
    )
}

/// The posts of an author, newest first; at most 1,000.
pub(crate) fn of_address(read: &Read, email: &Email) -> Result<Vec<Held>, Fault> {
    read.rows(
        sql!("SELECT ", HELD, " FROM list_held WHERE email_key = $1 ORDER BY id DESC LIMIT $2"),
        args![email.key(), MOST_OF_ONE],
        held,
    )
}

/// When each post of a list was held, why, and what became of it, newest first; at most 4,000. For the public tally: no
/// names, no subjects.
pub(crate) fn tallied(read: &Read, list: Id<List>) -> Result<Vec<(Moment, Reason, Fate)>, Fault> {
    read.rows(
        sql!("SELECT made, reason, fate FROM list_held WHERE list = $1 ORDER BY made DESC, id DESC LIMIT $2"),
        args![list, MOST_TALLIES],
        |row| Ok((row.next()?, row.next()?, row.next()?)),
    )
}

/// Adds a post that waits.
pub(crate) fn insert(
    tx: &mut Tx,
    id: Id<Held>,
    list: Id<List>,
    new: &NewHeld,
    now: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO list_held (id, list, raw, arrival, email, email_key, name, subject, excerpt, authentication,
                                    reason, made, fate)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'waiting')"
        ),
        args![
            id,
            list,
            new.raw,
            new.arrival,
            new.email,
            new.email.as_ref().map(Email::key),
            new.name,
            new.subject,
            new.excerpt,
            text(&new.authentication),
            new.reason,
            now
        ],
    )?;
    Ok(())
}

/// Writes what became of a post; the moderators' secrets for it open nothing any more.
pub(crate) fn decide(
    tx: &mut Tx,
    id: Id<Held>,
    fate: Fate,
    note: Option<&Note>,
    by: Option<Id<Person>>,
    now: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE list_held SET fate = $2, note = $3, decided_by = $4, decided = $5 WHERE id = $1"),
        args![id, fate, note, by, now],
    )?;
    tx.execute(sql!("DELETE FROM list_ballot WHERE held = $1"), args![id])?;
    Ok(())
}

/// Writes what the author answered.
pub(crate) fn set_appeal(tx: &mut Tx, id: Id<Held>, appeal: &Note) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE list_held SET appeal = $2 WHERE id = $1"), args![id, appeal])?;
    Ok(())
}

/// Takes an author's name and address from what was held, and their words.
pub(crate) fn forget_author(tx: &mut Tx, email: &Email) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE list_held SET email = NULL, email_key = NULL, name = NULL, subject = '–', excerpt = '', appeal = NULL
             WHERE email_key = $1"
        ),
        args![email.key()],
    )?;
    Ok(())
}

/// Takes a moderator's name from what they decided.
pub(crate) fn forget_moderator(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE list_held SET decided_by = NULL WHERE decided_by = $1"), args![person])?;
    tx.execute(sql!("UPDATE list_ban SET by = NULL WHERE by = $1"), args![person])?;
    tx.execute(sql!("DELETE FROM list_ballot WHERE person = $1"), args![person])?;
    Ok(())
}
