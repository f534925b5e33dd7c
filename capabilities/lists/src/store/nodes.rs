//! Message-IDs that are known or were mentioned, and how they hang together.

use crate::heart::list::List;
use crate::heart::message::{Archived, Thread};
use crate::heart::threading::{Node, Nodes};
use base::{Id, Moment};
use db::{Fault, Read, Row, Tx, args, sql};
use std::collections::{BTreeMap, HashMap};

/// Beyond so many a shelf is emptied: what messages refer to is mostly near.
const MOST: usize = 20_000;

/// So many nodes are read by one statement; most messages have fewer references.
const AT_ONCE: usize = 12;

/// A node as it is kept.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kept {
    /// How it hangs.
    pub(crate) node: Node,
    /// The message, if it is here.
    pub(crate) message: Option<Id<Archived>>,
    /// The thread that it belongs to; none if no message does that hangs together with it.
    pub(crate) thread: Option<Id<Thread>>,
}

/// The nodes of one list that are near at hand, so that messages that come in together find them without asking. Lives
/// within one transaction.
#[derive(Debug)]
pub(crate) struct Shelf {
    list: Id<List>,
    near: HashMap<String, Option<Kept>>,
    changed: BTreeMap<String, Kept>,
}

impl Shelf {
    /// A shelf with nothing on it.
    pub(crate) fn of(list: Id<List>) -> Self {
        Self { list, near: HashMap::new(), changed: BTreeMap::new() }
    }

    /// Brings these near, with few statements.
    pub(crate) fn bring(&mut self, read: &Read, ids: &[&str]) -> Result<(), Fault> {
        if self.near.len() > MOST {
            self.near.clear();
        }
        let far: Vec<&str> = ids.iter().copied().filter(|id| !self.near.contains_key(*id)).collect();
        for some in far.chunks(AT_ONCE) {
            for (id, kept) in several(read, self.list, some)? {
                self.near.insert(id, Some(kept));
            }
            for id in some {
                self.near.entry((*id).to_owned()).or_insert(None);
            }
        }
        Ok(())
    }

    /// A node, if the id was ever mentioned.
    pub(crate) fn get(&mut self, read: &Read, id: &str) -> Result<Option<Kept>, Fault> {
        self.bring(read, &[id])?;
        Ok(self.near.get(id).cloned().flatten())
    }

    /// Puts a node down; written by [`Shelf::write`].
    pub(crate) fn put(&mut self, id: &str, kept: Kept) {
        self.near.insert(id.to_owned(), Some(kept.clone()));
        self.changed.insert(id.to_owned(), kept);
    }

    /// Writes what was put down.
    pub(crate) fn write(&mut self, tx: &mut Tx) -> Result<(), Fault> {
        for (id, kept) in std::mem::take(&mut self.changed) {
            set(tx, self.list, &id, &kept)?;
        }
        Ok(())
    }

    /// Forgets what it has read, after threads were joined or parted.
    pub(crate) fn clear(&mut self) {
        self.near.clear();
    }
}

/// A shelf beside the database in which it looks.
pub(crate) struct Beside<'a, 'b> {
    pub(crate) read: &'a Read<'b>,
    pub(crate) shelf: &'a mut Shelf,
}

impl Nodes for Beside<'_, '_> {
    type Fault = Fault;

    fn get(&mut self, id: &str) -> Result<Option<Node>, Fault> {
        Ok(self.shelf.get(self.read, id)?.map(|kept| kept.node))
    }

    fn set(&mut self, id: &str, node: Node) -> Result<(), Fault> {
        let before = self.shelf.get(self.read, id)?.unwrap_or_default();
        self.shelf.put(id, Kept { node, ..before });
        Ok(())
    }
}

const NODE: &str = "n.message_id, n.parent, n.claimed, n.cut, n.message, COALESCE(t.joined_into, n.thread)";

fn node(row: &mut Row) -> Result<(String, Kept), Fault> {
    let id = row.next()?;
    let (parent, claimed): (_, Option<Moment>) = (row.next()?, row.next()?);
    let (cut, message): (_, Option<Id<Archived>>) = (row.next()?, row.next()?);
    let node = Node { parent, claimed, cut, known: message.is_some() };
    Ok((id, Kept { node, message, thread: row.next()? }))
}

fn several(read: &Read, list: Id<List>, ids: &[&str]) -> Result<Vec<(String, Kept)>, Fault> {
    let Some(last) = ids.last() else { return Ok(Vec::new()) };
    let id = |at: usize| ids.get(at).unwrap_or(last);
    read.rows(
        sql!(
            "SELECT ",
            NODE,
            " FROM list_node n LEFT JOIN list_thread t ON t.id = n.thread
             WHERE n.list = $1 AND n.message_id IN ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
             ORDER BY n.message_id LIMIT 12"
        ),
        args![list, id(0), id(1), id(2), id(3), id(4), id(5), id(6), id(7), id(8), id(9), id(10), id(11)],
        node,
    )
}

/// What hangs under a node; at most 10,000.
pub(crate) fn below(read: &Read, list: Id<List>, id: &str) -> Result<Vec<(String, Kept)>, Fault> {
    read.rows(
        sql!(
            "SELECT ",
            NODE,
            " FROM list_node n LEFT JOIN list_thread t ON t.id = n.thread
             WHERE n.list = $1 AND n.parent = $2 AND NOT n.cut ORDER BY n.message_id LIMIT 10000"
        ),
        args![list, id],
        node,
    )
}

fn set(tx: &mut Tx, list: Id<List>, id: &str, kept: &Kept) -> Result<(), Fault> {
    let Kept { node, message, thread } = kept;
    tx.execute(
        sql!(
            "INSERT INTO list_node (list, message_id, parent, claimed, cut, message, thread)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (list, message_id)
             DO UPDATE SET parent = $3, claimed = $4, cut = $5, message = $6, thread = $7"
        ),
        args![list, id, node.parent, node.claimed, node.cut, message, thread],
    )?;
    Ok(())
}
