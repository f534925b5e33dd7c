//! PostgreSQL: a pool of connections, driven from blocking threads.

mod tls;
mod values;

use crate::read::{Cells, Failure, Source, Trouble};
use crate::told::{self, Told};
use crate::{Engine, Fault, Read, Row, Server, Statement, Tx, fault, read};
use base::Value;
use deadpool_postgres::{
    Client, Hook, HookError, Manager, ManagerConfig, Pool, PoolError, RecyclingMethod, Runtime as PoolRuntime,
};
use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::watch;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Error, NoTls};
use values::Arg;
pub(crate) use values::cell;

/// Connections of one node; a server takes a hundred by default.
pub(crate) const WIDTH: u32 = 16;
/// How often an act that lost against another is tried again.
const RETRIES: usize = 3;
/// How long to wait for a connection to be made or to come free.
const PATIENCE: Duration = Duration::from_secs(10);
/// No statement of the house takes this long, and no transaction waits for anything but the database.
const BOUNDS: &str = "SET statement_timeout = '60s'; SET idle_in_transaction_session_timeout = '60s'";

const READ: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
const ACT: &str = "BEGIN ISOLATION LEVEL SERIALIZABLE";
/// For migrations: each statement sees what was committed while it waited for the lock.
const ALONE: &str = "BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL statement_timeout = 0";

pub(crate) struct Postgres {
    /// Of its own, so that connections outlive whichever runtime asked first, and the callers may have none.
    runtime: Option<Runtime>,
    pool: Pool,
    commits: Arc<watch::Sender<u64>>,
}

impl Postgres {
    pub(crate) fn open(server: &Server, commits: Arc<watch::Sender<u64>>) -> Result<Self, Fault> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("db-postgres")
            .enable_all()
            .build()
            .map_err(|e| Fault::Unreachable(format!("no runtime: {e}")))?;
        let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let config = server.config.clone();
        let manager = if server.encrypted() {
            Manager::from_config(config, tls::connector(server)?, recycling)
        } else {
            Manager::from_config(config, NoTls, recycling)
        };
        let bound = Hook::async_fn(|client, _| {
            Box::pin(async move { client.batch_execute(BOUNDS).await.map_err(HookError::Backend) })
        });
        let pool = Pool::builder(manager)
            .max_size(WIDTH as usize)
            .wait_timeout(Some(PATIENCE))
            .create_timeout(Some(PATIENCE))
            .recycle_timeout(Some(PATIENCE))
            .runtime(PoolRuntime::Tokio1)
            .post_create(bound)
            .build()
            .map_err(|e| Fault::Unreachable(e.to_string()))?;
        Ok(Self { runtime: Some(runtime), pool, commits })
    }

    /// Shows a snapshot to `f`, once.
    pub(crate) fn read(&self, f: &mut dyn FnMut(&Read<'_>)) -> Result<(), Fault> {
        let lease = self.begin(READ)?;
        let read = Read::of(lease.source());
        // A panic drops the lease, and the connection with it.
        fault::caught(|| f(&read))?;
        lease.end("ROLLBACK").ok();
        Ok(())
    }

    pub(crate) fn act(&self, acting: &Doing<'_>) -> Result<Told, Fault> {
        for _ in 0..RETRIES {
            if let Verdict::Final(ended) = self.attempt(ACT, acting) {
                return ended;
            }
        }
        match self.attempt(ACT, acting) {
            Verdict::Final(ended) => ended,
            Verdict::Lost => Err(Fault::Contended),
        }
    }

    /// A transaction that keeps others out by its own locks, and so is not tried again.
    pub(crate) fn alone<R: Send + 'static>(
        &self,
        f: impl Fn(&mut Tx<'_>) -> Result<R, Fault>,
    ) -> Result<R, Fault> {
        match self.attempt(ALONE, &|tx| Told::of(f(tx))) {
            Verdict::Final(ended) => told::answer(ended),
            Verdict::Lost => Err(Fault::Contended),
        }
    }

    pub(crate) fn close(&self) {
        self.pool.close();
    }

    fn attempt(&self, begin: &str, acting: &Doing<'_>) -> Verdict {
        let lease = match self.begin(begin) {
            Ok(lease) => lease,
            Err(fault) => return Verdict::Final(Err(fault)),
        };
        let mut tx = Tx::of(lease.source());
        let told = match fault::caught(|| acting(&mut tx)) {
            Ok(told) => told,
            Err(panic) => return Verdict::Final(Err(panic)),
        };
        let (trouble, wrote) = (tx.trouble(), tx.wrote());
        if !told.content || trouble != Trouble::None {
            lease.end("ROLLBACK").ok();
            return match trouble {
                Trouble::Lost => Verdict::Lost,
                _ if told.content => Verdict::Final(Err(Fault::Broken)),
                _ => Verdict::Final(Ok(told)),
            };
        }
        match lease.end("COMMIT") {
            Ok(()) => {
                if wrote {
                    self.commits.send_modify(|count| *count += 1);
                }
                Verdict::Final(Ok(told))
            }
            Err(e) if lost(&e) => Verdict::Lost,
            Err(e) => Verdict::Final(Err(Fault::Commit(words(&e)))),
        }
    }

    /// Lends a connection inside a new transaction.
    fn begin(&self, how: &str) -> Result<Lease<'_>, Fault> {
        let handle = self.runtime.as_ref().expect("the runtime is there until drop").handle();
        // A restarted server closes all connections at once, and not all may have been told.
        for _ in 0..WIDTH {
            let client = handle.block_on(self.pool.get()).map_err(|e| unreachable(&e))?;
            let lease = Lease { client: Some(client), handle };
            match lease.control(how) {
                Ok(()) => return Ok(lease),
                Err(e) if e.is_closed() => {}
                Err(e) => return Err(Fault::Unreachable(words(&e))),
            }
        }
        Err(Fault::Unreachable("the server keeps closing connections".to_owned()))
    }
}

/// A runtime may not be dropped on an async thread, where the last handle may well be.
impl Drop for Postgres {
    fn drop(&mut self) {
        self.pool.close();
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// What is done in a transaction.
type Doing<'f> = dyn Fn(&mut Tx<'_>) -> Told + 'f;

enum Verdict {
    Final(Result<Told, Fault>),
    Lost,
}

fn unreachable(error: &PoolError) -> Fault {
    match error {
        PoolError::Closed => Fault::Closed,
        PoolError::Backend(e) if e.to_string().contains("TLS") => Fault::Unreachable(format!(
            "{}; sslrootcert=FILE trusts a private authority, sslmode=disable goes without encryption",
            words(e)
        )),
        PoolError::Backend(e) | PoolError::PostCreateHook(HookError::Backend(e)) => {
            Fault::Unreachable(words(e))
        }
        other => Fault::Unreachable(other.to_string()),
    }
}

/// A connection inside a transaction. Goes back to the pool only by [`Lease::end`]: where a transaction was left
/// open, by a panic or a fault of the connection, it is closed.
struct Lease<'a> {
    client: Option<Client>,
    handle: &'a Handle,
}

impl<'a> Lease<'a> {
    fn client(&self) -> &Client {
        self.client.as_ref().expect("a lease holds its connection until it ends")
    }

    fn source(&self) -> Source<'_> {
        Source::Postgres(Session { client: self.client(), handle: self.handle })
    }

    fn control(&self, word: &str) -> Result<(), Error> {
        self.handle.block_on(self.client().batch_execute(word))
    }

    /// Ends the transaction; the connection goes back if it is sound.
    fn end(mut self, word: &str) -> Result<(), Error> {
        let ended = self.control(word);
        // A refused COMMIT has rolled back.
        if ended.is_ok() || ended.as_ref().is_err_and(lost) {
            drop(self.client.take());
        }
        ended
    }
}

impl Drop for Lease<'_> {
    fn drop(&mut self) {
        if let Some(client) = self.client.take() {
            drop(Client::take(client));
        }
    }
}

/// The connection as a transaction uses it.
pub(crate) struct Session<'a> {
    client: &'a Client,
    handle: &'a Handle,
}

impl Session<'_> {
    pub(crate) fn execute(&self, sql: &'static Statement, args: &[Value]) -> Result<u64, Failure> {
        let statement = self.prepare(sql)?;
        read::shape(sql, statement.columns().len(), false)?;
        let args: Vec<Arg<'_>> = args.iter().map(Arg).collect();
        let changed = self.handle.block_on(self.client.execute(&statement, &parameters(&args)));
        changed.map_err(|e| failure(sql, &e))
    }

    /// Shows the rows to `each` until it says false.
    pub(crate) fn visit(
        &self,
        sql: &'static Statement,
        args: &[Value],
        each: &mut dyn FnMut(Row<'_>) -> bool,
    ) -> Result<(), Failure> {
        let statement = self.prepare(sql)?;
        read::shape(sql, statement.columns().len(), true)?;
        let args: Vec<Arg<'_>> = args.iter().map(Arg).collect();
        let rows = self.handle.block_on(self.client.query(&statement, &parameters(&args)));
        for row in &rows.map_err(|e| failure(sql, &e))? {
            if !each(Row::of(Cells::Postgres(row), sql)) {
                break;
            }
        }
        Ok(())
    }

    /// Prepares it, the first time on this connection.
    fn prepare(&self, sql: &'static Statement) -> Result<tokio_postgres::Statement, Failure> {
        let prepared = self.client.prepare_cached(sql.spoken_to(Engine::Postgres));
        self.handle.block_on(prepared).map_err(|e| failure(sql, &e))
    }

    pub(crate) fn batch(&self, text: &str) -> Result<(), String> {
        self.handle.block_on(self.client.batch_execute(text)).map_err(|e| words(&e))
    }

    /// Why the statement cannot be prepared or not be spoken in our values, if so.
    pub(crate) fn flaw(&self, sql: &Statement) -> Option<String> {
        // In a savepoint, because a refused statement breaks the transaction around it.
        let prepare = async {
            self.client.batch_execute("SAVEPOINT flaw").await?;
            let prepared = self.client.prepare(sql.spoken_to(Engine::Postgres)).await;
            self.client.batch_execute("ROLLBACK TO flaw; RELEASE flaw").await?;
            prepared
        };
        match self.handle.block_on(prepare) {
            Ok(prepared) => values::strangers(&prepared),
            Err(e) => Some(words(&e)),
        }
    }
}

fn parameters<'a>(args: &'a [Arg<'_>]) -> Vec<&'a (dyn ToSql + Sync)> {
    args.iter().map(|arg| arg as &(dyn ToSql + Sync)).collect()
}

fn failure(at: &'static Statement, error: &Error) -> Failure {
    let detail = words(error);
    let fault = match error.code() {
        // Class 23: integrity constraint violation.
        Some(code) if code.code().starts_with("23") => Fault::Constraint { at, detail },
        _ if error.is_closed() => Fault::Unreachable(detail),
        _ => Fault::Statement { at, detail },
    };
    Failure { fault, lost: lost(error) }
}

/// Whether another transaction went first, so that the same act may succeed when tried again.
fn lost(error: &Error) -> bool {
    matches!(error.code(), Some(&SqlState::T_R_SERIALIZATION_FAILURE | &SqlState::T_R_DEADLOCK_DETECTED))
}

/// The error in full. The driver's own words are no more than "db error". Without the server's detail, which
/// would put the values of rows into logs.
pub(crate) fn words(error: &Error) -> String {
    match (error.as_db_error(), error.source()) {
        (Some(server), _) => format!("{} ({})", server.message(), server.code().code()),
        (None, Some(cause)) => format!("{error}: {cause}"),
        (None, None) => error.to_string(),
    }
}
