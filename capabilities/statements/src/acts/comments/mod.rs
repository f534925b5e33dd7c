//! What one can do about comments and their dispositions.

pub(crate) mod answering;
pub(crate) mod commenting;
mod following;
pub(crate) mod jobs;
pub(crate) mod mailed;
pub(crate) mod moderating;
pub(crate) mod notices;
pub(crate) mod personal;
pub(crate) mod public;
pub(crate) mod record;
pub(crate) mod threads;
pub(crate) mod wording;

pub(crate) use following::follow;

use crate::acts::fresh;
use crate::heart::comments::comment::Comment;
use crate::heart::statement::Statement;
use crate::store::comments as store;
use base::Id;
use db::{Fault, Read};
use facts::{Act, Problem};

/// How many comments of a statement have still to be answered, those among them that wait for a moderator.
pub(crate) fn unanswered(read: &Read, statement: Id<Statement>) -> Result<i64, Fault> {
    let counts = store::counts::of(read, statement)?;
    Ok(counts.total.all - counts.total.answered + store::counts::waiting(read, statement)?)
}

/// The comment with its statement, as they stand inside the transaction.
fn fresh_comment(act: &Act, id: Id<Comment>) -> Result<(Statement, Comment), Problem> {
    let comment = store::find(act, id)?.ok_or(Problem::NotFound)?;
    Ok((fresh(act, comment.statement)?, comment))
}
