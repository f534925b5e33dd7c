//! Taking in a list of organizations: it is looked through first, and nothing of it is written before somebody says so.

mod judging;
mod taking;
mod undoing;

pub(crate) use judging::{Judged, judged};
pub(crate) use taking::{TAKE, take};
pub(crate) use undoing::{UNDO, take_back, undo};

use crate::facts::ImportChanged;
use crate::heart::organization::import::{self, Choice, Field, Import, Settings, Stage, Table};
use crate::policy::ImportOrganizations;
use crate::refused::Refused;
use crate::store::organizations::imports;
use base::Id;
use db::Read;
use facts::{Act, Look, Problem};

/// The list with this id, if it is the actor's own.
pub(crate) fn own(look: &Look, id: Id<Import>) -> Result<Import, Problem> {
    let found = imports::of(look, id)?;
    found.filter(|import| look.actor().is(import.person)).ok_or(Problem::NotFound)
}

/// Keeps a list as it was read, with what its columns probably mean.
pub(crate) fn begin(act: &mut Act, title: &str, table: &Table) -> Result<Import, Problem> {
    act.allow(ImportOrganizations)?;
    let import = Import {
        id: act.id(),
        person: act.actor().person().ok_or(Problem::NotFound)?,
        made: act.now(),
        title: title.chars().take(120).collect(),
        headings: table.headings.clone(),
        mapping: import::guess(&table.headings),
        settings: Settings::default(),
        stage: Stage::Open,
    };
    imports::add(act, &import, &table.rows)?;
    changed(act, import.id, "begun")?;
    Ok(import)
}

/// The list with other meanings of its columns, as long as nothing of it has been taken in.
pub(crate) fn remapped(
    read: &Read,
    import: Import,
    mapping: Vec<Field>,
    settings: Settings,
) -> Result<(Import, Judged), Problem> {
    let import = Import { mapping, settings, ..import };
    let judged = judged(read, &import)?;
    Ok((import, judged))
}

/// Keeps what the columns mean, and what was found out about each row.
pub(crate) fn keep(act: &mut Act, import: &Import, judged: &Judged) -> Result<(), Problem> {
    act.allow(ImportOrganizations)?;
    still_open(act, import.id)?;
    imports::set_mapping(act, import)?;
    for row in judged {
        imports::judge(act, import.id, row)?;
    }
    changed(act, import.id, "looked-through")
}

/// Keeps what somebody chose for some rows.
pub(crate) fn choose(act: &mut Act, id: Id<Import>, chosen: &[(i64, Choice)]) -> Result<(), Problem> {
    act.allow(ImportOrganizations)?;
    still_open(act, id)?;
    for (n, choice) in chosen {
        imports::choose(act, id, *n, choice)?;
    }
    changed(act, id, "chosen")
}

/// Takes the list in: the first rows now, the others by a job.
pub(crate) fn confirm(act: &mut Act, id: Id<Import>) -> Result<(), Problem> {
    act.allow(ImportOrganizations)?;
    still_open(act, id)?;
    if !imports::set_stage(act, id, Stage::Open, Stage::Taking)? {
        return Err(Refused::ImportClosed.into());
    }
    if take(act, id)? {
        act.enqueue(TAKE, &id)?;
    }
    Ok(())
}

/// Drops a list. What was taken in of it stays.
pub(crate) fn remove(act: &mut Act, id: Id<Import>) -> Result<(), Problem> {
    act.allow(ImportOrganizations)?;
    let import = own(&act.look(), id)?;
    if matches!(import.stage, Stage::Taking | Stage::Undoing) {
        return Err(Refused::ImportClosed.into());
    }
    imports::remove(act, id)?;
    changed(act, id, "dropped")
}

fn still_open(act: &mut Act, id: Id<Import>) -> Result<Import, Problem> {
    let import = own(&act.look(), id)?;
    if import.stage == Stage::Open { Ok(import) } else { Err(Refused::ImportClosed.into()) }
}

fn changed(act: &mut Act, import: Id<Import>, what: &'static str) -> Result<(), Problem> {
    act.record(&ImportChanged { import, what })?;
    Ok(())
}
