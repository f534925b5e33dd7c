//! One copy on its way: what became of it, for whoever asks.

use crate::raw;
use crate::{RawId, copy};
use base::{Email, Id, Moment};
use db::{Fault, Read, Row, args, sql};
use facts::{Act, Subject};

base::named! {
    /// How far a copy has come.
    pub enum Progress {
        /// Waits for its turn, or for the relay to take it after all.
        Waiting = "waiting",
        /// A relay has taken it.
        Sent = "sent",
        /// It came back after a relay had taken it.
        Bounced = "bounced",
        /// No relay will take it.
        Failed = "failed",
        /// There is no relay: it is kept for a steward to see.
        Kept = "kept",
    }
}

/// One copy, as its recipient may know of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Its id; the return path of the copy is made of it.
    pub id: Id<Delivery>,
    /// When it was put into the queue.
    pub made: Moment,
    /// How far it has come.
    pub progress: Progress,
    /// When it is tried next, while it waits.
    pub due: Moment,
    /// How often a relay has put it off.
    pub attempts: i64,
    /// What was last answered, by a relay or in a bounce.
    pub reply: Option<String>,
    /// When it was sent or given up.
    pub settled: Option<Moment>,
}

const COLUMNS: &str = "id, made, state, due, attempts, reply, settled";

fn delivery(row: &mut Row) -> Result<Delivery, Fault> {
    Ok(Delivery {
        id: row.next()?,
        made: row.next()?,
        progress: row.next()?,
        due: row.next()?,
        attempts: row.next()?,
        reply: row.next()?,
        settled: row.next()?,
    })
}

/// Takes back the copies about one thing that still wait; those that a session has in hand go out. Gives how many.
pub fn withdraw(act: &mut Act, about: &Subject) -> Result<u64, Fault> {
    let now = act.now();
    act.execute(
        sql!("DELETE FROM delivery WHERE about = $1 AND state = 'waiting' AND leased_until < $2"),
        args![about.id, now],
    )
}

/// What became of the copies about one thing to one address, oldest first: a member's own record.
pub fn deliveries(read: &Read, about: &Subject, to: &Email) -> Result<Vec<Delivery>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            COLUMNS,
            " FROM delivery WHERE about = $1 AND recipient_key = $2 ORDER BY made, id LIMIT 100"
        ),
        args![about.id, to.key()],
        delivery,
    )
}

/// How many copies have come so far and no further.
pub fn count_copies(read: &Read, progress: Progress) -> Result<i64, Fault> {
    read.one(sql!("SELECT CAST(COUNT(*) AS BIGINT) FROM delivery WHERE state = $1"), args![progress], |row| {
        row.next()
    })
}

/// A copy that was kept because there is no relay.
#[derive(Clone, Debug)]
pub struct KeptCopy {
    /// Its id.
    pub id: Id<Delivery>,
    /// When it was put into the queue.
    pub made: Moment,
    /// What it is about.
    pub about: Subject,
    /// Whom it is for.
    pub to: Email,
    /// The copy as it would have gone out, without signature; `None` when the message is so large that it
    /// stands in the file store ([`raw::load`]).
    pub content: Option<Vec<u8>>,
    /// The message that it is a copy of.
    pub raw: RawId,
}

/// The newest copies that were kept, newest first.
pub fn kept_copies(read: &Read, limit: i64) -> Result<Vec<KeptCopy>, Fault> {
    let mut copies = read.rows(
        sql!(
            "SELECT delivery.id, delivery.made, parcel.about_kind, parcel.about, recipient, raw, fields, mark
             FROM delivery JOIN parcel ON parcel.id = delivery.parcel
             WHERE state = 'kept' ORDER BY settled DESC, delivery.id DESC LIMIT $1"
        ),
        args![limit],
        |row| {
            let copy = KeptCopy {
                id: row.next()?,
                made: row.next()?,
                about: Subject { kind: row.next::<String>()?.into(), id: row.next()? },
                to: row.next()?,
                raw: row.next()?,
                content: None,
            };
            let fields = stored_fields(&row.next::<String>()?)?;
            Ok((copy, fields, row.next::<String>()?))
        },
    )?;
    for (copy, fields, mark) in &mut copies {
        let message = raw::load_here(read, copy.raw)?;
        copy.content = message.map(|message| [copy::head(fields, mark), message].concat());
    }
    Ok(copies.into_iter().map(|(copy, ..)| copy).collect())
}

/// The fields of a [`crate::Parcel`] as they were kept.
pub(crate) fn stored_fields(json: &str) -> Result<Vec<(String, String)>, Fault> {
    serde_json::from_str(json).map_err(|error| Fault::Data(format!("fields of a parcel: {error}")))
}
