//! What goes wrong with the database.

use crate::Statement;
use base::Mismatch;
use std::any::Any;

/// A failure of ours, not of the person in front: logged whole, shown as a reference.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The configured address names no database.
    #[error("database address: {0}")]
    Address(String),
    /// The database cannot be opened or reached, or went away.
    #[error("database unreachable: {0}")]
    Unreachable(String),
    /// The engine refused a statement.
    #[error("{at}: {detail}")]
    Statement {
        /// The statement.
        at: &'static Statement,
        /// In the words of the engine.
        detail: String,
    },
    /// A row would break a rule of the schema (UNIQUE, REFERENCES, CHECK, NOT NULL).
    #[error("{at}: {detail}")]
    Constraint {
        /// The statement.
        at: &'static Statement,
        /// In the words of the engine.
        detail: String,
    },
    /// A column holds something else than the code asks for.
    #[error("{at}: column {column}: {mismatch}")]
    Column {
        /// The statement.
        at: &'static Statement,
        /// Which column, from 1.
        column: usize,
        /// What was expected and found.
        mismatch: Mismatch,
    },
    /// Exactly one row was asked for, and there were none or more.
    #[error("{at}: expected one row, found {found}")]
    NotOne {
        /// The statement.
        at: &'static Statement,
        /// "none" or "several".
        found: &'static str,
    },
    /// Rows that the code above cannot make sense of.
    #[error("stored data: {0}")]
    Data(String),
    /// A statement failed and the act came back content all the same; nothing was kept.
    #[error("an act went on after a statement had failed; nothing was kept")]
    Broken,
    /// The commit failed. Nothing was kept, unless the connection broke in that very moment.
    #[error("not committed: {0}")]
    Commit(String),
    /// Other acts kept changing what this one had read, at every try.
    #[error("gave way to other acts too often")]
    Contended,
    /// The code that ran in the read or act panicked; nothing was kept.
    #[error("panicked: {0}")]
    Panicked(String),
    /// The database has been closed.
    #[error("the database has been closed")]
    Closed,
    /// The schema cannot be brought up to date.
    #[error("migration: {0}")]
    Migration(String),
}

impl From<Mismatch> for Fault {
    fn from(mismatch: Mismatch) -> Self {
        Self::Data(mismatch.to_string())
    }
}

/// Runs foreign code so that its panic harms nobody else.
pub(crate) fn caught<T>(f: impl FnOnce() -> T) -> Result<T, Fault> {
    // Whatever `f` was changing lives in a transaction, which is rolled back.
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(f))
        .map_err(|panic| Fault::Panicked(words_of(&*panic)))
}

fn words_of(panic: &(dyn Any + Send)) -> String {
    let literal = panic.downcast_ref::<&str>().map(|words| (*words).to_owned());
    literal.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "without words".to_owned())
}
