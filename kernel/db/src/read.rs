//! What a read and an act see of the database.

use crate::{Engine, Fault, STATEMENTS, Statement, postgres, sqlite};
use base::{FromValue, Value};
use std::cell::Cell;
use std::ops::Deref;

/// A snapshot of the database: all that is read through it stood there at one moment. It cannot write.
pub struct Read<'a> {
    source: Source<'a>,
    trouble: Cell<Trouble>,
    wrote: Cell<bool>,
}

pub(crate) enum Source<'a> {
    Sqlite(&'a rusqlite::Connection),
    Postgres(postgres::Session<'a>),
}

/// How a transaction stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// Well.
    None,
    /// A statement failed: it can only be rolled back.
    Broken,
    /// It lost against another transaction: it may be tried again.
    Lost,
}

/// Why a statement failed, and whether the transaction may be tried again.
pub(crate) struct Failure {
    pub(crate) fault: Fault,
    pub(crate) lost: bool,
}

impl<'a> Read<'a> {
    pub(crate) fn of(source: Source<'a>) -> Self {
        Self { source, trouble: Cell::new(Trouble::None), wrote: Cell::new(false) }
    }

    /// All rows, in order.
    pub fn rows<T>(
        &self,
        sql: &'static Statement,
        args: &[Value],
        mut map: impl FnMut(&mut Row<'_>) -> Result<T, Fault>,
    ) -> Result<Vec<T>, Fault> {
        let mut rows = Vec::new();
        self.visit(sql, args, &mut |row| {
            rows.push(map(row)?);
            Ok(true)
        })?;
        Ok(rows)
    }

    /// The first row, if there is one.
    pub fn maybe<T>(
        &self,
        sql: &'static Statement,
        args: &[Value],
        mut map: impl FnMut(&mut Row<'_>) -> Result<T, Fault>,
    ) -> Result<Option<T>, Fault> {
        let mut first = None;
        self.visit(sql, args, &mut |row| {
            first = Some(map(row)?);
            Ok(false)
        })?;
        Ok(first)
    }

    /// The only row, for counts and the like. None or several are a [`Fault::NotOne`].
    pub fn one<T>(
        &self,
        sql: &'static Statement,
        args: &[Value],
        mut map: impl FnMut(&mut Row<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let mut only = None;
        self.visit(sql, args, &mut |row| {
            if only.is_some() {
                return Err(Fault::NotOne { at: sql, found: "several" });
            }
            only = Some(map(row)?);
            Ok(true)
        })?;
        only.ok_or(Fault::NotOne { at: sql, found: "none" })
    }

    /// Shows the rows to `each` until it says false. A statement without rows is refused: it would write unnoticed.
    fn visit(
        &self,
        sql: &'static Statement,
        args: &[Value],
        each: &mut dyn FnMut(&mut Row<'_>) -> Result<bool, Fault>,
    ) -> Result<(), Fault> {
        let mut refused = Ok(());
        let mut found = false;
        let mut guard = |mut row: Row<'_>| {
            found = true;
            each(&mut row).unwrap_or_else(|fault| {
                refused = Err(fault);
                false
            })
        };
        let visited = check(sql, args).and_then(|()| match &self.source {
            Source::Sqlite(connection) => sqlite::visit(connection, sql, args, &mut guard),
            Source::Postgres(session) => session.visit(sql, args, &mut guard),
        });
        visited.map_err(|failure| self.note(failure))?;
        if found && sql.returning() {
            self.wrote.set(true);
        }
        refused
    }

    /// Runs SQL that is no statement of the house, such as a migration, already in the engine's dialect.
    pub(crate) fn batch(&self, text: &str) -> Result<(), String> {
        match &self.source {
            Source::Sqlite(connection) => connection.execute_batch(text).map_err(|e| e.to_string()),
            Source::Postgres(session) => session.batch(text),
        }
    }

    /// The statements of the house that the engine refuses, with their place and why.
    pub(crate) fn flaws(&self) -> Vec<String> {
        let flaw = |sql: &Statement| match &self.source {
            Source::Sqlite(connection) => sqlite::flaw(connection, sql),
            Source::Postgres(session) => session.flaw(sql),
        };
        let flaws = STATEMENTS.iter().filter_map(|sql| flaw(sql).map(|why| format!("{sql}: {why}")));
        flaws.collect()
    }

    pub(crate) fn engine(&self) -> Engine {
        match self.source {
            Source::Sqlite(_) => Engine::Sqlite,
            Source::Postgres(_) => Engine::Postgres,
        }
    }

    pub(crate) fn trouble(&self) -> Trouble {
        self.trouble.get()
    }

    fn note(&self, failure: Failure) -> Fault {
        self.trouble.set(if failure.lost { Trouble::Lost } else { Trouble::Broken });
        failure.fault
    }
}

/// Refuses a statement that gives rows where none are taken, and the other way round.
pub(crate) fn shape(sql: &'static Statement, columns: usize, wanted: bool) -> Result<(), Failure> {
    let detail = match (columns > 0, wanted) {
        (true, false) => "gives rows: ask for them with rows, maybe or one",
        (false, true) => "gives no rows: use execute",
        _ => return Ok(()),
    };
    Err(Failure { fault: Fault::Statement { at: sql, detail: detail.to_owned() }, lost: false })
}

/// Refuses on both engines what one of them cannot keep: SQLite turns NaN into NULL, PostgreSQL has no zero
/// character in text.
fn check(sql: &'static Statement, args: &[Value]) -> Result<(), Failure> {
    let wrong = args.iter().find_map(|value| match value {
        Value::Real(real) if real.is_nan() => Some("NaN cannot be stored"),
        Value::Text(text) if text.contains('\0') => Some("a zero character cannot be stored"),
        _ => None,
    });
    match wrong {
        None => Ok(()),
        Some(detail) => {
            Err(Failure { fault: Fault::Statement { at: sql, detail: detail.to_owned() }, lost: false })
        }
    }
}

/// One transaction: kept when the act returns Ok, gone when not. Reads see what it wrote.
pub struct Tx<'a> {
    read: Read<'a>,
}

impl<'a> Tx<'a> {
    pub(crate) fn of(source: Source<'a>) -> Self {
        Self { read: Read::of(source) }
    }

    /// Runs a statement that gives no rows back; says how many it changed.
    ///
    /// After a failed statement the transaction cannot be kept, whatever the act makes of the fault.
    pub fn execute(&mut self, sql: &'static Statement, args: &[Value]) -> Result<u64, Fault> {
        let executed = check(sql, args).and_then(|()| match &self.read.source {
            Source::Sqlite(connection) => sqlite::execute(connection, sql, args),
            Source::Postgres(session) => session.execute(sql, args),
        });
        let changed = executed.map_err(|failure| self.read.note(failure))?;
        if changed > 0 {
            self.read.wrote.set(true);
        }
        Ok(changed)
    }

    /// Whether any row has been changed so far.
    pub fn wrote(&self) -> bool {
        self.read.wrote.get()
    }
}

impl<'a> Deref for Tx<'a> {
    type Target = Read<'a>;

    fn deref(&self) -> &Read<'a> {
        &self.read
    }
}

/// One row. Hands out its columns in the order of the SELECT.
pub struct Row<'a> {
    cells: Cells<'a>,
    at: &'static Statement,
    column: usize,
}

pub(crate) enum Cells<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a tokio_postgres::Row),
}

impl<'a> Row<'a> {
    pub(crate) fn of(cells: Cells<'a>, at: &'static Statement) -> Self {
        Self { cells, at, column: 0 }
    }

    /// The next column.
    #[expect(clippy::should_implement_trait, reason = "each call may ask for another type")]
    pub fn next<T: FromValue>(&mut self) -> Result<T, Fault> {
        let value = match self.cells {
            Cells::Sqlite(row) => sqlite::cell(row, self.column),
            Cells::Postgres(row) => postgres::cell(row, self.column),
        };
        self.column += 1;
        let value = value.map_err(|detail| Fault::Statement {
            at: self.at,
            detail: format!("column {}: {detail}", self.column),
        })?;
        T::from_value(value).map_err(|mismatch| Fault::Column { at: self.at, column: self.column, mismatch })
    }
}
