//! SQLite: one file, one writer, as many readers as there is work for.

mod readers;
mod writer;

use crate::read::{Cells, Failure, Source};
use crate::told::{Acting, Told};
use crate::{Engine, Fault, Read, Row, Statement, fault, read};
use base::Value;
use readers::Readers;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, params_from_iter};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{oneshot, watch};
use writer::Writer;

/// How long to wait for another process (a backup, a subcommand) that is writing.
const BUSY: Duration = Duration::from_secs(10);
/// More than the house has statements, so that each is prepared once for each connection.
const STATEMENTS: usize = 2_048;

pub(crate) struct Sqlite {
    writer: Writer,
    readers: Readers,
}

impl Sqlite {
    pub(crate) fn open(path: &Path, commits: Arc<watch::Sender<u64>>) -> Result<Self, Fault> {
        create(path).map_err(|e| Fault::Unreachable(format!("{}: {e}", path.display())))?;
        let writer = Writer::start(connect(path, Access::Write)?, commits)?;
        Ok(Self { writer, readers: Readers::of(path) })
    }

    /// How many reads can run at once.
    pub(crate) fn width(&self) -> u32 {
        self.readers.width()
    }

    /// Shows a snapshot to `f`, once.
    pub(crate) fn read(&self, f: &mut dyn FnMut(&Read<'_>)) -> Result<(), Fault> {
        let reader = self.readers.take()?;
        let read = Read::of(Source::Sqlite(&reader));
        let outcome = fault::caught(|| f(&read));
        reader.put_back();
        outcome
    }

    /// Queues the act; the answer comes when it is committed. Dropping the receiver does not stop the act.
    pub(crate) fn act(&self, acting: Acting) -> oneshot::Receiver<Result<Told, Fault>> {
        self.writer.queue(acting)
    }

    /// Ends the writer after what is queued; blocks until then.
    pub(crate) fn close(&self) {
        self.writer.close();
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    Read,
    Write,
}

/// Makes the file and its folder. What people wrote is not for other users of the machine.
fn create(path: &Path) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

fn connect(path: &Path, access: Access) -> Result<Connection, Fault> {
    let open = || {
        let connection = Connection::open(path)?;
        connection.busy_timeout(BUSY)?;
        // FULL: a commit that was answered survives a power cut. Cache in KiB, map in bytes.
        connection.execute_batch(
            "PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             PRAGMA foreign_keys = ON;
             PRAGMA temp_store = MEMORY;
             PRAGMA cache_size = -8192;
             PRAGMA mmap_size = 268435456;
             PRAGMA journal_size_limit = 67108864;
             PRAGMA trusted_schema = OFF;",
        )?;
        connection.pragma_update(None, "query_only", access == Access::Read)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        Ok(connection)
    };
    open().map_err(|e: rusqlite::Error| Fault::Unreachable(format!("{}: {e}", path.display())))
}

/// Runs a word of transaction control.
fn control(connection: &Connection, word: &str) -> rusqlite::Result<()> {
    connection.prepare_cached(word)?.execute([]).map(drop)
}

pub(crate) fn execute(
    connection: &Connection,
    sql: &'static Statement,
    args: &[Value],
) -> Result<u64, Failure> {
    let failed = |e| failure(sql, &e);
    let mut statement = connection.prepare_cached(sql.spoken_to(Engine::Sqlite)).map_err(failed)?;
    read::shape(sql, statement.column_count(), false)?;
    let changed = statement.execute(params_from_iter(args.iter().map(Arg))).map_err(failed)?;
    Ok(changed as u64)
}

/// Shows the rows to `each` until it says false.
pub(crate) fn visit(
    connection: &Connection,
    sql: &'static Statement,
    args: &[Value],
    each: &mut dyn FnMut(Row<'_>) -> bool,
) -> Result<(), Failure> {
    let failed = |e| failure(sql, &e);
    let mut statement = connection.prepare_cached(sql.spoken_to(Engine::Sqlite)).map_err(failed)?;
    read::shape(sql, statement.column_count(), true)?;
    let mut rows = statement.query(params_from_iter(args.iter().map(Arg))).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        // Whatever RETURNING shows has been written and checked before the first row.
        if !each(Row::of(Cells::Sqlite(row), sql)) {
            break;
        }
    }
    Ok(())
}

fn failure(at: &'static Statement, error: &rusqlite::Error) -> Failure {
    let detail = error.to_string();
    let fault = match error.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) => Fault::Constraint { at, detail },
        _ => Fault::Statement { at, detail },
    };
    // With one writer there is nobody to lose against.
    Failure { fault, lost: false }
}

/// A value as a parameter.
struct Arg<'a>(&'a Value);

impl rusqlite::ToSql for Arg<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self.0 {
            Value::Null => ValueRef::Null,
            Value::Int(int) => ValueRef::Integer(*int),
            Value::Real(real) => ValueRef::Real(*real),
            Value::Bool(bool) => ValueRef::Integer(i64::from(*bool)),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

/// What a column holds. Booleans come as 0 and 1, which `bool` reads.
pub(crate) fn cell(row: &rusqlite::Row<'_>, column: usize) -> Result<Value, String> {
    Ok(match row.get_ref(column).map_err(|e| e.to_string())? {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(int) => Value::Int(int),
        ValueRef::Real(real) => Value::Real(real),
        ValueRef::Text(text) => Value::Text(String::from_utf8(text.to_vec()).map_err(|e| e.to_string())?),
        ValueRef::Blob(bytes) => Value::Blob(bytes.to_vec()),
    })
}

/// Why the statement cannot be prepared, if it cannot.
pub(crate) fn flaw(connection: &Connection, sql: &Statement) -> Option<String> {
    connection.prepare(sql.spoken_to(Engine::Sqlite)).err().map(|e| e.to_string())
}
