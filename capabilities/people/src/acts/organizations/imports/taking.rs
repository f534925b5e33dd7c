//! Writing what a list says into the directory, as it was chosen.

use super::changed;
use crate::acts::organizations::{add, describe, relations, tell_apart};
use crate::heart::organization::import::{Choice, Entry, Import, Outcome, Row, Stage, entry};
use crate::heart::organization::{Bond, Kind, Organization, Said, Told};
use crate::store::organizations::{self, imports, relations as told};
use base::{Id, Line};
use facts::{Act, Problem};

/// The job that takes in the rows of a list that was confirmed.
pub(crate) const TAKE: &str = "organization-import";

/// So many rows are taken in one act: it holds the database for some tens of milliseconds.
const A_HAND: i64 = 50;

/// Takes in the next rows of a list; whether there are more.
pub(crate) fn take(act: &mut Act, id: Id<Import>) -> Result<bool, Problem> {
    let import = imports::of(act, id)?.ok_or(Problem::NotFound)?;
    if import.stage != Stage::Taking {
        return Ok(false);
    }
    let rows = imports::open(act, id, A_HAND)?;
    let more = rows.len() == usize::try_from(A_HAND).unwrap_or(usize::MAX);
    for row in rows {
        let (outcome, organization) = match entry(&row.cells, &import.mapping, &import.settings) {
            Ok(entry) => one(act, &import, &row, &entry)?,
            Err(_) => (Outcome::Left, None),
        };
        imports::settle(act, id, row.n, outcome, organization)?;
    }
    if !more {
        imports::set_stage(act, id, Stage::Taking, Stage::Done)?;
    }
    changed(act, id, if more { "taken" } else { "done" })?;
    Ok(more)
}

fn one(
    act: &mut Act,
    import: &Import,
    row: &Row,
    entry: &Entry,
) -> Result<(Outcome, Option<Id<Organization>>), Problem> {
    let known = match row.choice {
        Choice::Skip | Choice::Open => return Ok((Outcome::Left, None)),
        Choice::Same(id) => organizations::of(act, id)?,
        // Somebody may have added it meanwhile, or an earlier row did.
        Choice::New => match organizations::named(act, &entry.said.name)? {
            Some(id) => organizations::of(act, id)?,
            None => None,
        },
    };
    let (mut outcome, id) = match known {
        Some(known) => fill(act, known, &entry.said)?,
        None => {
            let added = add(act, &entry.said)?;
            let others: Vec<_> = there(act, &row.detail.alike)?;
            tell_apart(act, added.id, &others)?;
            (Outcome::Added, added.id)
        }
    };
    if join(act, import, id, entry)? && outcome == Outcome::Unchanged {
        outcome = Outcome::Filled;
    }
    Ok((outcome, Some(id)))
}

/// Those that are still here.
fn there(act: &mut Act, all: &[Id<Organization>]) -> Result<Vec<Id<Organization>>, Problem> {
    let mut there = Vec::new();
    for &id in all {
        if organizations::mention(act, id)?.is_some() {
            there.push(id);
        }
    }
    Ok(there)
}

fn fill(act: &mut Act, known: Organization, said: &Said) -> Result<(Outcome, Id<Organization>), Problem> {
    let id = known.id;
    let more = known.said.with_more(said);
    if more == known.said {
        return Ok((Outcome::Unchanged, id));
    }
    describe(act, known, &more)?;
    Ok((Outcome::Filled, id))
}

/// Makes it a member of the networks that the row names, and of that of the whole list; whether it was not before.
fn join(act: &mut Act, import: &Import, id: Id<Organization>, entry: &Entry) -> Result<bool, Problem> {
    let mut networks = Vec::new();
    if let Some(slug) = &import.settings.network {
        networks.extend(organizations::with_slug(act, slug)?.map(|network| network.id));
    }
    for name in &entry.networks {
        networks.push(network(act, name)?);
    }
    let mut joined = false;
    for other in networks.into_iter().filter(|other| *other != id) {
        if told::between(act, Bond::Member, id, other)?.is_none() {
            let bond = Told { bond: Bond::Member, one: id, other, since: None, until: None, source: None };
            relations::tell(act, &bond)?;
            joined = true;
        }
    }
    Ok(joined)
}

/// The network of this name or acronym; it is added when there is none.
fn network(act: &mut Act, name: &Line<160>) -> Result<Id<Organization>, Problem> {
    let known = relations::meant(&act.look(), name.as_str())?;
    match known {
        Some(id) => Ok(id),
        None => Ok(add(act, &Said { kind: Kind::Network, ..Said::named(name.clone()) })?.id),
    }
}
