//! The sender: carries copies from the queue to the relays, in a loop of its own beside the job workers, so
//! that a list's mail waits for nobody's job and nobody's job for a list.
//!
//! - Each copy is settled durably before the next goes over the same session: a crash sends at most one copy
//!   per session twice, and loses none.
//! - A relay that is not there is left alone for a growing while. That counts against no copy: all of them
//!   wait, in their order.
//! - A reader whose copy is put off gets nothing later of the same line before it.

mod hand;
mod lane;
mod queue;
mod ready;
mod session;
mod settling;
#[cfg(test)]
mod tests;

pub(crate) use queue::sweep;

use crate::Post;
use base::{Clock, Dice, Id, Moment, minutes};
use db::{Db, Fault};
use facts::Readers;
use hand::Hand;
use jobs::Node;
use lane::Lane;
use queue::Leased;
use ready::Shelf;
use settling::Settling;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::{Mutex, watch};
use tokio::task::JoinSet;

/// With nothing to do, the queue is looked at this often: for what other nodes have put in, and for what has
/// fallen due.
const GLANCE: Duration = Duration::from_secs(2);
/// Copies that are taken into hand at once: few enough that nodes share a large parcel.
const HANDFUL: i64 = 100;
/// Leases are renewed this often.
const RENEWAL: Duration = minutes(2);
/// Who stops waits so long for copies under way.
const FAREWELL: Duration = Duration::from_secs(20);
/// Copies that are kept in one transaction where there is no relay.
const KEPT_AT_ONCE: i64 = 1_000;

/// What a [`Sender`] works with.
pub struct Sending {
    /// Where the queue is.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// Chance.
    pub dice: Dice,
    /// Where large messages are.
    pub files: files::Store,
    /// Who is told of copies that were refused.
    pub readers: Arc<Readers>,
    /// The house's secret, of which return paths are made.
    pub secret: [u8; 32],
    /// This node: what it held when it died is given back when it starts again.
    pub node: Id<Node>,
    /// The relays and the keys.
    pub post: Post,
}

/// Carries copies to the relays. Clones are handles of the same.
#[derive(Clone)]
pub struct Sender(Arc<Inner>);

struct Inner {
    with: Sending,
    lanes: Vec<Arc<Lane>>,
    /// Which lane comes next.
    turn: AtomicUsize,
    hand: Mutex<Hand>,
    shelf: Shelf,
    settling: Settling,
    renewed: AtomicI64,
    stopping: AtomicBool,
}

impl Sender {
    /// A sender over the post's relays.
    pub fn new(with: Sending) -> Self {
        let lanes = with.post.relays().iter().map(|relay| Arc::new(Lane::new(relay.clone()))).collect();
        let renewed = AtomicI64::new(with.clock.now().micros());
        Self(Arc::new(Inner {
            with,
            lanes,
            turn: AtomicUsize::new(0),
            hand: Mutex::default(),
            shelf: Shelf::default(),
            settling: Settling::default(),
            renewed,
            stopping: AtomicBool::new(false),
        }))
    }

    /// Sends until `stop` turns true; copies under way are finished first.
    pub async fn run(&self, mut stop: watch::Receiver<bool>) {
        let inner = &self.0;
        inner.stopping.store(false, Ordering::Relaxed);
        let mut committed = inner.with.db.committed();
        let mut sessions = JoinSet::new();
        if let Err(fault) = self.release().await {
            tracing::error!(%fault, "mail that was in hand waits until its leases run out");
        }
        while !*stop.borrow() {
            committed.mark_unchanged();
            if let Err(fault) = inner.fill(&mut sessions).await {
                tracing::error!(%fault, "the mail queue cannot be read");
                tokio::time::sleep(GLANCE).await;
            }
            tokio::select! {
                _ = stop.changed() => {}
                _ = committed.changed() => {}
                Some(ended) = sessions.join_next(), if !sessions.is_empty() => { told(ended); }
                () = tokio::time::sleep(GLANCE) => {}
            }
        }
        inner.stopping.store(true, Ordering::Relaxed);
        let farewell = async {
            while let Some(ended) = sessions.join_next().await {
                told(ended);
            }
        };
        if tokio::time::timeout(FAREWELL, farewell).await.is_err() {
            tracing::warn!("a relay does not answer; what it was given last may be sent to it again");
        }
        if let Err(fault) = inner.give_back().await {
            tracing::error!(%fault, "mail in hand waits until its leases run out");
        }
        for lane in &inner.lanes {
            lane.relay.hang_up().await;
        }
    }

    /// Sends all that is due now, and returns how many copies were settled. For tests and commands.
    pub async fn drain(&self) -> Result<usize, Fault> {
        let mut total = 0;
        loop {
            let mut sessions = JoinSet::new();
            total += self.0.fill(&mut sessions).await?;
            if sessions.is_empty() {
                return Ok(total);
            }
            while let Some(ended) = sessions.join_next().await {
                total += told(ended);
            }
        }
    }

    /// Gives back what a sender of this node held when it died; [`Sender::run`] begins with it.
    pub async fn release(&self) -> Result<(), Fault> {
        let node = self.0.with.node;
        self.0.write(move |tx| queue::release(tx, node).map(drop)).await
    }
}

/// How many copies a session settled.
fn told(ended: Result<Result<usize, Fault>, tokio::task::JoinError>) -> usize {
    match ended {
        Ok(Ok(settled)) => settled,
        Ok(Err(fault)) => {
            tracing::error!(%fault, "a mail session ended");
            0
        }
        Err(error) => {
            tracing::error!(%error, "a mail session panicked; its copy is tried again when its lease runs out");
            0
        }
    }
}

impl Inner {
    /// Starts as many sessions as there is work and room for. Says how many copies were kept instead, where
    /// there is no relay.
    async fn fill(self: &Arc<Self>, sessions: &mut JoinSet<Result<usize, Fault>>) -> Result<usize, Fault> {
        let now = self.now();
        if self.lanes.is_empty() {
            return self.keep(now).await;
        }
        self.renew(now).await?;
        let open: Vec<&Arc<Lane>> = self.lanes.iter().filter(|lane| lane.is_open(now)).collect();
        if open.is_empty() {
            self.give_back().await?;
            return Ok(0);
        }
        if open.iter().all(|lane| !lane.relay.has_place()) {
            return Ok(0);
        }
        for _ in 0..self.fetch().await? {
            let turn = self.turn.fetch_add(1, Ordering::Relaxed);
            let in_turn = (0..open.len()).map(|step| open[(turn + step) % open.len()]);
            let free = in_turn.filter_map(|lane| Some((lane, lane.relay.place()?))).next();
            let Some((lane, place)) = free else { break };
            sessions.spawn(session::run(Arc::clone(self), Arc::clone(lane), place));
        }
        Ok(0)
    }

    /// Makes sure that there is something in hand, if anything is due; says how much.
    async fn fetch(&self) -> Result<usize, Fault> {
        let mut hand = self.hand.lock().await;
        if hand.waiting.is_empty() {
            self.take(&mut hand).await?;
        }
        Ok(hand.waiting.len())
    }

    /// The next copy; nothing when there is none, or when the sender stops.
    async fn next(&self) -> Result<Option<Leased>, Fault> {
        if self.stopping.load(Ordering::Relaxed) {
            return Ok(None);
        }
        let mut hand = self.hand.lock().await;
        if hand.waiting.is_empty() {
            self.take(&mut hand).await?;
        }
        Ok(hand.waiting.pop_front())
    }

    async fn take(&self, hand: &mut Hand) -> Result<(), Fault> {
        let now = self.now();
        if !self.with.db.read(move |read| queue::any(read, now)).await? {
            return Ok(());
        }
        let node = self.with.node;
        for leased in self.write(move |tx| queue::lease(tx, node, now, HANDFUL)).await? {
            hand.take(leased);
        }
        Ok(())
    }

    /// Puts a copy back that could not be tried; it is the next again.
    async fn put_back(&self, leased: Leased) {
        self.hand.lock().await.waiting.push_front(leased);
    }

    /// Gives back what is in hand and not under way.
    async fn give_back(&self) -> Result<(), Fault> {
        let mut hand = self.hand.lock().await;
        let ids: Vec<_> = hand.waiting.drain(..).map(|leased| leased.id).collect();
        if ids.is_empty() {
            return Ok(());
        }
        let node = self.with.node;
        self.write(move |tx| ids.iter().try_for_each(|id| queue::give_back(tx, *id, node))).await
    }

    async fn renew(&self, now: Moment) -> Result<(), Fault> {
        let last = Moment::from_micros(self.renewed.load(Ordering::Relaxed));
        if now.since(last) < RENEWAL {
            return Ok(());
        }
        self.renewed.store(now.micros(), Ordering::Relaxed);
        let held = self.hand.lock().await.held();
        if held.is_empty() {
            return Ok(());
        }
        let node = self.with.node;
        self.write(move |tx| held.iter().try_for_each(|id| queue::renew(tx, *id, node, now))).await
    }

    /// Keeps all that waits, for the steward to see.
    async fn keep(&self, now: Moment) -> Result<usize, Fault> {
        let mut total = 0;
        while self.with.db.read(move |read| queue::any(read, now)).await? {
            let kept = self.write(move |tx| queue::keep(tx, now, KEPT_AT_ONCE)).await?;
            total += usize::try_from(kept).unwrap_or(usize::MAX);
        }
        Ok(total)
    }

    fn now(&self) -> Moment {
        self.with.clock.now()
    }
}

/// Without the secret.
impl std::fmt::Debug for Sending {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sending").field("node", &self.node).field("post", &self.post).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Sender {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sender").field("lanes", &self.0.lanes.len()).finish_non_exhaustive()
    }
}
