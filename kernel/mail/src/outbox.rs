//! The outbox: letters wait in the transaction that wrote them, until the relay has taken them.

use crate::letter::Letter;
use crate::post::SEND;
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};
use facts::Act;

base::named! {
    /// How far a letter has come.
    pub enum State {
        /// Waits for the relay.
        Waiting = "waiting",
        /// There is no relay: it is kept for a steward to see.
        Kept = "kept",
        /// The relay has taken it.
        Sent = "sent",
        /// It cannot be delivered.
        Failed = "failed",
    }
}

/// A letter in the outbox.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its id.
    pub id: Id<Letter>,
    /// When it was written.
    pub written: Moment,
    /// How far it has come.
    pub state: State,
    /// The letter; its text is gone some time after it has been sent.
    pub letter: Option<Letter>,
    /// Whom it is for.
    pub recipient: String,
    /// What it is about.
    pub subject: String,
    /// Why it could not be delivered.
    pub trouble: Option<String>,
}

const COLUMNS: &str = "id, written, state, content, recipient, subject, trouble";

fn row(row: &mut Row) -> Result<Kept, Fault> {
    Ok(Kept {
        id: row.next()?,
        written: row.next()?,
        state: row.next()?,
        letter: serde_json::from_str(&row.next::<String>()?).ok(),
        recipient: row.next()?,
        subject: row.next()?,
        trouble: row.next()?,
    })
}

/// Puts a letter into the outbox; it goes out after the commit.
pub fn send(act: &mut Act, letter: &Letter) -> Result<(), Fault> {
    let id: Id<Letter> = act.id();
    let content = serde_json::to_string(letter).expect("a letter is plain values");
    act.execute(
        sql!(
            "INSERT INTO letter (id, written, state, recipient, subject, content)
             VALUES ($1, $2, 'waiting', $3, $4, $5)"
        ),
        args![id, letter.date, letter.to, letter.subject, content],
    )?;
    act.enqueue(SEND, &id)
}

/// The letter with this id.
pub fn kept(read: &Read, id: Id<Letter>) -> Result<Option<Kept>, Fault> {
    read.maybe(sql!("SELECT ", COLUMNS, " FROM letter WHERE id = $1"), args![id], row)
}

/// The newest letters, newest first.
pub fn latest(read: &Read, limit: i64) -> Result<Vec<Kept>, Fault> {
    read.rows(
        sql!("SELECT ", COLUMNS, " FROM letter ORDER BY written DESC, id DESC LIMIT $1"),
        args![limit],
        row,
    )
}

/// How many letters are in a state.
pub fn count(read: &Read, state: State) -> Result<i64, Fault> {
    read.one(sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM letter WHERE state = $1"), args![state], |row| {
        row.next()
    })
}

/// Notes how far a letter has come.
pub(crate) fn settle(
    tx: &mut Tx,
    id: Id<Letter>,
    state: State,
    trouble: Option<&str>,
    now: Moment,
) -> Result<(), Fault> {
    tx.execute(
        sql!("UPDATE letter SET state = $2, settled = $3, trouble = $4 WHERE id = $1"),
        args![id, state, now, trouble],
    )?;
    Ok(())
}

/// Removes letters that were settled before a moment.
pub(crate) fn sweep(tx: &mut Tx, before: Moment) -> Result<u64, Fault> {
    tx.execute(sql!("DELETE FROM letter WHERE state <> 'waiting' AND settled < $1"), args![before])
}
