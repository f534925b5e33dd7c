//! What can happen about writing the text.

use super::about_statement;
use crate::heart::statement::Statement;
use base::Id;
use serde::Serialize;

/// A revision of the text was saved.
#[derive(Serialize)]
pub(crate) struct StatementRevised {
    pub(crate) statement: Id<Statement>,
    pub(crate) revision: i64,
}

/// Somebody who wrote at a statement has left the network.
#[derive(Serialize)]
pub(crate) struct DrafterForgotten {
    pub(crate) statement: Id<Statement>,
}

about_statement! {
    StatementRevised => "statement-revised",
    DrafterForgotten => "statement-drafter-forgotten",
}
