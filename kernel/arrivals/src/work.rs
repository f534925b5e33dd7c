//! The job of an arrival: its message is read and authenticated, then whoever its address belongs to has it.

use crate::Authentication;
use crate::arrived::{Arrival, Arrived, Fate};
use crate::store::{self, Row};
use crate::verify::Authenticator;
use base::{Clock, Id, days};
use db::{Db, Fault, Tx};
use jobs::{Failed, Job};
use mail::raw;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

/// What was settled so long ago is removed.
pub const SWEPT: Duration = days(30);

/// Where a message came from is forgotten after this, even if its job was given up.
const PEER_KEPT: Duration = days(5);

/// What became of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handled {
    /// Its inbox has it.
    Taken,
    /// It was not taken, and why, in English, for the steward.
    Refused(String),
    /// It was let fall, and why.
    Dropped(String),
}

/// Notes what became of an arrival, in the act that did it: then it is done once, whatever happens after.
pub fn settle(tx: &mut Tx, arrival: Id<Arrival>, handled: &Handled) -> Result<(), Fault> {
    match handled {
        Handled::Taken => store::settle(tx, arrival, Fate::Taken, None),
        Handled::Refused(why) => store::settle(tx, arrival, Fate::Refused, Some(why)),
        Handled::Dropped(why) => store::settle(tx, arrival, Fate::Dropped, Some(why)),
    }
}

/// What the job works with. Clones share everything.
#[derive(Clone, Debug)]
pub struct Desk {
    /// Where arrivals are kept.
    pub db: Db,
    /// Where large messages are kept.
    pub files: files::Store,
    /// The time.
    pub clock: Clock,
    /// Who asks where messages really come from.
    pub authenticator: Authenticator,
}

impl Desk {
    /// Does one job: opens the arrival, gives it to `route`, notes what became of it. An arrival that was
    /// settled before is left alone; when `route` fails, or the machine stops after it, the job is done again:
    /// so it knows by itself what it has done before, or calls [`settle`] in its own last act.
    pub async fn work<F>(&self, job: &Job, route: impl FnOnce(Arrived) -> F) -> Result<(), Failed>
    where
        F: Future<Output = Result<Handled, Failed>>,
    {
        let id: Id<Arrival> =
            serde_json::from_str(&job.body).map_err(|error| Failed::Never(error.to_string()))?;
        let Some(arrived) = self.open(id).await? else { return Ok(()) };
        let handled = route(arrived).await?;
        self.db.act(move |tx| settle(tx, id, &handled)).await?;
        Ok(())
    }

    /// The message, read and authenticated; none when the arrival is settled or gone. What was found out is
    /// kept, and where the message came from is forgotten.
    pub async fn open(&self, id: Id<Arrival>) -> Result<Option<Arrived>, Failed> {
        let Some(row) = self.db.read(move |read| store::find(read, id)).await? else { return Ok(None) };
        if row.fate != Fate::Waiting {
            return Ok(None);
        }
        let bytes = raw::load(&self.db, &self.files, row.raw)
            .await
            .map_err(|trouble| Failed::Later(trouble.to_string(), None))?;
        let auth = match row.auth {
            Some(auth) => auth,
            None => self.authenticator.check(&bytes, row.from.as_ref(), row.peer).await,
        };
        self.keep(id, auth.clone()).await?;
        let shared = bytes.clone();
        // Reading is bounded, but large messages take their time.
        let message = tokio::task::spawn_blocking(move || message::read_bytes(shared))
            .await
            .map_err(|panic| Failed::Later(panic.to_string(), None))?;
        let message = message.map(Arc::new);
        let Row { at, from, to, raw, .. } = row;
        Ok(Some(Arrived { arrival: id, raw, bytes, message, from, to, at, auth }))
    }

    async fn keep(&self, id: Id<Arrival>, auth: Authentication) -> Result<(), Fault> {
        self.db.act(move |tx| store::authenticated(tx, id, &auth)).await
    }

    /// Removes what was settled [`SWEPT`] ago, answers that are no longer waited for, and what else is old.
    pub async fn sweep(&self) -> Result<(), Fault> {
        let now = self.clock.now();
        self.db
            .act(move |tx| {
                store::sweep(tx, now.minus(SWEPT))?;
                store::forget_peers(tx, now.minus(PEER_KEPT))?;
                crate::answers::sweep(tx, now.minus(SWEPT))?;
                crate::etiquette::sweep(tx, now)
            })
            .await
    }
}
