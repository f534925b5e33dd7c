//! Which message answers which: the REFERENCES threads of RFC 5256 (J. Zawinski's algorithm) without its merging by
//! subject, for messages that come in any order.
//!
//! A node is a Message-ID that is known or was only mentioned. What a known message says of itself counts: it hangs under
//! the last of its references. One that is only mentioned hangs where the earliest message says that mentions it. Links
//! that run in a ring are opened at the smallest id of the ring. So the shape follows from the messages alone, and never
//! from the order in which they came: a parent that comes late finds its children, and nothing has to be built anew.

use base::Moment;
use std::collections::HashSet;

/// So many references of a message are followed: the first, and the last of the others, as programs themselves shorten
/// them.
const MOST_REFERENCES: usize = 100;

/// A Message-ID that is known or was mentioned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Node {
    /// Under which it hangs.
    pub(crate) parent: Option<String>,
    /// When the message was sent that says so of one that is not here; nothing when it says so itself.
    pub(crate) claimed: Option<Moment>,
    /// Whether it hangs nowhere nevertheless, because its parents run in a ring.
    pub(crate) cut: bool,
    /// Whether the message is here.
    pub(crate) known: bool,
}

impl Node {
    /// Under which it hangs in the end.
    pub(crate) fn hangs(&self) -> Option<&str> {
        self.parent.as_deref().filter(|_| !self.cut)
    }
}

/// Where nodes are kept.
pub(crate) trait Nodes {
    /// What goes wrong there.
    type Fault;

    /// A node, if the id was ever mentioned.
    fn get(&mut self, id: &str) -> Result<Option<Node>, Self::Fault>;

    /// Writes a node.
    fn set(&mut self, id: &str, node: Node) -> Result<(), Self::Fault>;
}

/// A node that hangs elsewhere now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Move {
    pub(crate) id: String,
    pub(crate) from: Option<String>,
    pub(crate) to: Option<String>,
}

/// Takes in a message that was sent at that time and names those references, the oldest first. Says what hangs elsewhere
/// now.
pub(crate) fn arrive<N: Nodes>(
    nodes: &mut N,
    id: &str,
    references: &[String],
    sent: Moment,
) -> Result<Vec<Move>, N::Fault> {
    let mut moves = Vec::new();
    let mut above: Option<&str> = None;
    for reference in references.iter().map(String::as_str).filter(|reference| *reference != id) {
        mention(nodes, reference, above, sent, &mut moves)?;
        above = Some(reference);
    }
    let own = Node { parent: above.map(str::to_owned), known: true, ..Node::default() };
    match nodes.get(id)? {
        Some(_) => rehang(nodes, id, own, &mut moves)?,
        None => hang(nodes, id, own, &mut moves)?,
    }
    Ok(moves)
}

/// Those of a message's references that are followed.
pub(crate) fn followed(mut references: Vec<String>) -> Vec<String> {
    if references.len() > MOST_REFERENCES {
        references.drain(1..=references.len() - MOST_REFERENCES);
    }
    references
}

/// A message says that `id` hangs under `above`, which counts for one that is not here if nobody has said so earlier.
fn mention<N: Nodes>(
    nodes: &mut N,
    id: &str,
    above: Option<&str>,
    sent: Moment,
    moves: &mut Vec<Move>,
) -> Result<(), N::Fault> {
    let claim = Node { parent: above.map(str::to_owned), claimed: above.map(|_| sent), ..Node::default() };
    let Some(node) = nodes.get(id)? else { return hang(nodes, id, claim, moves) };
    let earlier = match (&node.parent, &claim.parent) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(before), Some(now)) => (claim.claimed, now) < (node.claimed, before),
    };
    if node.known || !earlier { Ok(()) } else { rehang(nodes, id, claim, moves) }
}

/// Hangs up a node that nobody has mentioned, so that no ring can come of it.
fn hang<N: Nodes>(nodes: &mut N, id: &str, node: Node, moves: &mut Vec<Move>) -> Result<(), N::Fault> {
    moves.push(Move { id: id.to_owned(), from: None, to: node.parent.clone() });
    nodes.set(id, node)
}

/// Hangs a node elsewhere: a ring that it closes is opened, one that it held together is gone.
fn rehang<N: Nodes>(nodes: &mut N, id: &str, node: Node, moves: &mut Vec<Move>) -> Result<(), N::Fault> {
    let mut touched: Vec<(String, Option<String>)> = Vec::new();
    let before = nodes.get(id)?.unwrap_or_default();
    touched.push((id.to_owned(), before.hangs().map(str::to_owned)));
    if before.parent == node.parent {
        return nodes.set(id, Node { cut: before.cut, ..node });
    }
    if let Some(gone) = opening(nodes, id)? {
        cut(nodes, &gone, false, &mut touched)?;
    }
    nodes.set(id, node)?;
    if let Some(found) = opening(nodes, id)? {
        cut(nodes, &found, true, &mut touched)?;
    }
    for (id, from) in touched {
        let to = nodes.get(&id)?.unwrap_or_default().hangs().map(str::to_owned);
        if from != to {
            moves.push(Move { id, from, to });
        }
    }
    Ok(())
}

fn cut<N: Nodes>(
    nodes: &mut N,
    id: &str,
    open: bool,
    touched: &mut Vec<(String, Option<String>)>,
) -> Result<(), N::Fault> {
    let Some(node) = nodes.get(id)? else { return Ok(()) };
    if touched.iter().all(|(other, _)| other != id) {
        touched.push((id.to_owned(), node.hangs().map(str::to_owned)));
    }
    nodes.set(id, Node { cut: open, ..node })
}

/// The id at which the ring is open on which this one lies, if it lies on one.
fn opening<N: Nodes>(nodes: &mut N, id: &str) -> Result<Option<String>, N::Fault> {
    let mut smallest = id.to_owned();
    let mut seen = HashSet::from([id.to_owned()]);
    let mut at = nodes.get(id)?.and_then(|node| node.parent);
    while let Some(next) = at {
        if next == id {
            return Ok(Some(smallest));
        }
        if !seen.insert(next.clone()) {
            return Ok(None);
        }
        at = nodes.get(&next)?.and_then(|node| node.parent);
        smallest = smallest.min(next);
    }
    Ok(None)
}

/// One message in its place among those that it belongs with: which one, and how deep it hangs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// Its index among those that were given.
    pub(crate) index: usize,
    /// How many it hangs under.
    pub(crate) depth: usize,
}

/// Messages as they are read: each followed by its answers, in the order of those that were given. `parent` gives the
/// index of what a message answers.
pub(crate) fn in_reading_order(count: usize, parent: impl Fn(usize) -> Option<usize>) -> Vec<Place> {
    let mut answers: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut waiting = Vec::new();
    for index in (0..count).rev() {
        match parent(index) {
            Some(parent) if parent < count && parent != index => answers[parent].push(index),
            _ => waiting.push(Place { index, depth: 0 }),
        }
    }
    let mut places = Vec::with_capacity(count);
    while let Some(place) = waiting.pop() {
        places.push(place);
        let below = answers[place.index].iter();
        waiting.extend(below.map(|index| Place { index: *index, depth: place.depth + 1 }));
    }
    places
}

/// Sets of what is linked to each other, in the order of what came first of each.
pub(crate) fn together<T: Clone + Eq + std::hash::Hash>(links: Vec<(T, Option<T>)>) -> Vec<Vec<T>> {
    let mut at = std::collections::HashMap::new();
    let mut sets: Vec<Vec<T>> = Vec::new();
    for (one, other) in links {
        for thing in [Some(one.clone()), other.clone()].into_iter().flatten() {
            at.entry(thing.clone()).or_insert_with(|| {
                sets.push(vec![thing]);
                sets.len() - 1
            });
        }
        let Some(other) = other else { continue };
        let (kept, gone) = (at[&one].min(at[&other]), at[&one].max(at[&other]));
        if kept != gone {
            let moved = std::mem::take(&mut sets[gone]);
            for thing in &moved {
                at.insert(thing.clone(), kept);
            }
            sets[kept].extend(moved);
        }
    }
    sets.retain(|set| !set.is_empty());
    sets
}
