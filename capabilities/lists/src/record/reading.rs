//! Archives of a record move in again, with the ids and addresses that they had.

use super::{KeptMessage, KeptThread, Link};
use crate::acts::archive;
use crate::facts::ListMade;
use crate::heart::list::List;
use crate::heart::message::{Archived, Author, Thread};
use crate::heart::obscured::from_host;
use crate::heart::threading::Node;
use crate::import::keeping::person;
use crate::store::nodes::{Kept, Shelf};
use crate::store::{lists, messages, old_addresses, threads};
use access::Actor;
use base::Id;
use db::Fault;
use facts::{Act, Problem};
use mail::raw::{self, Prepared};
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use std::sync::Arc;
use web::{House, Taking};

/// Messages that are taken in by one act: others may write between two.
const AT_ONCE: usize = 256;

/// A message with its readable copy, which are its bytes from now on.
struct Taken {
    kept: KeptMessage,
    text: String,
    bytes: Prepared,
}

pub(super) fn read(house: House, shelf: web::Shelf) -> Taking {
    Box::pin(async move {
        let mut taken = 0;
        let places = shelf.names("").map_err(broken)?;
        for place in places.iter().filter(|place| !place.contains('.')) {
            let list: Arc<List> = Arc::new(parsed(&shelf, &format!("{place}/list.json"))?);
            let of = Arc::clone(&list);
            taken += house.act(Actor::House, move |act| take_list(act, &of)).await?;
            let names = shelf.names(place).map_err(broken)?;
            for name in names.iter().filter(|name| name.starts_with("old-addresses-")) {
                let paths = parsed::<Vec<(String, String)>>(&shelf, &format!("{place}/{name}"))?;
                let (of, paths) = (list.id, Arc::new(paths));
                house.act(Actor::House, move |act| take_addresses(act, of, &paths)).await?;
            }
            for month in names.iter().filter_map(|name| name.strip_suffix(".mbox")) {
                taken += take_month(&house, &shelf, &list, &format!("{place}/{month}")).await?;
            }
        }
        Ok(taken)
    })
}

fn parsed<T: DeserializeOwned>(shelf: &web::Shelf, path: &str) -> Result<T, Problem> {
    let bytes = shelf.bytes(path).map_err(broken)?;
    serde_json::from_slice(&bytes).map_err(|error| broken(format!("{path}: {error}")))
}

fn broken(error: impl std::fmt::Display) -> Problem {
    Problem::Broken(format!("the record of lists: {error}"))
}

/// Puts a list there; one that is there with this id stays as it is.
fn take_list(act: &mut Act, list: &List) -> Result<usize, Problem> {
    if lists::find(act, list.id)?.is_some() {
        return Ok(0);
    }
    if lists::by_name(act, &list.name)?.is_some() {
        return Err(broken(format!("another list is at {}", list.link())));
    }
    lists::insert(act, list)?;
    if list.closed.is_some() {
        lists::set_closed(act, list.id, list.closed, list.made)?;
    }
    act.record(&ListMade { list: list.id })?;
    Ok(1)
}

/// Old addresses that lead nowhere yet.
fn take_addresses(act: &mut Act, list: Id<List>, paths: &[(String, String)]) -> Result<(), Problem> {
    for (path, leads_to) in paths {
        if old_addresses::leads_to(act, path)?.is_none() {
            old_addresses::put(act, list, path, leads_to)?;
        }
    }
    Ok(archive::imported(act, list, Vec::new())?)
}

async fn take_month(house: &House, shelf: &web::Shelf, list: &List, place: &str) -> Result<usize, Problem> {
    let kept: Vec<KeptMessage> = parsed(shelf, &format!("{place}.json"))?;
    let copies = mailboxes::from_mboxrd(&shelf.bytes(&format!("{place}.mbox")).map_err(broken)?);
    if kept.len() != copies.len() {
        return Err(broken(format!("{place}.mbox and {place}.json have not the same messages")));
    }
    let mut pairs = kept.into_iter().zip(copies).peekable();
    let mut taken = 0;
    while pairs.peek().is_some() {
        let mut some = Vec::new();
        for (kept, copy) in pairs.by_ref().take(AT_ONCE) {
            some.push(ready(house, kept, copy).await?);
        }
        let (list, some) = (list.id, Arc::new(some));
        taken += house.act(Actor::House, move |act| take_messages(act, list, &some)).await?;
    }
    Ok(taken)
}

async fn ready(house: &House, kept: KeptMessage, copy: Vec<u8>) -> Result<Taken, Problem> {
    let id = &kept.message_id;
    let copy = String::from_utf8(copy).map_err(|_| broken(format!("{id} is not in UTF-8")))?;
    let Some((head, text)) = copy.split_once("\n\n") else { return Err(broken(format!("{id} has no text"))) };
    if head.lines().all(|line| line != format!("Message-ID: <{id}>")) {
        return Err(broken(format!("{id} does not stand where it should")));
    }
    let text = if kept.redacted.is_none() { text.to_owned() } else { String::new() };
    let bytes = raw::prepare(&house.files, copy.into_bytes().into()).await.map_err(broken)?;
    Ok(Taken { kept, text, bytes })
}

/// Takes messages in; those that are there with their ids stay as they are. Says how many are new.
fn take_messages(act: &mut Act, list: Id<List>, some: &[Taken]) -> Result<usize, Problem> {
    let mut shelf = Shelf::of(list);
    let mut people = HashMap::new();
    let mut new = Vec::new();
    for taken in some {
        if messages::find(act, taken.kept.id)?.is_some() {
            continue;
        }
        let message = archived(act, list, taken, &mut people)?;
        messages::add(act, &message)?;
        if let Some(begun) = &taken.kept.begun {
            threads::add(act, &thread(&message, begun))?;
        }
        if message.gives_bytes() {
            let now = act.now();
            raw::keep(act, &taken.bytes, now)?;
        }
        hang(act, &mut shelf, &message, &taken.kept.hangs)?;
        new.push(message.id);
    }
    shelf.write(act)?;
    let taken = new.len();
    archive::imported(act, list, new)?;
    Ok(taken)
}

fn archived(
    act: &Act,
    list: Id<List>,
    taken: &Taken,
    people: &mut HashMap<String, Option<Id<access::Person>>>,
) -> Result<Archived, Fault> {
    let kept = &taken.kept;
    let email = kept.email.as_deref().and_then(from_host);
    Ok(Archived {
        id: kept.id,
        list,
        address: kept.address.clone(),
        message_id: kept.message_id.clone(),
        raw: taken.bytes.id(),
        size: i64::try_from(taken.bytes.size()).unwrap_or(i64::MAX),
        thread: kept.thread,
        parent: kept.parent,
        author: Author {
            name: kept.author.clone(),
            person: email.as_ref().map_or(Ok(None), |email| person(act, email, people))?,
            email,
        },
        subject: kept.subject.clone(),
        lang: kept.lang.clone(),
        text: taken.text.clone(),
        from_html: kept.from_html,
        encrypted: kept.encrypted,
        sent: kept.sent,
        archived: kept.archived,
        imported: kept.imported,
        redacted: kept.redacted.clone(),
    })
}

fn thread(message: &Archived, kept: &KeptThread) -> Thread {
    Thread {
        id: kept.id,
        list: message.list,
        address: message.address.clone(),
        subject: kept.subject.clone(),
        first: kept.first,
        latest: kept.latest,
        messages: kept.messages,
        made: kept.made,
        joined_into: kept.joined_into,
    }
}

/// Notes where a message hangs, and what was only mentioned above it.
fn hang(act: &Act, shelf: &mut Shelf, message: &Archived, links: &[Link]) -> Result<(), Fault> {
    for link in links {
        let own = link.message_id == message.message_id;
        if !own && shelf.get(act, &link.message_id)?.is_some() {
            continue;
        }
        let node = Node { parent: link.parent.clone(), claimed: link.claimed, cut: link.cut, known: own };
        let kept = Kept { node, message: own.then_some(message.id), thread: Some(message.thread) };
        shelf.put(&link.message_id, kept);
    }
    Ok(())
}
