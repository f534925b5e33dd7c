//! Whom copies go to, and which of them are still to be made.

use crate::heart::held::Held;
use crate::heart::list::List;
use crate::heart::message::Archived;
use crate::heart::subscription::{Delivery, DigestForm, Doubles, Subscription};
use base::{Email, Id};
use db::{Fault, Read, Row, Tx, args, sql};
use mail::Parcel;

/// No message goes to more lists of one instance.
const MOST_LISTS: i64 = 100;

/// A parcel whose readers are not all found yet.
#[derive(Clone, Debug)]
pub(crate) struct Distribution {
    /// The parcel.
    pub(crate) parcel: Id<Parcel>,
    /// The list.
    pub(crate) list: Id<List>,
    /// What is in it, and so who gets it.
    pub(crate) holds: Holds,
    /// The last subscription that has a copy.
    pub(crate) after: Option<Id<Subscription>>,
}

/// What is in a parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holds {
    /// A message, for those who get each one.
    Message(Id<Archived>),
    /// A digest, for those who have chosen this one in this form.
    Digest(Delivery, DigestForm),
}

const DISTRIBUTION: &str = "parcel, list, message, delivery, form, after";

fn distribution(row: &mut Row) -> Result<Distribution, Fault> {
    let (parcel, list) = (row.next()?, row.next()?);
    let message: Option<Id<Archived>> = row.next()?;
    let digest: (Option<Delivery>, Option<DigestForm>) = (row.next()?, row.next()?);
    let holds = match (message, digest) {
        (Some(message), _) => Holds::Message(message),
        (None, (Some(delivery), Some(form))) => Holds::Digest(delivery, form),
        (None, _) => return Err(Fault::Data("a parcel with nothing in it".into())),
    };
    Ok(Distribution { parcel, list, holds, after: row.next()? })
}

/// The oldest parcel of a list whose readers are not all found.
pub(crate) fn oldest(read: &Read, list: Id<List>) -> Result<Option<Distribution>, Fault> {
    read.maybe(
        sql!("SELECT ", DISTRIBUTION, " FROM list_distribution WHERE list = $1 ORDER BY position LIMIT 1"),
        args![list],
        distribution,
    )
}

/// Adds a parcel behind all others of its list.
pub(crate) fn add(tx: &mut Tx, new: &Distribution) -> Result<(), Fault> {
    let (message, delivery, form) = match new.holds {
        Holds::Message(message) => (Some(message), None, None),
        Holds::Digest(delivery, form) => (None, Some(delivery), Some(form)),
    };
    let position: i64 = tx.one(
        sql!("SELECT CAST(COALESCE(MAX(position), 0) + 1 AS BIGINT) FROM list_distribution WHERE list = $1"),
        args![new.list],
        |row| row.next(),
    )?;
    tx.execute(
        sql!(
            "INSERT INTO list_distribution (parcel, list, position, message, delivery, form, after)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        args![new.parcel, new.list, position, message, delivery, form, new.after],
    )?;
    Ok(())
}

/// Notes the last subscription that has a copy.
pub(crate) fn advance(tx: &mut Tx, parcel: Id<Parcel>, after: Id<Subscription>) -> Result<(), Fault> {
    tx.execute(sql!("UPDATE list_distribution SET after = $2 WHERE parcel = $1"), args![parcel, after])?;
    Ok(())
}

/// All readers of a parcel are found.
pub(crate) fn finish(tx: &mut Tx, parcel: Id<Parcel>) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM list_distribution WHERE parcel = $1"), args![parcel])?;
    Ok(())
}

/// Somebody who is to have a copy.
#[derive(Clone, Debug)]
pub(crate) struct ReaderOf {
    /// Their subscription.
    pub(crate) subscription: Id<Subscription>,
    /// Their address.
    pub(crate) email: Email,
    /// Whether a message to several lists comes once.
    pub(crate) doubles: Doubles,
}

fn reader(row: &mut Row) -> Result<ReaderOf, Fault> {
    let (subscription, email) = (row.next()?, row.next()?);
    let doubles = if row.next()? { Doubles::Once } else { Doubles::Each };
    Ok(ReaderOf { subscription, email, doubles })
}

/// The next who get a message at once: every message, or this thread; not a muted thread, not one's own post unless
/// wanted.
pub(crate) fn readers_of_message(
    read: &Read,
    message: &Archived,
    after: Option<Id<Subscription>>,
    limit: i64,
) -> Result<Vec<ReaderOf>, Fault> {
    read.rows(
        sql!(
            "SELECT s.id, s.email, s.once_only FROM list_subscription s
             LEFT JOIN list_thread_choice c ON c.subscription = s.id AND c.thread = $3
             WHERE s.list = $1 AND s.state = 'active' AND (CAST($2 AS BLOB) IS NULL OR s.id > $2)
               AND (c.choice = 'follow' OR (s.delivery = 'every' AND c.choice IS NULL))
               AND (s.own_copies
                    OR (s.email_key <> COALESCE(CAST($4 AS TEXT), '')
                        AND (s.person IS NULL OR CAST($5 AS BLOB) IS NULL OR s.person <> $5)))
             ORDER BY s.id LIMIT $6"
        ),
        args![
            message.list,
            after,
            message.thread,
            message.author.email.as_ref().map(Email::key),
            message.author.person,
            limit
        ],
        reader,
    )
}

/// The next who get a digest.
pub(crate) fn readers_of_digest(
    read: &Read,
    list: Id<List>,
    (delivery, form): (Delivery, DigestForm),
    after: Option<Id<Subscription>>,
    limit: i64,
) -> Result<Vec<ReaderOf>, Fault> {
    read.rows(
        sql!(
            "SELECT s.id, s.email, s.once_only FROM list_subscription s
             WHERE s.list = $1 AND s.state = 'active' AND (CAST($2 AS BLOB) IS NULL OR s.id > $2)
               AND s.delivery = $3 AND s.digest_form = $4
             ORDER BY s.id LIMIT $5"
        ),
        args![list, after, delivery, form, limit],
        reader,
    )
}

/// The same message on other lists here, where it has come by mail.
pub(crate) fn elsewhere(read: &Read, message: &Archived) -> Result<Vec<Id<Archived>>, Fault> {
    read.rows(
        sql!(
            "SELECT id FROM list_message
             WHERE message_id = $1 AND list <> $2 AND imported = FALSE ORDER BY id LIMIT $3"
        ),
        args![message.message_id, message.list, MOST_LISTS],
        |row| row.next(),
    )
}

/// Whether this arrival waits for a moderator already: its job was done before, and its end not noted.
pub(crate) fn is_held(read: &Read, list: Id<List>, arrival: Id<arrivals::Arrival>) -> Result<bool, Fault> {
    let found = read.maybe(
        sql!("SELECT 1 FROM list_held WHERE list = $1 AND arrival = $2 LIMIT 1"),
        args![list, arrival],
        |_| Ok(()),
    )?;
    Ok(found.is_some())
}

/// Whether a held post was written on the web.
pub(crate) fn was_written_here(read: &Read, held: Id<Held>) -> Result<bool, Fault> {
    let found =
        read.maybe(sql!("SELECT 1 FROM list_held WHERE id = $1 AND arrival IS NULL"), args![held], |_| {
            Ok(())
        })?;
    Ok(found.is_some())
}
