//! Copies come about in chunks, so that no transaction grows with the list. All of one message are in the queue before
//! those of the next of its list, so that each reader gets them in order.

use crate::facts::{ListCopiesMade, MESSAGE};
use crate::heart::list::List;
use crate::heart::message::Archived;
use crate::heart::subscription::Doubles;
use crate::jobs::DISTRIBUTE;
use crate::letters::leave_token;
use crate::store::copies::{self as store, Distribution, Holds, ReaderOf};
use crate::store::messages;
use ::web::House;
use base::Id;
use db::Fault;
use facts::{Act, Problem, Subject};
use mail::{CopyTo, Parcel};

/// So many copies are made with the message itself: the first leaves at once, whatever the size of the list.
const FIRST: usize = 50;

/// So many in one transaction after that.
const CHUNK: usize = 500;

/// Finds the first readers of a parcel, and has a job find the others. Parcels that came before go first.
pub(crate) fn begin(
    act: &mut Act,
    house: &House,
    list: Id<List>,
    parcel: Id<Parcel>,
    holds: Holds,
) -> Result<(), Problem> {
    let others_wait = store::oldest(act, list)?.is_some();
    store::add(act, &Distribution { parcel, list, holds, after: None })?;
    if !others_wait {
        chunk(act, house, list, FIRST)?;
    }
    hand_on(act, list)
}

/// Finds the next readers of the list's oldest parcel.
pub(crate) fn go_on(act: &mut Act, house: &House, list: Id<List>) -> Result<(), Problem> {
    if chunk(act, house, list, CHUNK)? {
        act.record(&ListCopiesMade { list })?;
    }
    hand_on(act, list)
}

fn hand_on(act: &mut Act, list: Id<List>) -> Result<(), Problem> {
    if store::oldest(act, list)?.is_some() {
        act.enqueue(DISTRIBUTE, &list)?;
    }
    Ok(())
}

/// Makes up to `most` copies; false when there is nothing to be done.
fn chunk(act: &mut Act, house: &House, list: Id<List>, most: usize) -> Result<bool, Problem> {
    let Some(next) = store::oldest(act, list)? else { return Ok(false) };
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let readers = match next.holds {
        Holds::Message(id) => match messages::find(act, id)?.filter(|message| message.redacted.is_none()) {
            Some(message) => {
                let readers = store::readers_of_message(act, &message, next.after, limit)?;
                (readers.len(), readers.last().cloned(), once(act, &message, readers)?)
            }
            // What was taken out of the archive is sent to nobody any more.
            None => (0, None, Vec::new()),
        },
        Holds::Digest(delivery, form) => {
            let readers = store::readers_of_digest(act, list, (delivery, form), next.after, limit)?;
            (readers.len(), readers.last().cloned(), readers)
        }
    };
    let (found, last, readers) = readers;
    let copies: Vec<CopyTo> = readers
        .into_iter()
        .map(|reader| CopyTo { mark: leave_token(&house.secret, reader.subscription), to: reader.email })
        .collect();
    mail::add_copies(act, next.parcel, &copies)?;
    match last {
        Some(last) if found == most => store::advance(act, next.parcel, last.subscription)?,
        _ => store::finish(act, next.parcel)?,
    }
    Ok(true)
}

/// Without those who have, or will have, the same message by another list and want it once.
fn once(act: &Act, message: &Archived, readers: Vec<ReaderOf>) -> Result<Vec<ReaderOf>, Fault> {
    let elsewhere = store::elsewhere(act, message)?;
    if elsewhere.is_empty() {
        return Ok(readers);
    }
    let mut kept = Vec::with_capacity(readers.len());
    for reader in readers {
        let mut has_it = false;
        for other in elsewhere.iter().filter(|_| reader.doubles == Doubles::Once) {
            let about = Subject::new(MESSAGE, *other);
            has_it = has_it || !mail::deliveries(act, &about, &reader.email)?.is_empty();
        }
        if !has_it {
            kept.push(reader);
        }
    }
    Ok(kept)
}
