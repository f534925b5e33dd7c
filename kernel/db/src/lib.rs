//! The only place that knows which database engine runs.
//!
//! SQL is written once, in the common tongue of SQLite and PostgreSQL ([`sql!`]). Reads and acts are plain
//! synchronous functions, run off the async threads: [`Db::read`] gives a snapshot that cannot write,
//! [`Db::act`] one transaction, kept when the function returns Ok. Nothing in them can await, so no network
//! stands inside a transaction.

mod address;
mod dialect;
mod fault;
mod migrate;
mod postgres;
mod read;
mod sqlite;
mod statement;
mod told;
pub mod trial;

pub use address::{Address, Server};
pub use fault::Fault;
pub use migrate::Chapter;
pub use read::{Read, Row, Tx};
pub use statement::{STATEMENTS, Statement};

use postgres::Postgres;
use sqlite::Sqlite;
use std::fmt;
use std::sync::Arc;
use tokio::sync::{Semaphore, watch};
use told::{Acting, Reading, Told};

#[doc(hidden)]
pub mod __private {
    pub use base::{ToValue, Value};
    pub use {const_format, linkme};
}

/// Which of the two engines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

/// The database. Clones are handles of the same; the last one closes it.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    driver: Driver,
    /// Keeps those who would wait for a connection from holding a thread while they wait.
    gate: Arc<Semaphore>,
    /// How many the gate lets in.
    width: u32,
    commits: Arc<watch::Sender<u64>>,
}

/// What waits for the database.
type Blocking = Box<dyn FnOnce(&Inner) -> Result<Told, Fault> + Send>;

enum Driver {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

impl Db {
    /// Opens the file, made if it is missing, or prepares to connect to the server ([`Db::ping`] tries it).
    pub fn open(address: &Address) -> Result<Self, Fault> {
        let commits = Arc::new(watch::Sender::new(0));
        let (driver, width) = match address {
            Address::Sqlite(path) => {
                let sqlite = Sqlite::open(path, Arc::clone(&commits))?;
                let width = sqlite.width();
                (Driver::Sqlite(sqlite), width)
            }
            Address::Postgres(server) => {
                (Driver::Postgres(Postgres::open(server, Arc::clone(&commits))?), postgres::WIDTH)
            }
        };
        Ok(Self(Arc::new(Inner { driver, gate: Arc::new(Semaphore::new(width as usize)), width, commits })))
    }

    /// Runs `f` on a snapshot, off the async threads.
    pub async fn read<R, E>(&self, f: impl FnOnce(&Read<'_>) -> Result<R, E> + Send + 'static) -> Result<R, E>
    where
        R: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        told::answer(self.look(told::reading(f)).await)
    }

    /// Runs `f` in a transaction, off the async threads: kept when it returns Ok, gone when not.
    ///
    /// May run `f` again, when the transaction lost against another. Once begun it goes on to its end, even if
    /// nobody waits for the answer any more.
    pub async fn act<R, E>(&self, f: impl Fn(&mut Tx<'_>) -> Result<R, E> + Send + 'static) -> Result<R, E>
    where
        R: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        told::answer(self.perform(told::acting(f)).await)
    }

    /// [`Db::read`] from a thread that is not the runtime's. Panics on an async thread.
    pub fn read_blocking<R, E>(&self, f: impl FnOnce(&Read<'_>) -> Result<R, E>) -> Result<R, E>
    where
        E: From<Fault>,
    {
        self.0.show(f)?
    }

    /// [`Db::act`] from a thread that is not the runtime's. Panics on an async thread.
    pub fn act_blocking<R, E>(&self, f: impl Fn(&mut Tx<'_>) -> Result<R, E> + Send + 'static) -> Result<R, E>
    where
        R: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        told::answer(self.0.act(told::acting(f)))
    }

    /// Brings the schema up to date: runs the steps that have not run yet, all of them or none. Says which.
    ///
    /// Two nodes may start at once: one waits for the other.
    pub async fn migrate(&self, chapters: &[Chapter]) -> Result<Vec<String>, Fault> {
        let chapters = chapters.to_vec();
        let migrate = |inner: &Inner| Ok(Told::of(inner.migrate(chapters)));
        told::answer(self.off_the_async_threads(Box::new(migrate)).await)
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), Fault> {
        self.read(|read| read.batch("SELECT 1").map_err(Fault::Unreachable)).await
    }

    /// The name of the engine, for logs and the doctor.
    pub fn engine_name(&self) -> &'static str {
        match self.0.driver {
            Driver::Sqlite(_) => "SQLite",
            Driver::Postgres(_) => "PostgreSQL",
        }
    }

    /// Whether other processes may write to it while this one does: then what they write is not heard of by
    /// [`Db::committed`], and has to be looked for.
    pub fn is_shared(&self) -> bool {
        matches!(self.0.driver, Driver::Postgres(_))
    }

    /// Prepares every statement of [`STATEMENTS`]; gives those that the engine refuses, with their place and why.
    pub async fn prepare_all(&self) -> Result<Vec<String>, Fault> {
        self.read(|read| Ok(read.flaws())).await
    }

    /// Counts the commits of this process that changed something: who waits for work waits for a change here.
    ///
    /// Commits that wrote nothing do not count, so that looking for work in vain wakes nobody.
    pub fn committed(&self) -> watch::Receiver<u64> {
        self.0.commits.subscribe()
    }

    /// Closes the database for all handles, after the reads and acts that have begun or are queued. Whoever
    /// comes later gets [`Fault::Closed`].
    pub async fn close(self) {
        // Those inside have left when all places are free. Closed already is as good.
        drop(self.0.gate.acquire_many(self.0.width).await);
        self.0.gate.close();
        let inner = self.0;
        let ended = tokio::task::spawn_blocking(move || inner.close());
        // Cancelled only when the runtime ends before: the writer then ends with the process.
        let _ = ended.await;
    }

    async fn look(&self, reading: Reading) -> Result<Told, Fault> {
        self.off_the_async_threads(Box::new(move |inner| inner.show(reading))).await
    }

    async fn perform(&self, acting: Acting) -> Result<Told, Fault> {
        match &self.0.driver {
            Driver::Sqlite(sqlite) => sqlite.act(acting).await.unwrap_or(Err(Fault::Closed)),
            Driver::Postgres(_) => self.off_the_async_threads(Box::new(move |inner| inner.act(acting))).await,
        }
    }

    async fn off_the_async_threads(&self, f: Blocking) -> Result<Told, Fault> {
        let place = Arc::clone(&self.0.gate).acquire_owned().await.map_err(|_| Fault::Closed)?;
        let inner = Arc::clone(&self.0);
        let run = tokio::task::spawn_blocking(move || {
            let answer = f(&inner);
            drop(place);
            answer
        });
        // `f` does not panic, so this is a runtime that is shutting down.
        run.await.unwrap_or(Err(Fault::Closed))
    }
}

impl fmt::Debug for Db {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Db").field(&self.engine_name()).finish()
    }
}

impl Inner {
    fn read(&self, f: &mut dyn FnMut(&Read<'_>)) -> Result<(), Fault> {
        match &self.driver {
            Driver::Sqlite(sqlite) => sqlite.read(f),
            Driver::Postgres(postgres) => postgres.read(f),
        }
    }

    fn show<T>(&self, f: impl FnOnce(&Read<'_>) -> T) -> Result<T, Fault> {
        let (mut once, mut answer) = (Some(f), None);
        self.read(&mut |read| answer = once.take().map(|f| f(read)))?;
        Ok(answer.expect("a read that ended has run"))
    }

    /// The writer that has stopped drops the act, and with it whoever would answer.
    fn act(&self, acting: Acting) -> Result<Told, Fault> {
        match &self.driver {
            Driver::Sqlite(sqlite) => sqlite.act(acting).blocking_recv().unwrap_or(Err(Fault::Closed)),
            Driver::Postgres(postgres) => postgres.act(&*acting),
        }
    }

    fn migrate(&self, chapters: Vec<Chapter>) -> Result<Vec<String>, Fault> {
        match &self.driver {
            Driver::Sqlite(_) => {
                told::answer(self.act(told::acting(move |tx| migrate::migrate(tx, &chapters))))
            }
            Driver::Postgres(postgres) => postgres.alone(move |tx| migrate::migrate(tx, &chapters)),
        }
    }

    fn close(&self) {
        match &self.driver {
            Driver::Sqlite(sqlite) => sqlite.close(),
            Driver::Postgres(postgres) => postgres.close(),
        }
    }
}
