//! The queue: all SQL about jobs.

use base::{Dice, Id, Moment, minutes, seconds};
use db::{Fault, Read, Tx, args, sql};
use serde::Serialize;
use std::time::Duration;

/// A worker that has not answered for so long is taken for dead, and its job is given to another.
pub(crate) const CLAIM: Duration = minutes(10);

/// After so many attempts, some four days, a job is given up and shown to the steward.
pub(crate) const ATTEMPTS: i64 = 12;

/// The id of a job.
pub type JobId = Id<Job>;

/// Marks the ids of the processes that serve one network: `Id<Node>`. A process keeps its id, so that it knows what it was
/// doing when it died.
#[derive(Debug)]
pub struct Node;

/// Something to be done.
#[derive(Clone, Debug)]
pub struct Job {
    /// Its id.
    pub id: JobId,
    /// The name of what does it.
    pub kind: String,
    /// What it is about, as JSON.
    pub body: String,
    /// How often it has been tried before.
    pub attempts: i64,
}

/// Puts a job into the queue, due at once.
pub fn enqueue(
    tx: &mut Tx,
    dice: &Dice,
    now: Moment,
    kind: &str,
    body: &impl Serialize,
) -> Result<JobId, Fault> {
    enqueue_at(tx, dice, now, kind, body, now)
}

/// Puts a job into the queue, due later.
pub fn enqueue_at(
    tx: &mut Tx,
    dice: &Dice,
    now: Moment,
    kind: &str,
    body: &impl Serialize,
    due: Moment,
) -> Result<JobId, Fault> {
    let id = dice.id(now);
    let body = serde_json::to_string(body).expect("job bodies are plain values");
    tx.execute(
        sql!(
            "INSERT INTO job (id, kind, body, due, attempts, claimed, given_up)
             VALUES ($1, $2, $3, $4, 0, 0, FALSE)"
        ),
        args![id, kind, body, due],
    )?;
    Ok(id)
}

/// Takes up to `most` due jobs for a node.
pub(crate) fn claim(tx: &mut Tx, node: Id<Node>, now: Moment, most: i64) -> Result<Vec<Job>, Fault> {
    let due = tx.rows(
        sql!(
            "SELECT id, kind, body, attempts FROM job
             WHERE given_up = FALSE AND due <= $1 AND claimed < $1
             ORDER BY due, id LIMIT $2"
        ),
        args![now, most],
        |row| Ok(Job { id: row.next()?, kind: row.next()?, body: row.next()?, attempts: row.next()? }),
    )?;
    let mut claimed = Vec::with_capacity(due.len());
    for job in due {
        let mine = tx.execute(
            sql!(
                "UPDATE job SET claimed = $2, claimed_by = $4, attempts = attempts + 1
                 WHERE id = $1 AND claimed < $3"
            ),
            args![job.id, now.plus(CLAIM), now, node],
        )?;
        if mine == 1 {
            claimed.push(job);
        }
    }
    Ok(claimed)
}

/// Gives back what a node held when it died; gives how many jobs that were.
pub(crate) fn release(tx: &mut Tx, node: Id<Node>) -> Result<u64, Fault> {
    tx.execute(
        sql!("UPDATE job SET claimed = 0 WHERE claimed_by = $1 AND claimed > 0 AND given_up = FALSE"),
        args![node],
    )
}

/// Strikes a job that is done.
pub(crate) fn done(tx: &mut Tx, id: JobId) -> Result<(), Fault> {
    tx.execute(sql!("DELETE FROM job WHERE id = $1"), args![id])?;
    Ok(())
}

/// Puts a job back that did not work out.
pub(crate) fn again(tx: &mut Tx, job: &Job, due: Moment, trouble: &str) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE job SET claimed = 0, due = $2, trouble = $3 WHERE id = $1"),
        args![job.id, due, trouble],
    )?;
    Ok(())
}

/// Keeps a job that will not be tried again, for a steward to see.
pub(crate) fn give_up(tx: &mut Tx, id: JobId, trouble: &str) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE job SET claimed = 0, given_up = TRUE, trouble = $2 WHERE id = $1"),
        args![id, trouble],
    )?;
    Ok(())
}

/// How long to wait after an attempt: half a minute, doubled each time, at most 24 hours.
pub(crate) fn back_off(attempts: i64) -> Duration {
    let doublings = u32::try_from(attempts.clamp(0, 20)).unwrap_or(20);
    seconds(30 * 2_u64.pow(doublings)).min(base::hours(24))
}

/// When the next job is due, if there is one.
pub(crate) fn next_due(read: &Read) -> Result<Option<Moment>, Fault> {
    read.maybe(
        sql!("SELECT due FROM job WHERE given_up = FALSE AND claimed = 0 ORDER BY due, id LIMIT 1"),
        args![],
        |row| row.next(),
    )
}

/// Whether a worker has died with a job in its hands.
pub(crate) fn any_stale(read: &Read, now: Moment) -> Result<bool, Fault> {
    let found = read.maybe(
        sql!(
            "SELECT id FROM job WHERE given_up = FALSE AND claimed > 0 AND claimed < $1 ORDER BY id LIMIT 1"
        ),
        args![now],
        |row| row.next::<JobId>(),
    )?;
    Ok(found.is_some())
}

/// When a recurring thing is next due.
pub(crate) fn next_time(read: &Read, name: &str) -> Result<Option<Moment>, Fault> {
    read.maybe(sql!("SELECT next FROM timetable WHERE name = $1"), args![name], |row| row.next())
}

/// Sets when a recurring thing is next due.
pub(crate) fn set_next_time(tx: &mut Tx, name: &str, next: Moment) -> Result<(), Fault> {
    tx.execute(
        sql!(
            "INSERT INTO timetable (name, next) VALUES ($1, $2)
             ON CONFLICT (name) DO UPDATE SET next = excluded.next"
        ),
        args![name, next],
    )?;
    Ok(())
}

/// How the queue stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Jobs waiting or under way.
    pub waiting: i64,
    /// Jobs given up.
    pub given_up: i64,
}

/// Counts the queue, for the steward's page and `doctor`.
pub fn counts(read: &Read) -> Result<Counts, Fault> {
    read.one(
        sql!(
            "SELECT CAST(COALESCE(SUM(CASE WHEN given_up THEN 0 ELSE 1 END), 0) AS BIGINT),
                    CAST(COALESCE(SUM(CASE WHEN given_up THEN 1 ELSE 0 END), 0) AS BIGINT)
             FROM job"
        ),
        args![],
        |row| Ok(Counts { waiting: row.next()?, given_up: row.next()? }),
    )
}
