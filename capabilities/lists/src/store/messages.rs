//! Messages of the archive.

use crate::heart::list::List;
use crate::heart::message::{Archived, Author, Month, Thread};
use access::Person;
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};
use mail::raw::RawId;

const MESSAGE: &str = "m.id, m.list, m.address, m.message_id, m.raw, m.size, m.thread, m.parent, m.author, m.email, \
    m.person, m.subject, m.lang, m.text, m.from_html, m.encrypted, m.sent, m.archived, m.imported, m.redacted, \
    m.redacted_why";

fn message(row: &mut Row) -> Result<Archived, Fault> {
    Ok(Archived {
        id: row.next()?,
        list: row.next()?,
        address: row.next()?,
        message_id: row.next()?,
        raw: row.next()?,
        size: row.next()?,
        thread: row.next()?,
        parent: row.next()?,
        author: Author { name: row.next()?, email: row.next()?, person: row.next()? },
        subject: row.next()?,
        lang: row.next()?,
        text: row.next()?,
        from_html: row.next()?,
        encrypted: row.next()?,
        sent: row.next()?,
        archived: row.next()?,
        imported: row.next()?,
        redacted: match (row.next::<Option<Moment>>()?, row.next()?) {
            (Some(at), why) => Some((at, why)),
            (None, _) => None,
        },
    })
}

/// A message by its id.
pub(crate) fn find(read: &Read, id: Id<Archived>) -> Result<Option<Archived>, Fault> {
    read.maybe(sql!("SELECT ", MESSAGE, " FROM list_message m WHERE m.id = $1"), args![id], message)
}

/// A message of a list by its address.
pub(crate) fn by_address(read: &Read, list: Id<List>, address: &str) -> Result<Option<Archived>, Fault> {
    read.maybe(
        sql!("SELECT ", MESSAGE, " FROM list_message m WHERE m.list = $1 AND m.address = $2"),
        args![list, address],
        message,
    )
}

/// The messages of a thread, oldest first, at most `limit`.
pub(crate) fn of_thread(read: &Read, thread: Id<Thread>, limit: i64) -> Result<Vec<Archived>, Fault> {
    read.rows(
        sql!("SELECT ", MESSAGE, " FROM list_message m WHERE m.thread = $1 ORDER BY m.sent, m.id LIMIT $2"),
        args![thread, limit],
        message,
    )
}

/// The newest messages of a list, by when they came in.
pub(crate) fn newest(read: &Read, list: Id<List>, limit: i64) -> Result<Vec<Archived>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            MESSAGE,
            " FROM list_message m WHERE m.list = $1 ORDER BY m.archived DESC, m.id DESC LIMIT $2"
        ),
        args![list, limit],
        message,
    )
}

/// Where a message stands among those of its month or thread: what pages go on from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct After {
    /// When the last one was sent.
    pub(crate) sent: Moment,
    /// Which one it was.
    pub(crate) id: Id<Archived>,
}

impl After {
    /// Before all messages.
    pub(crate) const START: Self = Self { sent: Moment::from_micros(i64::MIN), id: Id::from_bytes([0; 16]) };
}

/// The messages of a month behind one, oldest first.
pub(crate) fn of_month_after(
    read: &Read,
    list: Id<List>,
    month: &Month,
    after: After,
    limit: i64,
) -> Result<Vec<Archived>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            MESSAGE,
            " FROM list_message m WHERE m.list = $1 AND m.month = $2 AND (m.sent, m.id) > ($3, $4)
             ORDER BY m.sent, m.id LIMIT $5"
        ),
        args![list, month, after.sent, after.id, limit],
        message,
    )
}

/// The messages of a thread behind one, oldest first.
pub(crate) fn of_thread_after(
    read: &Read,
    thread: Id<Thread>,
    after: After,
    limit: i64,
) -> Result<Vec<Archived>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            MESSAGE,
            " FROM list_message m WHERE m.thread = $1 AND (m.sent, m.id) > ($2, $3)
             ORDER BY m.sent, m.id LIMIT $4"
        ),
        args![thread, after.sent, after.id, limit],
        message,
    )
}

/// A message without its text: what lists of messages show, and what their order is made of.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) id: Id<Archived>,
    pub(crate) address: String,
    pub(crate) parent: Option<Id<Archived>>,
    pub(crate) author: Option<String>,
    pub(crate) email: Option<base::Email>,
    pub(crate) subject: String,
    pub(crate) sent: Moment,
    pub(crate) redacted: bool,
}

const LINE: &str = "m.id, m.address, m.parent, m.author, m.email, m.subject, m.sent, m.redacted IS NOT NULL";

fn line(row: &mut Row) -> Result<Line, Fault> {
    Ok(Line {
        id: row.next()?,
        address: row.next()?,
        parent: row.next()?,
        author: row.next()?,
        email: row.next()?,
        subject: row.next()?,
        sent: row.next()?,
        redacted: row.next()?,
    })
}

/// The messages of a thread without their texts, oldest first, at most `limit`.
pub(crate) fn lines_of_thread(read: &Read, thread: Id<Thread>, limit: i64) -> Result<Vec<Line>, Fault> {
    read.rows(
        sql!("SELECT ", LINE, " FROM list_message m WHERE m.thread = $1 ORDER BY m.sent, m.id LIMIT $2"),
        args![thread, limit],
        line,
    )
}

/// The messages of a month without their texts, oldest first, at most `limit`.
pub(crate) fn lines_of_month(
    read: &Read,
    list: Id<List>,
    month: &Month,
    limit: i64,
) -> Result<Vec<Line>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            LINE,
            " FROM list_message m WHERE m.list = $1 AND m.month = $2 ORDER BY m.sent, m.id LIMIT $3"
        ),
        args![list, month, limit],
        line,
    )
}

/// The months of a list in which messages were sent, newest first, each with how many.
pub(crate) fn months(read: &Read, list: Id<List>) -> Result<Vec<(Month, i64)>, Fault> {
    read.rows(
        sql!(
            "SELECT month, CAST(COUNT(*) AS BIGINT) FROM list_message WHERE list = $1
             GROUP BY month ORDER BY month DESC LIMIT 2400"
        ),
        args![list],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// The months beside one in which messages were sent: the one before, the one after.
pub(crate) fn beside(
    read: &Read,
    list: Id<List>,
    month: &Month,
) -> Result<(Option<Month>, Option<Month>), Fault> {
    read.one(
        sql!(
            "SELECT (SELECT MAX(month) FROM list_message WHERE list = $1 AND month < $2),
                    (SELECT MIN(month) FROM list_message WHERE list = $1 AND month > $2)"
        ),
        args![list, month],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// The ids behind one, in order, at most 500.
pub(crate) fn ids_after(read: &Read, after: Option<Id<Archived>>) -> Result<Vec<Id<Archived>>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(sql!("SELECT id FROM list_message WHERE id > $1 ORDER BY id LIMIT 500"), args![after], |row| {
        row.next()
    })
}

/// Adds a message.
pub(crate) fn add(tx: &mut Tx, added: &Archived) -> Result<(), Fault> {
    let Author { name, email, person } = &added.author;
    let redacted = added.redacted.as_ref();
    tx.execute(
        sql!(
            "INSERT INTO list_message (id, list, address, message_id, raw, size, thread, parent, author, email,
                                       email_key, person, subject, lang, text, from_html, encrypted, sent, archived,
                                       month, imported, redacted, redacted_why)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
                     $22, $23)"
        ),
        args![
            added.id,
            added.list,
            added.address,
            added.message_id,
            added.raw,
            added.size,
            added.thread,
            added.parent,
            name,
            email,
            email.as_ref().map(base::Email::key),
            person,
            added.subject,
            added.lang,
            added.text,
            added.from_html,
            added.encrypted,
            added.sent,
            added.archived,
            Month::of(added.sent),
            added.imported,
            redacted.map(|(at, _)| at),
            redacted.and_then(|(_, why)| why.clone())
        ],
    )?;
    Ok(())
}

/// Says what a message answers.
pub(crate) fn set_parent(tx: &mut Tx, id: Id<Archived>, parent: Option<Id<Archived>>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE list_message SET parent = $2 WHERE id = $1"), args![id, parent])?;
    Ok(())
}

/// Puts a message into another thread.
pub(crate) fn set_thread(tx: &mut Tx, id: Id<Archived>, thread: Id<Thread>) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE list_message SET thread = $2 WHERE id = $1 AND thread <> $2"),
        args![id, thread],
    )?;
    Ok(())
}

/// Takes out what a message says, and who wrote it.
pub(crate) fn redact(
    tx: &mut Tx,
    id: Id<Archived>,
    at: Moment,
    by: Option<Id<Person>>,
    why: &str,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE list_message SET author = NULL, email = NULL, email_key = NULL, person = NULL, subject = '',
                                     text = '', lang = NULL, redacted = $2, redacted_by = $3, redacted_why = $4
             WHERE id = $1"
        ),
        args![id, at, by, why],
    )?;
    Ok(())
}

/// Whether a message of any list that has not been taken out has these bytes.
pub(crate) fn hold(read: &Read, raw: RawId, message_id: &str) -> Result<bool, Fault> {
    let found = read.maybe(
        sql!(
            "SELECT CAST(1 AS BIGINT) FROM list_message WHERE message_id = $1 AND raw = $2 AND redacted IS NULL LIMIT 1"
        ),
        args![message_id, raw],
        |row| row.next::<i64>(),
    )?;
    Ok(found.is_some())
}

/// What a person wrote, behind one, in the order of their ids, at most `limit`.
pub(crate) fn of_person_after(
    read: &Read,
    person: Id<Person>,
    after: Option<Id<Archived>>,
    limit: i64,
) -> Result<Vec<Archived>, Fault> {
    let after = after.unwrap_or(Id::from_bytes([0; 16]));
    read.rows(
        sql!(
            "SELECT ",
            MESSAGE,
            " FROM list_message m WHERE m.person = $1 AND m.id > $2 ORDER BY m.id LIMIT $3"
        ),
        args![person, after, limit],
        message,
    )
}

/// Takes a person's name and address from what they wrote.
pub(crate) fn forget_author(tx: &mut Tx, person: Id<Person>) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "UPDATE list_message SET author = NULL, email = NULL, email_key = NULL, person = NULL WHERE person = $1"
        ),
        args![person],
    )?;
    Ok(())
}
