//! The post office: hands waiting letters to the relay, or keeps them where there is none.

use crate::letter::Letter;
use crate::mime::compose;
use crate::outbox::{self, State};
use crate::relay::{Relay, Undelivered};
use base::{Clock, Email, Id, days};
use db::{Db, Fault};
use jobs::{Failed, Job};
use std::sync::Arc;
use std::time::Duration;

/// The kind of job that sends one letter.
pub const SEND: &str = "mail-send";

/// The kind of job that removes old letters.
pub const SWEEP: &str = "mail-sweep";

/// Letters hold what people wrote to each other: they are removed so long after they were settled.
pub const SWEPT: Duration = days(30);

/// Where letters go out. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Post {
    relay: Option<Arc<Relay>>,
    sender: Email,
}

impl Post {
    /// With a relay letters are sent; without one they are kept and shown to the stewards. `sender` is the address that
    /// they come from.
    pub fn new(relay: Option<Relay>, sender: Email) -> Self {
        Self { relay: relay.map(Arc::new), sender }
    }

    /// Whether letters leave the house.
    pub const fn delivers(&self) -> bool {
        self.relay.is_some()
    }

    /// The address that letters come from.
    pub const fn sender(&self) -> &Email {
        &self.sender
    }

    /// A new `Message-ID`, without angle brackets.
    pub fn message_id<T>(&self, id: Id<T>) -> String {
        format!("{id}@{}", self.sender.domain())
    }

    /// Asks the relay whether it is there, for `doctor`; nothing where there is none.
    pub async fn check(&self) -> Result<(), Undelivered> {
        match &self.relay {
            Some(relay) => relay.check().await,
            None => Ok(()),
        }
    }

    /// Does one job of sending. A letter that has gone out is not sent twice, unless the machine stopped in between.
    pub async fn send(&self, db: &Db, clock: &Clock, network: &str, job: &Job) -> Result<(), Failed> {
        let id: Id<Letter> =
            serde_json::from_str(&job.body).map_err(|error| Failed::Never(error.to_string()))?;
        let Some(kept) = db.read(move |read| outbox::kept(read, id)).await? else { return Ok(()) };
        let (State::Waiting, Some(letter)) = (kept.state, kept.letter) else { return Ok(()) };
        let Some(relay) = &self.relay else {
            return self.settle(db, clock, id, State::Kept, None).await;
        };
        let raw = compose(&letter, &self.sender, network);
        match relay.send(&self.sender, &letter.to, &raw).await {
            Ok(()) => self.settle(db, clock, id, State::Sent, None).await,
            Err(Undelivered::Later(trouble)) => Err(Failed::Later(trouble, None)),
            Err(Undelivered::Never(trouble)) => {
                self.settle(db, clock, id, State::Failed, Some(trouble)).await
            }
        }
    }

    /// Removes letters that were settled [`SWEPT`] ago.
    pub async fn sweep(&self, db: &Db, clock: &Clock) -> Result<(), Fault> {
        let before = clock.now().minus(SWEPT);
        db.act(move |tx| outbox::sweep(tx, before)).await?;
        Ok(())
    }

    async fn settle(
        &self,
        db: &Db,
        clock: &Clock,
        id: Id<Letter>,
        state: State,
        trouble: Option<String>,
    ) -> Result<(), Failed> {
        let now = clock.now();
        db.act(move |tx| outbox::settle(tx, id, state, trouble.as_deref(), now)).await?;
        Ok(())
    }
}
