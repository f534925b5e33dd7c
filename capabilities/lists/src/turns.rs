//! One post after the other: acts that number the same list's parcels would only make each other begin anew.

use crate::heart::list::List;
use base::Id;
use tokio::sync::{Mutex, MutexGuard};

/// Lists that share a turn wait for each other, which harms nobody: an act takes milliseconds.
const TURNS: usize = 64;

static TURNS_OF: [Mutex<()>; TURNS] = [const { Mutex::const_new(()) }; TURNS];

/// Waits until no other act on this node posts to the list. Nodes of one network do not wait for each other: there the
/// database sees to it that only one of two acts goes through.
pub(crate) async fn turn(list: Id<List>) -> MutexGuard<'static, ()> {
    // The last byte of an id is chance.
    let which = usize::from(list.bytes()[15]) % TURNS;
    TURNS_OF[which].lock().await
}
