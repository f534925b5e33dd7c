//! The workers: take due jobs, do them, strike them; and put recurring ones into the queue at their time.

use crate::queue::{self, Job, Node};
use base::{Clock, Dice, Id, Moment};
use db::{Db, Fault, Tx};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::{JoinError, JoinSet};

/// So many jobs are done at once on one node: enough to overlap waiting for other machines, few enough for two cores.
const HANDS: usize = 8;

/// With nothing due, the queue is looked at this often, for what other nodes have put in.
const GLANCE: Duration = Duration::from_secs(2);

/// So often an act on the queue is tried that loses against those of other nodes.
const INSISTING: usize = 10;

/// So long a database that does not answer is left alone; ten times that is less than a stopping program waits for jobs.
const AWAY: Duration = Duration::from_secs(1);

/// Why a job did not work out.
#[derive(Clone, Debug)]
pub enum Failed {
    /// Worth trying again, after the time given or the usual one.
    Later(String, Option<Duration>),
    /// Not worth trying again.
    Never(String),
}

impl From<Fault> for Failed {
    fn from(fault: Fault) -> Self {
        Self::Later(fault.to_string(), None)
    }
}

/// A job under way.
pub type Work = Pin<Box<dyn Future<Output = Result<(), Failed>> + Send>>;

/// A job that was done, or not.
type Done = (Job, Result<(), Failed>);

/// What does the jobs of one name. `C` is what it works with.
pub struct Kind<C> {
    /// The name, as given to `enqueue`.
    pub name: &'static str,
    /// Does one.
    pub run: fn(C, Job) -> Work,
}

impl<C> Clone for Kind<C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C> Copy for Kind<C> {}

impl<C> std::fmt::Debug for Kind<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Kind").field(&self.name).finish()
    }
}

/// Something that recurs.
#[derive(Clone, Copy, Debug)]
pub struct Timed {
    /// The kind of job that is due; its body is `null`.
    pub kind: &'static str,
    /// How often.
    pub every: Duration,
}

/// The workers of one node.
pub struct Workers<C> {
    /// Where the queue is.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// Chance.
    pub dice: Dice,
    /// The process they work in.
    pub node: Id<Node>,
    /// All kinds of jobs.
    pub kinds: Arc<Vec<Kind<C>>>,
    /// All that recurs.
    pub timetable: Arc<Vec<Timed>>,
    /// What jobs work with.
    pub context: C,
}

impl<C: Clone + Send + Sync + 'static> Workers<C> {
    /// Works until `stop` turns true; jobs under way are finished first. What this node held when it died is taken up
    /// again at once.
    pub async fn work(&self, mut stop: watch::Receiver<bool>) {
        if let Err(fault) = self.take_up_again().await {
            tracing::error!(%fault, "jobs that this node was doing wait until their claims run out");
        }
        let mut committed = self.db.committed();
        let mut under_way = JoinSet::new();
        while !*stop.borrow() {
            committed.mark_unchanged();
            let free = HANDS.saturating_sub(under_way.len());
            match self.claim(free).await {
                Ok(jobs) => jobs.into_iter().for_each(|job| self.begin(&mut under_way, job)),
                Err(fault) => {
                    tracing::error!(%fault, "the job queue cannot be read");
                    tokio::time::sleep(GLANCE).await;
                }
            }
            tokio::select! {
                _ = stop.changed() => {}
                Some(joined) = under_way.join_next() => {
                    self.settle_or_log(joined).await;
                    while let Some(joined) = under_way.try_join_next() {
                        self.settle_or_log(joined).await;
                    }
                }
                _ = committed.changed(), if under_way.len() < HANDS => {}
                () = tokio::time::sleep(GLANCE) => {}
            }
        }
        while let Some(joined) = under_way.join_next().await {
            self.settle_or_log(joined).await;
        }
    }

    /// Does everything that is due now, and what follows from it, and returns how many jobs that was. For tests and commands.
    pub async fn drain(&self) -> Result<usize, Fault> {
        let mut total = 0;
        loop {
            let done = self.step().await?;
            if done == 0 {
                return Ok(total);
            }
            total += done;
        }
    }

    /// Takes what is due, up to [`HANDS`] jobs, and does it.
    async fn step(&self) -> Result<usize, Fault> {
        let jobs = self.claim(HANDS).await?;
        let count = jobs.len();
        let mut under_way = JoinSet::new();
        jobs.into_iter().for_each(|job| self.begin(&mut under_way, job));
        while let Some(joined) = under_way.join_next().await {
            self.settle_joined(joined).await?;
        }
        Ok(count)
    }

    async fn take_up_again(&self) -> Result<(), Fault> {
        let node = self.node;
        let released = self.db.act(move |tx| queue::release(tx, node)).await?;
        if released > 0 {
            tracing::info!(released, "jobs that this node was doing when it died are taken up again");
        }
        Ok(())
    }

    /// Claims up to `most` due jobs.
    async fn claim(&self, most: usize) -> Result<Vec<Job>, Fault> {
        self.turn_timetable().await?;
        let (node, now) = (self.node, self.clock.now());
        let due = self.db.read(queue::next_due).await?;
        if most == 0 || due.is_none_or(|due| due > now) && !self.stale(now).await? {
            return Ok(Vec::new());
        }
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        self.insist(move |tx| queue::claim(tx, node, now, most)).await
    }

    fn begin(&self, under_way: &mut JoinSet<Done>, job: Job) {
        let (kinds, context) = (Arc::clone(&self.kinds), self.context.clone());
        under_way.spawn(async move {
            let outcome = match kinds.iter().find(|kind| kind.name == job.kind) {
                Some(kind) => (kind.run)(context, job.clone()).await,
                None => Err(Failed::Never(format!("nothing does jobs of kind {}", job.kind))),
            };
            (job, outcome)
        });
    }

    async fn settle_or_log(&self, joined: Result<Done, JoinError>) {
        if let Err(fault) = self.settle_joined(joined).await {
            tracing::error!(%fault, "what came of a job cannot be noted; it is done again when its claim runs out");
        }
    }

    async fn settle_joined(&self, joined: Result<Done, JoinError>) -> Result<(), Fault> {
        match joined {
            Ok((job, outcome)) => self.settle(job, outcome).await,
            Err(error) => {
                tracing::error!(%error, "a job panicked; it is tried again when its claim runs out");
                Ok(())
            }
        }
    }

    /// Whether a claim has run out: its worker died.
    async fn stale(&self, now: Moment) -> Result<bool, Fault> {
        self.db.read(move |read| queue::any_stale(read, now)).await
    }

    async fn settle(&self, job: Job, outcome: Result<(), Failed>) -> Result<(), Fault> {
        let now = self.clock.now();
        self.insist(move |tx| match &outcome {
            Ok(()) => queue::done(tx, job.id),
            Err(Failed::Later(trouble, wait)) if job.attempts + 1 < queue::ATTEMPTS => {
                let wait = wait.unwrap_or_else(|| queue::back_off(job.attempts));
                tracing::warn!(kind = job.kind, trouble, "a job did not work out; it is tried again");
                queue::again(tx, &job, now.plus(wait), trouble)
            }
            Err(Failed::Later(trouble, _) | Failed::Never(trouble)) => {
                tracing::error!(kind = job.kind, trouble, "a job is given up");
                queue::give_up(tx, job.id, trouble)
            }
        })
        .await
    }

    /// Acts on the queue, which all nodes want at once: who has lost to others tries again a little later. So does who
    /// cannot reach the database at present: what came of a job that is done must not be lost.
    async fn insist<R: Send + 'static>(
        &self,
        act: impl Fn(&mut Tx) -> Result<R, Fault> + Clone + Send + 'static,
    ) -> Result<R, Fault> {
        for _ in 0..INSISTING {
            let pause = match self.db.act(act.clone()).await {
                Err(Fault::Contended) => Duration::from_millis(1 + self.dice.below(20)),
                Err(_) => AWAY,
                done => return done,
            };
            tokio::time::sleep(pause).await;
        }
        self.db.act(act).await
    }

    /// Enqueues what recurs and is due. The first time comes one period after the first start.
    async fn turn_timetable(&self) -> Result<(), Fault> {
        let (now, timetable) = (self.clock.now(), Arc::clone(&self.timetable));
        let due: Vec<Timed> = self
            .db
            .read(move |read| {
                let mut due = Vec::new();
                for timed in timetable.iter() {
                    if queue::next_time(read, timed.kind)?.is_none_or(|next| next <= now) {
                        due.push(*timed);
                    }
                }
                Ok::<_, Fault>(due)
            })
            .await?;
        if due.is_empty() {
            return Ok(());
        }
        let dice = self.dice.clone();
        self.db
            .act(move |tx| {
                for timed in &due {
                    match queue::next_time(tx, timed.kind)? {
                        Some(next) if next > now => continue,
                        Some(_) => {
                            queue::enqueue(tx, &dice, now, timed.kind, &())?;
                        }
                        None => {}
                    }
                    queue::set_next_time(tx, timed.kind, now.plus(timed.every))?;
                }
                Ok(())
            })
            .await
    }
}

impl<C> std::fmt::Debug for Workers<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Workers")
    }
}
