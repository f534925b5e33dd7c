//! Threads of the archive.

use crate::heart::list::List;
use crate::heart::message::{Archived, Month, Thread};
use crate::store::messages::After;
use base::{Email, Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};

const THREAD: &str =
    "t.id, t.list, t.address, t.subject, t.made, t.first, t.latest, t.messages, t.joined_into";

fn thread(row: &mut Row) -> Result<Thread, Fault> {
    Ok(Thread {
        id: row.next()?,
        list: row.next()?,
        address: row.next()?,
        subject: row.next()?,
        made: row.next()?,
        first: row.next()?,
        latest: row.next()?,
        messages: row.next()?,
        joined_into: row.next()?,
    })
}

/// A thread by its id.
pub(crate) fn find(read: &Read, id: Id<Thread>) -> Result<Option<Thread>, Fault> {
    read.maybe(sql!("SELECT ", THREAD, " FROM list_thread t WHERE t.id = $1"), args![id], thread)
}

/// A thread of a list by its address, whether it was joined into another or not.
pub(crate) fn by_address(read: &Read, list: Id<List>, address: &str) -> Result<Option<Thread>, Fault> {
    read.maybe(
        sql!("SELECT ", THREAD, " FROM list_thread t WHERE t.list = $1 AND t.address = $2"),
        args![list, address],
        thread,
    )
}

/// A thread as lists of threads show it.
pub(crate) struct Listed {
    pub(crate) thread: Thread,
    /// Who began it, as far as that is known.
    pub(crate) author: Option<String>,
    pub(crate) email: Option<Email>,
}

/// The place of a thread in the list of threads: what its next page goes on from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Before {
    /// When its newest message was sent.
    pub(crate) latest: Moment,
    /// Which one it is.
    pub(crate) id: Id<Thread>,
}

impl Before {
    /// Behind all threads.
    pub(crate) const END: Self =
        Self { latest: Moment::from_micros(i64::MAX), id: Id::from_bytes([255; 16]) };
}

/// The threads of a list that come before one, those with the newest messages first.
pub(crate) fn latest(read: &Read, list: Id<List>, before: Before, limit: i64) -> Result<Vec<Listed>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            THREAD,
            ", m.author, m.email
             FROM list_thread t LEFT JOIN list_message m ON m.id =
                 (SELECT f.id FROM list_message f WHERE f.thread = t.id ORDER BY f.sent, f.id LIMIT 1)
             WHERE t.list = $1 AND t.joined_into IS NULL AND (t.latest, t.id) < ($2, $3)
             ORDER BY t.latest DESC, t.id DESC LIMIT $4"
        ),
        args![list, before.latest, before.id, limit],
        |row| Ok(Listed { thread: thread(row)?, author: row.next()?, email: row.next()? }),
    )
}

/// How many threads and messages a list has.
pub(crate) fn counts(read: &Read, list: Id<List>) -> Result<(i64, i64), Fault> {
    read.one(
        sql!(
            "SELECT CAST(COUNT(*) AS BIGINT), CAST(COALESCE(SUM(messages), 0) AS BIGINT) FROM list_thread
             WHERE list = $1 AND joined_into IS NULL"
        ),
        args![list],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Adds a thread.
pub(crate) fn add(tx: &mut Tx, added: &Thread) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO list_thread (id, list, address, subject, made, first, latest, messages, joined_into)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        args![
            added.id,
            added.list,
            added.address,
            added.subject,
            added.made,
            added.first,
            added.latest,
            added.messages,
            added.joined_into
        ],
    )?;
    Ok(())
}

/// The threads that have their addresses from messages of a month, behind one message and no further than another; joined
/// ones too.
pub(crate) fn begun_in_month(
    read: &Read,
    list: Id<List>,
    month: &Month,
    (after, last): (After, After),
    limit: i64,
) -> Result<Vec<Thread>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            THREAD,
            " FROM list_message m JOIN list_thread t ON t.list = m.list AND t.address = m.address
             WHERE m.list = $1 AND m.month = $2 AND (m.sent, m.id) > ($3, $4) AND (m.sent, m.id) <= ($5, $6)
             ORDER BY m.sent, m.id LIMIT $7"
        ),
        args![list, month, after.sent, after.id, last.sent, last.id, limit],
        thread,
    )
}

/// Counts one message more, which was sent then and gives the thread its subject if none was sent earlier.
pub(crate) fn grow(tx: &mut Tx, id: Id<Thread>, sent: Moment, subject: &str) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE list_thread SET messages = messages + 1,
                 subject = CASE WHEN $2 < first THEN $3 ELSE subject END,
                 first = CASE WHEN $2 < first THEN $2 ELSE first END,
                 latest = CASE WHEN $2 > latest THEN $2 ELSE latest END
             WHERE id = $1"
        ),
        args![id, sent, subject],
    )?;
    Ok(())
}

/// The subject of a thread's first message that has not been taken out.
pub(crate) fn first_subject(read: &Read, id: Id<Thread>) -> Result<Option<String>, Fault> {
    read.maybe(
        sql!(
            "SELECT subject FROM list_message WHERE thread = $1 AND redacted IS NULL ORDER BY sent, id LIMIT 1"
        ),
        args![id],
        |row| row.next(),
    )
}

/// Counts a thread's messages anew; it has this subject, and is joined into no other.
pub(crate) fn recount(tx: &mut Tx, id: Id<Thread>, subject: &str) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE list_thread SET subject = $2, joined_into = NULL,
                 messages = (SELECT COUNT(*) FROM list_message m WHERE m.thread = $1),
                 first = COALESCE((SELECT MIN(m.sent) FROM list_message m WHERE m.thread = $1), first),
                 latest = COALESCE((SELECT MAX(m.sent) FROM list_message m WHERE m.thread = $1), latest)
             WHERE id = $1"
        ),
        args![id, subject],
    )?;
    Ok(())
}

/// Moves all messages of one thread into another; its address, and those that lead to it, lead there. Who has muted or
/// follows it, does so with the other.
pub(crate) fn join(tx: &mut Tx, loser: Id<Thread>, winner: Id<Thread>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE list_message SET thread = $2 WHERE thread = $1"), args![loser, winner])?;
    leads_on(tx, loser, winner)
}

/// The address of a thread that has no messages any more, and those that lead to it, lead to another.
pub(crate) fn leads_on(tx: &mut Tx, loser: Id<Thread>, winner: Id<Thread>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE list_thread SET joined_into = $2 WHERE joined_into = $1"), args![loser, winner])?;
    tx.execute(
        sql!("UPDATE list_thread SET joined_into = $2, messages = 0 WHERE id = $1"),
        args![loser, winner],
    )?;
    tx.execute(
        sql!(
            "INSERT INTO list_thread_choice (subscription, thread, choice)
             SELECT subscription, $2, choice FROM list_thread_choice WHERE thread = $1
             ON CONFLICT (subscription, thread) DO NOTHING"
        ),
        args![loser, winner],
    )?;
    Ok(())
}

/// The thread of a list that the message with this id was the first of, whether it was joined into another or not.
pub(crate) fn begun_by(read: &Read, message: Id<Archived>) -> Result<Option<Thread>, Fault> {
    read.maybe(
        sql!(
            "SELECT ",
            THREAD,
            " FROM list_message m JOIN list_thread t ON t.list = m.list AND t.address = m.address WHERE m.id = $1"
        ),
        args![message],
        thread,
    )
}
