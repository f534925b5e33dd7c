//! Looks and acts.

use crate::fact::{Fact, Readers, Subject, Tag};
use crate::log;
use crate::problem::Problem;
use access::{Actor, Allowed, Policy};
use base::{Clock, Dice, Id, Moment};
use db::{Db, Fault, Read, Tx};
use serde::Serialize;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// A snapshot of the data, seen by somebody at some time. It cannot change anything.
pub struct Look<'a> {
    read: &'a Read<'a>,
    actor: Actor,
    now: Moment,
}

impl<'a> Look<'a> {
    /// What `actor` sees at `now`.
    pub const fn new(read: &'a Read<'a>, actor: Actor, now: Moment) -> Self {
        Self { read, actor, now }
    }

    /// Who looks.
    pub const fn actor(&self) -> &Actor {
        &self.actor
    }

    /// When.
    pub const fn now(&self) -> Moment {
        self.now
    }
}

impl<'a> Deref for Look<'a> {
    type Target = Read<'a>;
    fn deref(&self) -> &Self::Target {
        self.read
    }
}

/// One transaction of one actor. It is committed when the act returns `Ok` and has left a fact; otherwise nothing of it stays.
pub struct Act<'t, 'c> {
    tx: &'t mut Tx<'c>,
    actor: Actor,
    now: Moment,
    dice: Dice,
    readers: Arc<Readers>,
    recorded: Vec<Recorded>,
}

/// What an act left in the log, for those who look after the commit.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// The fact's kind.
    pub kind: &'static str,
    /// What it was about.
    pub subject: Subject,
    /// The kept pages that are stale now.
    pub tags: Vec<Tag>,
}

impl<'t, 'c> Act<'t, 'c> {
    /// Who acts.
    pub const fn actor(&self) -> &Actor {
        &self.actor
    }

    /// When.
    pub const fn now(&self) -> Moment {
        self.now
    }

    /// Chance.
    pub const fn dice(&self) -> &Dice {
        &self.dice
    }

    /// A new id.
    pub fn id<T>(&self) -> Id<T> {
        self.dice.id(self.now)
    }

    /// Asks whether the actor may.
    pub fn allow<P: Policy>(&self, policy: P) -> Result<Allowed<P>, Problem> {
        Ok(Allowed::ask(&policy, &self.actor)?)
    }

    /// The same eyes, for functions that only look.
    pub fn look(&self) -> Look<'_>
    where
        'c: 't,
    {
        Look { read: self.tx, actor: self.actor, now: self.now }
    }

    /// Acts as somebody else from here on: the owner of a mailed link, the person who has just joined.
    pub fn act_as(&mut self, actor: Actor) {
        self.actor = actor;
    }

    /// Writes down what happened, and gives a job to each reader of such facts.
    pub fn record<F: Fact>(&mut self, fact: &F) -> Result<(), Fault> {
        let id = self.dice.id(self.now);
        let recorded = Recorded { kind: F::KIND, subject: fact.subject(), tags: fact.touches() };
        let body = serde_json::to_string(fact).expect("facts are plain values");
        log::add(self.tx, id, self.now, &self.actor, &recorded, &body)?;
        let readers = Arc::clone(&self.readers);
        for job in readers.of(F::KIND) {
            jobs::enqueue(self.tx, &self.dice, self.now, job, &id)?;
        }
        self.recorded.push(recorded);
        Ok(())
    }

    /// Asks for work to be done after the commit.
    pub fn enqueue(&mut self, kind: &str, body: &impl Serialize) -> Result<(), Fault> {
        jobs::enqueue(self.tx, &self.dice, self.now, kind, body)?;
        Ok(())
    }

    /// Asks for work to be done later.
    pub fn enqueue_at(&mut self, kind: &str, body: &impl Serialize, due: Moment) -> Result<(), Fault> {
        jobs::enqueue_at(self.tx, &self.dice, self.now, kind, body, due)?;
        Ok(())
    }
}

impl<'c> Deref for Act<'_, 'c> {
    type Target = Tx<'c>;
    fn deref(&self) -> &Self::Target {
        self.tx
    }
}

impl DerefMut for Act<'_, '_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        self.tx
    }
}

/// Performs an act: one transaction, committed when `act` says `Ok`. An act that wrote and recorded nothing is a mistake of
/// ours, and is not committed. After a serialization failure it is performed again, on fresh data.
pub async fn perform<R: Send + 'static>(
    db: &Db,
    clock: &Clock,
    dice: &Dice,
    readers: &Arc<Readers>,
    actor: Actor,
    act: impl Fn(&mut Act) -> Result<R, Problem> + Send + 'static,
) -> Result<(R, Vec<Recorded>), Problem> {
    let stage = Stage { clock: clock.clone(), dice: dice.clone(), readers: Arc::clone(readers), actor };
    db.act(move |tx| {
        let mut doing = stage.enter(tx);
        let result = act(&mut doing)?;
        Ok((result, doing.leave()?))
    })
    .await
}

/// What an act is given, as often as it is tried.
struct Stage {
    clock: Clock,
    dice: Dice,
    readers: Arc<Readers>,
    actor: Actor,
}

impl Stage {
    fn enter<'t, 'c>(&self, tx: &'t mut Tx<'c>) -> Act<'t, 'c> {
        Act {
            tx,
            actor: self.actor,
            now: self.clock.now(),
            dice: self.dice.clone(),
            readers: Arc::clone(&self.readers),
            recorded: Vec::new(),
        }
    }
}

impl Act<'_, '_> {
    fn leave(self) -> Result<Vec<Recorded>, Problem> {
        if self.tx.wrote() && self.recorded.is_empty() {
            return Err(Problem::Broken("an act changed data and recorded no fact".into()));
        }
        Ok(self.recorded)
    }
}
