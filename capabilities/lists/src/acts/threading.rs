//! The place of a message among the others: what it answers, what answers it, and which threads are one.
//!
//! A thread is what hangs together. Its address is that of one of its messages, and leads to wherever that message is: of two
//! threads that turn out to be one, the older keeps its address and the other's leads there; of one that turns out to be
//! two, each goes on under an address of one of its own messages.

use crate::heart::message::{Archived, Thread};
use crate::heart::threading::{Move, arrive, together};
use crate::store::nodes::{self, Beside, Kept, Shelf};
use crate::store::{messages, threads as store};
use base::Id;
use db::{Fault, Read};
use facts::Act;
use std::collections::{BTreeSet, HashSet};

/// Where a message has found its place.
pub(crate) struct Placed {
    /// The threads that look otherwise now, its own among them.
    pub(crate) threads: Vec<Id<Thread>>,
}

/// Adds a message in its place; sets its thread and what it answers.
pub(crate) fn place(
    act: &mut Act,
    new: &mut Archived,
    references: &[String],
    shelf: &mut Shelf,
) -> Result<Placed, Fault> {
    let mut there = HashSet::new();
    for id in references.iter().chain([&new.message_id]) {
        if shelf.get(act, id)?.is_some() {
            there.insert(id.clone());
        }
    }
    let moves = arrive(&mut Beside { read: act, shelf }, &new.message_id, references, new.sent)?;
    let own = shelf.get(act, &new.message_id)?.unwrap_or_default();
    shelf.put(&new.message_id, Kept { message: Some(new.id), ..own });
    new.parent = known_above(act, shelf, &new.message_id)?;
    let threads = if parts(act, shelf, &moves, &there)? {
        apart(act, new, &moves, shelf)?
    } else {
        along(act, new, &moves, shelf)?
    };
    answer(act, new, &moves, &there, shelf)?;
    Ok(Placed { threads })
}

/// Whether something hangs no longer where it hung, or was in no thread before: then the threads are looked at anew.
fn parts(act: &Act, shelf: &mut Shelf, moves: &[Move], there: &HashSet<String>) -> Result<bool, Fault> {
    if moves.iter().any(|moved| moved.from.is_some()) {
        return Ok(true);
    }
    for id in there {
        let moved = moves.iter().any(|moved| moved.id == *id || moved.to.as_ref() == Some(id));
        if moved && shelf.get(act, id)?.is_some_and(|kept| kept.thread.is_none()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A node, or a thread in which nodes are already.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Piece {
    Node(String),
    Thread(Id<Thread>),
}

/// The usual way: what is new hangs under what is there, and threads at most become one.
fn along(
    act: &mut Act,
    new: &mut Archived,
    moves: &[Move],
    shelf: &mut Shelf,
) -> Result<Vec<Id<Thread>>, Fault> {
    let mut links = vec![(Piece::Node(new.message_id.clone()), None)];
    for moved in moves {
        links.push((Piece::Node(moved.id.clone()), moved.to.clone().map(Piece::Node)));
    }
    let ids: BTreeSet<&String> = moves
        .iter()
        .flat_map(|moved| [Some(&moved.id), moved.to.as_ref()])
        .flatten()
        .chain([&new.message_id])
        .collect();
    for id in ids {
        let thread = shelf.get(act, id)?.and_then(|kept| kept.thread);
        links.push((Piece::Node(id.clone()), thread.map(Piece::Thread)));
    }
    let mut touched = Vec::new();
    for set in together(links) {
        let mut threads = Vec::new();
        let mut ids = Vec::new();
        for piece in set {
            match piece {
                Piece::Node(id) => ids.push(id),
                Piece::Thread(thread) => threads.push(thread),
            }
        }
        let own = ids.contains(&new.message_id);
        let Some(thread) = one_of(act, &threads, new, own)? else { continue };
        for id in ids {
            let kept = shelf.get(act, &id)?.unwrap_or_default();
            if kept.thread != Some(thread) {
                shelf.put(&id, Kept { thread: Some(thread), ..kept });
            }
        }
        if own {
            new.thread = thread;
            messages::add(act, new)?;
        }
        match threads.as_slice() {
            [] => {}
            [_] if own => store::grow(act, thread, new.sent, &subject(&new.subject))?,
            [_] => continue,
            _ => {
                recount(act, thread)?;
                shelf.write(act)?;
                shelf.clear();
            }
        }
        touched.extend(threads);
        touched.push(thread);
    }
    shelf.write(act)?;
    touched.sort();
    touched.dedup();
    Ok(touched)
}

/// The one thread of several that turned out to be one; a new one where there is none and the new message needs it.
fn one_of(
    act: &mut Act,
    threads: &[Id<Thread>],
    new: &Archived,
    own: bool,
) -> Result<Option<Id<Thread>>, Fault> {
    if let [only] = threads {
        return Ok(Some(*only));
    }
    if threads.is_empty() {
        if own {
            store::add(act, &begun(new))?;
        }
        return Ok(own.then_some(new.thread));
    }
    let mut rows = Vec::with_capacity(threads.len());
    for thread in threads {
        rows.extend(store::find(act, *thread)?);
    }
    let Some(winner) = rows.iter().min_by_key(|row| age(row)).map(|row| row.id) else { return Ok(None) };
    for loser in rows.iter().filter(|row| row.id != winner) {
        store::join(act, loser.id, winner)?;
    }
    Ok(Some(winner))
}

/// The thorough way: whatever hangs together with what has moved is gathered, and its threads are told anew.
fn apart(
    act: &mut Act,
    new: &mut Archived,
    moves: &[Move],
    shelf: &mut Shelf,
) -> Result<Vec<Id<Thread>>, Fault> {
    shelf.write(act)?;
    let mut roots = BTreeSet::from([root(act, shelf, &new.message_id)?]);
    for id in
        moves.iter().flat_map(|moved| [Some(&moved.id), moved.from.as_ref(), moved.to.as_ref()]).flatten()
    {
        roots.insert(root(act, shelf, id)?);
    }
    shelf.clear();
    messages::add(act, new)?;
    let (mut touched, mut living) = (BTreeSet::new(), BTreeSet::new());
    for root in roots {
        let gathered = gather(act, shelf, new, &root)?;
        let thread = gathered_thread(act, new, &gathered, &mut touched)?;
        for (id, kept) in gathered {
            if let (Some(message), Some(thread)) = (kept.message, thread) {
                messages::set_thread(act, message, thread)?;
            }
            shelf.put(&id, Kept { thread, ..kept });
        }
        shelf.write(act)?;
        living.extend(thread);
    }
    for thread in living {
        recount(act, thread)?;
    }
    shelf.clear();
    if let Some(placed) = messages::find(act, new.id)? {
        new.thread = placed.thread;
    }
    Ok(touched.into_iter().collect())
}

/// A root and all that hangs under it.
fn gather(act: &Act, shelf: &mut Shelf, new: &Archived, root: &str) -> Result<Vec<(String, Kept)>, Fault> {
    let first = shelf.get(act, root)?.unwrap_or_default();
    let mut gathered = vec![(root.to_owned(), first)];
    let mut at = 0;
    while let Some((id, _)) = gathered.get(at) {
        gathered.extend(nodes::below(act, new.list, id)?);
        at += 1;
    }
    Ok(gathered)
}

/// The thread of messages that hang together: the oldest that one of them has begun, to which the others lead; none where
/// no message is.
fn gathered_thread(
    act: &mut Act,
    new: &Archived,
    gathered: &[(String, Kept)],
    touched: &mut BTreeSet<Id<Thread>>,
) -> Result<Option<Id<Thread>>, Fault> {
    let here: Vec<Id<Archived>> = gathered.iter().filter_map(|(_, kept)| kept.message).collect();
    let Some(first) = here.first() else { return Ok(None) };
    let mut begun_here = Vec::new();
    for message in &here {
        begun_here.extend(store::begun_by(act, *message)?);
    }
    touched.extend(begun_here.iter().map(|thread| thread.id));
    let Some(winner) = begun_here.iter().min_by_key(|row| age(row)).map(|row| row.id) else {
        let beginner = if here.contains(&new.id) { Some(new.clone()) } else { messages::find(act, *first)? };
        let Some(beginner) = beginner else { return Ok(None) };
        let id = if beginner.id == new.id { new.thread } else { act.id() };
        let made = act.now();
        store::add(act, &Thread { id, made, ..begun(&beginner) })?;
        touched.insert(id);
        return Ok(Some(id));
    };
    for other in begun_here.iter().filter(|thread| thread.id != winner) {
        store::leads_on(act, other.id, winner)?;
    }
    Ok(Some(winner))
}

/// Says of messages what they answer, where that is another now than before the new one came.
fn answer(
    act: &mut Act,
    new: &Archived,
    moves: &[Move],
    there: &HashSet<String>,
    shelf: &mut Shelf,
) -> Result<(), Fault> {
    let moved = moves.iter().map(|moved| &moved.id).chain([&new.message_id]);
    let moved: BTreeSet<&String> = moved.filter(|id| there.contains(*id) || **id != new.message_id).collect();
    for id in moved {
        let Some(kept) = shelf.get(act, id)? else { continue };
        if *id != new.message_id
            && let Some(message) = kept.message
        {
            let parent = known_above(act, shelf, id)?;
            messages::set_parent(act, message, parent)?;
            continue;
        }
        if !there.contains(id) {
            continue;
        }
        let parent = match kept.message {
            Some(message) => Some(message),
            None => known_above(act, shelf, id)?,
        };
        for child in known_below(act, new, id)? {
            messages::set_parent(act, child, parent)?;
        }
    }
    Ok(())
}

/// The nearest message that is here above a node.
fn known_above(read: &Read, shelf: &mut Shelf, id: &str) -> Result<Option<Id<Archived>>, Fault> {
    let mut at = shelf.get(read, id)?;
    while let Some(above) = at.as_ref().and_then(|kept| kept.node.hangs()).map(str::to_owned) {
        at = shelf.get(read, &above)?;
        if let Some(message) = at.as_ref().and_then(|kept| kept.message) {
            return Ok(Some(message));
        }
    }
    Ok(None)
}

/// The nearest messages that are here below a node.
fn known_below(read: &Read, new: &Archived, id: &str) -> Result<Vec<Id<Archived>>, Fault> {
    let mut found = Vec::new();
    let mut waiting = vec![id.to_owned()];
    while let Some(id) = waiting.pop() {
        for (id, kept) in nodes::below(read, new.list, &id)? {
            match kept.message {
                Some(message) => found.push(message),
                None => waiting.push(id),
            }
        }
    }
    Ok(found)
}

fn root(read: &Read, shelf: &mut Shelf, id: &str) -> Result<String, Fault> {
    let mut at = id.to_owned();
    while let Some(above) = shelf.get(read, &at)?.and_then(|kept| kept.node.hangs().map(str::to_owned)) {
        at = above;
    }
    Ok(at)
}

/// The older a thread is here, the smaller.
fn age(thread: &Thread) -> (base::Moment, base::Moment, Id<Thread>) {
    (thread.made, thread.first, thread.id)
}

/// The thread that a message begins.
fn begun(message: &Archived) -> Thread {
    Thread {
        id: message.thread,
        list: message.list,
        address: message.address.clone(),
        subject: subject(&message.subject),
        made: message.archived,
        first: message.sent,
        latest: message.sent,
        messages: 1,
        joined_into: None,
    }
}

/// Counts a thread's messages anew, and gives it the subject of the first.
pub(crate) fn recount(act: &mut Act, thread: Id<Thread>) -> Result<(), Fault> {
    let first = store::first_subject(act, thread)?.unwrap_or_default();
    store::recount(act, thread, &subject(&first))
}

/// A thread's subject: without the marks of answers and lists, unless nothing else is there.
fn subject(written: &str) -> String {
    let base = message::base_subject(written);
    if base.is_empty() { written.to_owned() } else { base }
}
