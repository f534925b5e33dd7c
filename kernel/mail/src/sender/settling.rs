//! What the sender writes, one transaction after another. Its sessions would only get into each other's way:
//! copies that were sent at the same time are settled together, which costs one sync of the disk.

use super::Inner;
use super::queue;
use crate::delivery::Delivery;
use base::Id;
use db::{Fault, Tx};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::oneshot;

/// Who loses against other nodes' transactions tries again so often, waiting longer each time …
const TRIES: u32 = 8;
/// … beginning with this, give or take.
const FIRST_WAIT: Duration = Duration::from_millis(5);

/// What is known of a copy that was sent must be written down, or it is sent again: a database that fails is
/// asked so often …
const INSISTENCE: u32 = 6;
/// … waiting longer each time, some six seconds in all.
const FIRST_PATIENCE: Duration = Duration::from_millis(100);

/// Copies that were sent and wait to be settled.
#[derive(Default)]
pub(super) struct Settling {
    turn: tokio::sync::Mutex<()>,
    sent: Mutex<Vec<Sent>>,
}

struct Sent {
    id: Id<Delivery>,
    reply: String,
    settled: oneshot::Sender<Result<(), Fault>>,
}

impl Inner {
    /// Settles a copy that a relay has taken; durable when this returns.
    pub(super) async fn sent(&self, id: Id<Delivery>, reply: String) -> Result<(), Fault> {
        for tried in 0..INSISTENCE {
            match self.settle_together(id, reply.clone()).await {
                Err(fault) => {
                    tracing::warn!(%fault, "a copy that was sent cannot be settled; once more");
                    tokio::time::sleep(FIRST_PATIENCE * 2_u32.pow(tried)).await;
                }
                Ok(()) => return Ok(()),
            }
        }
        self.settle_together(id, reply).await
    }

    async fn settle_together(&self, id: Id<Delivery>, reply: String) -> Result<(), Fault> {
        let (tell, told) = oneshot::channel();
        self.settling.lock().push(Sent { id, reply, settled: tell });
        self.one_by_one(|| async {
            // Whoever has the turn settles for all who wait, and finds nothing if it has been done for it.
            let all = std::mem::take(&mut *self.settling.lock());
            if all.is_empty() {
                return Ok(());
            }
            let now = self.now();
            let copies: Vec<_> = all.iter().map(|sent| (sent.id, sent.reply.clone())).collect();
            let each =
                move |tx: &mut Tx| copies.iter().try_for_each(|(id, reply)| queue::sent(tx, *id, reply, now));
            let outcome = self.with.db.act(each).await;
            if matches!(outcome, Err(Fault::Contended)) {
                self.settling.lock().extend(all);
                return outcome;
            }
            for sent in all {
                // Nobody waits any more when its session was ended.
                let _ = sent.settled.send(outcome.clone());
            }
            Ok(())
        })
        .await?;
        told.await.unwrap_or(Err(Fault::Closed))
    }

    /// Writes in its turn.
    pub(super) async fn write<R: Send + 'static>(
        &self,
        act: impl Fn(&mut Tx<'_>) -> Result<R, Fault> + Clone + Send + 'static,
    ) -> Result<R, Fault> {
        self.one_by_one(|| self.with.db.act(act.clone())).await
    }

    /// Does one thing at a time, and again when other nodes' transactions went before it.
    pub(super) async fn one_by_one<R, F: Future<Output = Result<R, Fault>>>(
        &self,
        act: impl Fn() -> F,
    ) -> Result<R, Fault> {
        let _turn = self.settling.turn.lock().await;
        let mut tried = 0;
        loop {
            match act().await {
                Err(Fault::Contended) if tried < TRIES => {
                    let wait = FIRST_WAIT * 2_u32.pow(tried);
                    let chance = self.with.dice.below(u64::try_from(wait.as_micros()).unwrap_or(1));
                    tokio::time::sleep(wait + Duration::from_micros(chance)).await;
                    tried += 1;
                }
                outcome => return outcome,
            }
        }
    }
}

impl Settling {
    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Sent>> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
