//! Threads that a subscriber does not want, or the only ones they want.

use crate::heart::message::Thread;
use crate::heart::subscription::{Subscription, ThreadChoice};
use base::Id;
use db::{Fault, Read, Tx, args, sql};

/// So many are shown to their subscriber, newest first; a choice beyond that still counts.
const SHOWN: i64 = 500;

/// What a subscriber wants of a thread, when they have said it.
pub(crate) fn of(
    read: &Read,
    subscription: Id<Subscription>,
    thread: Id<Thread>,
) -> Result<Option<ThreadChoice>, Fault> {
    read.maybe(
        sql!("SELECT choice FROM list_thread_choice WHERE subscription = $1 AND thread = $2"),
        args![subscription, thread],
        |row| row.next(),
    )
}

/// The threads about which a subscriber has said something, newest first.
pub(crate) fn by(
    read: &Read,
    subscription: Id<Subscription>,
) -> Result<Vec<(Id<Thread>, ThreadChoice)>, Fault> {
    read.rows(
        sql!(
            "SELECT thread, choice FROM list_thread_choice WHERE subscription = $1
             ORDER BY thread DESC LIMIT $2"
        ),
        args![subscription, SHOWN],
        |row| Ok((row.next()?, row.next()?)),
    )
}

/// Notes what a subscriber wants of a thread.
pub(crate) fn set(
    tx: &mut Tx,
    subscription: Id<Subscription>,
    thread: Id<Thread>,
    choice: ThreadChoice,
) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO list_thread_choice (subscription, thread, choice) VALUES ($1, $2, $3)
             ON CONFLICT (subscription, thread) DO UPDATE SET choice = excluded.choice"
        ),
        args![subscription, thread, choice],
    )?;
    Ok(())
}

/// Forgets it: the thread is as all others.
pub(crate) fn remove(tx: &mut Tx, subscription: Id<Subscription>, thread: Id<Thread>) -> Result<(), Fault> {
    tx.execute(
        sql!("DELETE FROM list_thread_choice WHERE subscription = $1 AND thread = $2"),
        args![subscription, thread],
    )?;
    Ok(())
}
