//! What one can do to a statement: one function per intention.

pub(crate) mod coediting;
pub(crate) mod comments;
pub(crate) mod drafting;
pub(crate) mod endorsing;
pub(crate) mod exports;
pub(crate) mod names;
pub(crate) mod procedure;
pub(crate) mod proposing;
pub(crate) mod publishing;

use crate::heart::log::Entry;
use crate::heart::statement::Statement;
use crate::policy::{Draft, ReadIt, Standing};
use crate::store::{log, statements};
use access::{Actor, Policy};
use base::{Id, Slug};
use db::{Fault, Read};
use facts::{Act, Look, Problem};
use serde::Serialize;

/// The statement at that address, if this reader may read it.
pub(crate) fn readable(look: &Look, slug: &Slug) -> Result<Statement, Problem> {
    let found = statements::by_slug(look, slug)?;
    found.filter(|statement| ReadIt(statement).permits(look.actor())).ok_or(Problem::NotFound)
}

/// The statement as it stands now, inside the transaction: what a door read may be old.
pub(crate) fn fresh(act: &Act, id: Id<Statement>) -> Result<Statement, Problem> {
    statements::find(act, id)?.ok_or(Problem::NotFound)
}

/// What the actor is to the statement.
pub(crate) fn standing<'a>(
    read: &Read,
    actor: &Actor,
    statement: &'a Statement,
) -> Result<Standing<'a>, Fault> {
    let drafts = match actor.person() {
        Some(person) => statements::drafters(read, statement.id)?.contains(&person),
        None => false,
    };
    Ok(Standing { statement, drafts })
}

/// Whether the actor drafts the statement, for what a page offers.
pub(crate) fn may_draft(look: &Look, statement: &Statement) -> Result<bool, Fault> {
    Ok(Draft(standing(look, look.actor(), statement)?).permits(look.actor()))
}

/// The actor drafts the statement, or may not.
pub(crate) fn drafted(act: &Act, statement: &Statement) -> Result<(), Problem> {
    let standing = standing(act, act.actor(), statement)?;
    act.allow(Draft(standing)).map(drop)
}

/// Appends to the statement's log. What stands in `body` is public for ever: no names, no addresses, but their
/// [`crate::heart::log::sealed`] form.
pub(crate) fn write_down(
    act: &mut Act,
    statement: Id<Statement>,
    kind: &str,
    body: &impl Serialize,
) -> Result<(), Fault> {
    let last = log::last(act, statement)?;
    let entry = Entry::following(last.as_ref(), act.now(), kind, body);
    log::append(act, statement, &entry)
}
