//! Takes a message in: its bytes and one job for each recipient are committed together, or nothing is.

use crate::ARRIVED;
use crate::door::{Known, Taking};
use crate::store::{self, New, Peer};
use crate::{Address, LocalPart, trace};
use base::{Clock, Dice, Email, Moment, days, seconds};
use bytes::Bytes;
use db::{Db, Fault, Tx};
use mail::raw::{self, Prepared};
use std::future::Future;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// A server tries for five days (RFC 5321 4.5.4.1); so long the same message is taken for a retry.
const RETRIED: Duration = days(5);

/// Beyond this the other side is told to come back: it waits ten minutes for the end of DATA (RFC 5321
/// 4.5.3.2.6), and for others it must be less.
const PATIENCE: Duration = seconds(60);

/// Above this a message is hashed off the async threads.
const LARGE: usize = 256 << 10;

/// Says whether an address of ours exists, by its local part. A fault is never taken for a no.
pub type Knows =
    Arc<dyn Fn(LocalPart) -> Pin<Box<dyn Future<Output = Result<bool, Fault>> + Send>> + Send + Sync>;

/// Where messages are taken in. Clones share everything.
#[derive(Clone)]
pub struct Reception {
    /// Where arrivals and jobs are kept.
    pub db: Db,
    /// Where large messages are kept.
    pub files: files::Store,
    /// The time.
    pub clock: Clock,
    /// Chance.
    pub dice: Dice,
    /// Whether an address exists.
    pub knows: Knows,
}

impl std::fmt::Debug for Reception {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Reception")
    }
}

/// Trouble of ours: nothing was kept, as far as we know, and the message should be handed in again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Later(String);

impl Reception {
    /// Whether there is such an address.
    pub async fn known(&self, local: LocalPart) -> Known {
        match tokio::time::timeout(PATIENCE, (self.knows)(local)).await {
            Ok(Ok(true)) => Known::Yes,
            Ok(Ok(false)) => Known::No,
            Ok(Err(fault)) => {
                tracing::error!(%fault, "an address cannot be looked up; its mail is put off");
                Known::Unclear
            }
            Err(_) => Known::Unclear,
        }
    }

    /// Keeps a message for its recipients. When this says Ok all of it is durable; a message that was taken
    /// in before is not taken twice.
    pub async fn accept(&self, taking: Taking, peer: Option<IpAddr>) -> Result<(), Later> {
        let reception = self.clone();
        // A task of its own, so that what panics in there, or a connection that breaks, does no harm.
        let kept = tokio::spawn(async move { reception.keep(taking, peer).await });
        let outcome = match tokio::time::timeout(PATIENCE, kept).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(panic)) => Err(Later(panic.to_string())),
            Err(_) => Err(Later("not kept in time".into())),
        };
        outcome.inspect_err(|trouble| tracing::error!(%trouble, "a message is not kept; it is put off"))
    }

    async fn keep(&self, taking: Taking, peer: Option<IpAddr>) -> Result<(), Later> {
        let content = content(&taking.bytes).await?;
        let prepared = raw::prepare(&self.files, taking.bytes).await.map_err(later)?;
        let peer = peer.filter(is_outside).map(|ip| Peer { ip, helo: taking.helo });
        let delivery = Delivery { from: taking.from, to: taking.to, peer, content, prepared };
        let (clock, dice) = (self.clock.clone(), self.dice.clone());
        self.db
            .act(move |tx| delivery.keep(tx, &dice, clock.now()))
            .await
            .map_err(|fault: Fault| later(fault))
    }
}

fn later(trouble: impl std::fmt::Display) -> Later {
    Later(trouble.to_string())
}

async fn content(bytes: &Bytes) -> Result<[u8; 32], Later> {
    if bytes.len() <= LARGE {
        return Ok(trace::content(bytes));
    }
    let bytes = bytes.clone();
    tokio::task::spawn_blocking(move || trace::content(&bytes)).await.map_err(later)
}

/// A message ready to be kept.
struct Delivery {
    from: Option<Email>,
    to: Vec<Address>,
    peer: Option<Peer>,
    content: [u8; 32],
    prepared: Prepared,
}

impl Delivery {
    fn keep(&self, tx: &mut Tx, dice: &Dice, now: Moment) -> Result<(), Fault> {
        let raw = raw::keep(tx, &self.prepared, now)?;
        for to in &self.to {
            let fingerprint = trace::fingerprint(&self.content, self.from.as_ref(), &to.to_string());
            let new = New {
                id: dice.id(now),
                at: now,
                from: self.from.as_ref(),
                to,
                raw,
                size: self.prepared.size(),
                peer: self.peer.as_ref(),
                fingerprint: &fingerprint,
            };
            let is_new = store::add(tx, &new)?
                || (store::forget(tx, &fingerprint, now.minus(RETRIED))? && store::add(tx, &new)?);
            if is_new {
                jobs::enqueue(tx, dice, now, ARRIVED, &new.id)?;
            }
        }
        Ok(())
    }
}

/// Whether SPF can say anything of it: a server in our own network is one that passes mail on to us.
fn is_outside(ip: &IpAddr) -> bool {
    match ip.to_canonical() {
        IpAddr::V4(ip) => !(ip.is_private() || ip.is_loopback() || ip.is_link_local() || ip.is_unspecified()),
        IpAddr::V6(ip) => {
            !(ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local() || ip.is_unspecified())
        }
    }
}
