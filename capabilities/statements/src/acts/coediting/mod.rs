//! Writing together: the text in the room, and how it and the revisions stay one.

pub(crate) mod following;
mod saving;
mod shelf;

pub(crate) use saving::save;
pub(crate) use shelf::Shelf;

use crate::heart::coediting::together;
use crate::heart::statement::Statement;
use crate::policy::{Draft, Standing};
use crate::store::{revisions, rooms, statements};
use ::web::Keeping;
use access::{Person, Policy, accounts};
use base::{Id, Moment};
use db::{Fault, Read, Tx};
use facts::{Act, Problem};
use live::{Addition, Paper, Unkept, Writer};
use texts::Body;

/// Why something was not written.
#[derive(Debug)]
pub(crate) enum Unwritten {
    /// It may not be.
    Unkept(Unkept),
    /// The database failed.
    Fault(Fault),
}

impl From<Fault> for Unwritten {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// Makes the room ready: with the latest revision if nobody has been there, and with what revisions from elsewhere brought.
pub(crate) fn prepare(tx: &mut Tx, id: Id<Statement>, now: Moment) -> Result<(), Fault> {
    let Some(statement) = statements::find(tx, id)? else { return Ok(()) };
    match rooms::of(tx, id)? {
        Some(room) if room.revision < statement.revision => bring_in(tx, &statement, now),
        Some(_) => Ok(()),
        None if rooms::open(tx, id, statement.revision)? => {
            let text = body(tx, id, statement.revision)?.markdown();
            if let Some(update) = Paper::new().rewrite(&text) {
                rooms::append(tx, id, &update, now)?;
            }
            Ok(())
        }
        None => Ok(()),
    }
}

/// Brings the latest revision into the text of the room.
fn bring_in(tx: &mut Tx, statement: &Statement, now: Moment) -> Result<(), Fault> {
    rooms::hold(tx, statement.id)?;
    let Some(room) = rooms::of(tx, statement.id)?.filter(|room| room.revision < statement.revision) else {
        return Ok(());
    };
    let mut paper = paper(tx, statement.id)?;
    let base = body(tx, statement.id, room.revision)?;
    let theirs = body(tx, statement.id, statement.revision)?;
    // A text that became too long by this stays as it is: the revision made of it will say what to do.
    let Some(text) = together(&base, &paper.text(), &theirs) else { return Ok(()) };
    if let Some(update) = paper.rewrite(&text) {
        rooms::append(tx, statement.id, &update, now)?;
    }
    rooms::set_revision(tx, statement.id, statement.revision)
}

/// Adds to the text of the room what drafters wrote: one update, in the order in which it came.
pub(crate) fn add(
    tx: &mut Tx,
    id: Id<Statement>,
    addition: &Addition,
    now: Moment,
) -> Result<i64, Unwritten> {
    let closed = || Unwritten::Unkept(Unkept::Closed);
    let statement = statements::find(tx, id)?.filter(Statement::is_writable).ok_or_else(closed)?;
    let mut dismissed: Vec<Id<Writer>> = Vec::new();
    let drafters = statements::drafters(tx, id)?;
    for writer in &addition.writers {
        if !drafts(tx, &statement, &drafters, writer.as_of())? {
            dismissed.push(*writer);
        }
    }
    if !dismissed.is_empty() {
        return Err(Unwritten::Unkept(Unkept::NotTheirs(dismissed)));
    }
    let number = rooms::append(tx, id, &addition.update, now)?;
    for (pen, writer) in &addition.pens {
        rooms::add_pen(tx, id, *pen, writer.as_of(), number)?;
    }
    Ok(number)
}

/// Whether somebody drafts the statement at this moment, whatever they did when their page was opened.
fn drafts(
    read: &Read,
    statement: &Statement,
    drafters: &[Id<Person>],
    person: Id<Person>,
) -> Result<bool, Fault> {
    let standing = Standing { statement, drafts: drafters.contains(&person) };
    let account = accounts::of(read, person)?;
    Ok(account.is_some_and(|account| Draft(standing).permits(&account.actor())))
}

fn paper(read: &Read, id: Id<Statement>) -> Result<Paper, Fault> {
    let updates = rooms::after(read, id, 0)?;
    Paper::of(updates.iter().map(|(_, update)| update.as_slice()))
        .map_err(|why| Fault::Data(format!("the text of a room: {why}")))
}

fn body(read: &Read, id: Id<Statement>, number: i64) -> Result<Body, Fault> {
    Ok(revisions::of(read, id, number)?.map_or_else(Body::empty, |revision| revision.body))
}

/// Forgets with which pens somebody wrote: what of it became a revision is kept or not with that.
pub(crate) fn forget(act: &mut Act, person: Id<Person>, _: Keeping) -> Result<(), Problem> {
    Ok(rooms::forget(act, person)?)
}
