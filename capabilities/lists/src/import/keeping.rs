//! Keeps a load: one act, with the place behind it.

use super::old::Path;
use super::ready::{Batch, Ready};
use super::{Import, Trouble};
use crate::acts::archive::{self, Incoming, Kept};
use crate::heart::list::List;
use crate::heart::message::Archived;
use crate::store::imports::{self, Unread};
use crate::store::nodes::Shelf;
use crate::store::old_addresses;
use crate::web::archive::message_link;
use access::{Actor, Person, accounts};
use base::{Email, Id};
use db::Fault;
use facts::{Act, Problem};
use mail::raw;
use std::collections::HashMap;
use std::sync::Arc;
use web::House;

/// Keeps a load. If that does not work out, its messages are kept one by one, and what cannot be kept even so is noted
/// among what could not be read: no single message stands in the way of an archive.
pub(super) async fn keep(
    house: &House,
    list: &List,
    import: &mut Import,
    batch: Batch,
) -> Result<(), Trouble> {
    let batch = Arc::new(batch);
    let Err(fault) = kept(house, list, import, Arc::clone(&batch)).await else { return Ok(()) };
    if batch.messages.is_empty() || !matches!(fault, Trouble::Problem(Problem::Fault(_))) {
        return Err(fault);
    }
    for one in singly(&batch) {
        let one = Arc::new(one);
        let Err(fault) = kept(house, list, import, Arc::clone(&one)).await else { continue };
        let place = one.messages.first().map(|ready| ready.at.to_string()).unwrap_or_default();
        tracing::warn!(%fault, place, "a message cannot be kept");
        let mut unread = one.unread.clone();
        unread.push(Unread { place, why: format!("it cannot be kept: {fault}") });
        let without = Batch { messages: Vec::new(), unread, ..(*one).clone() };
        kept(house, list, import, Arc::new(without)).await?;
    }
    Ok(())
}

/// The messages of a load, each as a load; the last one has all else.
fn singly(batch: &Batch) -> Vec<Batch> {
    let last = batch.messages.len() - 1;
    let one = |(at, ready): (usize, &Ready)| {
        let messages = vec![ready.clone()];
        match batch.messages.get(at + 1) {
            Some(next) if at < last => Batch {
                messages,
                unread: Vec::new(),
                months: Vec::new(),
                place: next.at.clone(),
                at_byte: batch.at_byte,
            },
            _ => Batch { messages, ..batch.clone() },
        }
    };
    batch.messages.iter().enumerate().map(one).collect()
}

async fn kept(house: &House, list: &List, import: &mut Import, batch: Arc<Batch>) -> Result<(), Trouble> {
    let (of, before) = (list.clone(), import.clone());
    *import = house.act(Actor::House, move |act| put(act, &of, &before, &batch)).await?;
    Ok(())
}

/// Notes that an import has come to its end.
pub(super) async fn end(house: &House, list: &List, import: &mut Import) -> Result<(), Trouble> {
    let (list, open) = (list.id, import.clone());
    let end = move |act: &mut Act| {
        let ended = Import { ended: Some(act.now()), ..open.clone() };
        imports::set(act, &ended)?;
        archive::imported(act, list, Vec::new())?;
        Ok(ended)
    };
    *import = house.act(Actor::House, end).await?;
    Ok(())
}

/// Where the import stands behind the load.
fn put(act: &mut Act, list: &List, before: &Import, batch: &Batch) -> Result<Import, Problem> {
    let mut counts = before.counts;
    let mut shelf = Shelf::of(list.id);
    let mut people = HashMap::new();
    let mut new = Vec::new();
    for ready in &batch.messages {
        let message = match message(act, list, ready, &mut shelf, &mut people)? {
            Kept::New(message) => {
                new.push(message.id);
                counts.archived += 1;
                message
            }
            Kept::Known(message) => {
                counts.known += 1;
                message
            }
        };
        addresses(act, list, &ready.paths, &message)?;
    }
    for (path, leads_to) in &batch.months {
        old_addresses::put(act, list.id, path, leads_to)?;
    }
    for unread in &batch.unread {
        counts.unread += 1;
        imports::add_unread(act, before.id, counts.unread, unread)?;
    }
    let after = Import { place: batch.place.clone(), counts, ..before.clone() };
    if !imports::set(act, &after)? {
        return Err(Problem::Broken("another run of this import has begun it anew".into()));
    }
    archive::imported(act, list.id, new)?;
    Ok(after)
}

fn message(
    act: &mut Act,
    list: &List,
    ready: &Ready,
    shelf: &mut Shelf,
    people: &mut HashMap<String, Option<Id<Person>>>,
) -> Result<Kept, Fault> {
    let author = ready.message.from.as_ref().and_then(message::Mailbox::email);
    let incoming = Incoming {
        id: None,
        raw: ready.raw,
        message: &ready.message,
        received: ready.received.unwrap_or(act.now()),
        person: author.map_or(Ok(None), |email| person(act, &email, people))?,
        imported: true,
        attachments: &ready.attachments,
    };
    let kept = archive::keep_with(act, list, &incoming, shelf)?;
    if matches!(kept, Kept::New(_)) {
        let bytes = ready.bytes.as_ref().ok_or_else(|| Fault::Data("a known message is not there".into()))?;
        let now = act.now();
        raw::keep(act, bytes, now)?;
    }
    Ok(kept)
}

/// Whose account has an address; asked once in an act, since people write often.
pub(crate) fn person(
    act: &Act,
    email: &Email,
    people: &mut HashMap<String, Option<Id<Person>>>,
) -> Result<Option<Id<Person>>, Fault> {
    if let Some(known) = people.get(email.as_str()) {
        return Ok(*known);
    }
    let person = accounts::with_email(act, email)?.map(|account| account.person);
    people.insert(email.as_str().to_owned(), person);
    Ok(person)
}

/// The old addresses of a message lead to its new one. What a mail says of itself takes no address from another.
fn addresses(act: &mut Act, list: &List, paths: &[Path], message: &Archived) -> Result<(), Fault> {
    let link = message_link(list, &message.address);
    for path in paths {
        match path {
            Path::Shown(path) => old_addresses::put(act, list.id, path, &link)?,
            Path::Stated(path) if old_addresses::leads_to(act, path)?.is_none() => {
                old_addresses::put(act, list.id, path, &link)?;
            }
            Path::Stated(_) => {}
        }
    }
    Ok(())
}
