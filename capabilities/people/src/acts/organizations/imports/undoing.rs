//! Taking back what a list brought in, as far as nobody has built on it since.

use super::{changed, own};
use crate::acts::organizations::{describe, relations as acts};
use crate::facts::{OrganizationRemoved, of_organization};
use crate::heart::organization::import::{Entry, Import, Outcome, Row, Stage, entry};
use crate::heart::organization::{Bond, Kind, Organization, Standing};
use crate::policy::ImportOrganizations;
use crate::refused::Refused;
use crate::store::organizations::{self, imports, relations, revisions};
use base::Id;
use db::Fault;
use facts::{Act, Problem};
use web::Ui;

/// The job that takes the rows back of which there are too many for one act.
pub(crate) const UNDO: &str = "organization-import-undo";

/// So many rows are taken back in one act: of each it is asked who has built on it.
const A_HAND: i64 = 25;

/// Takes a list back: the first rows now, the others by a job.
pub(crate) fn undo(act: &mut Act, ui: &Ui, id: Id<Import>) -> Result<(), Problem> {
    act.allow(ImportOrganizations)?;
    own(&act.look(), id)?;
    if !imports::set_stage(act, id, Stage::Done, Stage::Undoing)? {
        return Err(Refused::ImportClosed.into());
    }
    if take_back(act, ui, id)? {
        act.enqueue(UNDO, &id)?;
    }
    Ok(())
}

/// Takes back the next rows of a list; whether there are more.
pub(crate) fn take_back(act: &mut Act, ui: &Ui, id: Id<Import>) -> Result<bool, Problem> {
    let import = imports::of(act, id)?.ok_or(Problem::NotFound)?;
    if import.stage != Stage::Undoing {
        return Ok(false);
    }
    let rows = imports::taken(act, id, A_HAND)?;
    let more = rows.len() == usize::try_from(A_HAND).unwrap_or(usize::MAX);
    for row in rows {
        let (outcome, organization) = back(act, ui, &import, &row)?;
        imports::settle(act, id, row.n, outcome, organization)?;
    }
    if !more {
        imports::set_stage(act, id, Stage::Undoing, Stage::Undone)?;
    }
    changed(act, id, "taken-back")?;
    Ok(more)
}

fn back(
    act: &mut Act,
    ui: &Ui,
    import: &Import,
    row: &Row,
) -> Result<(Outcome, Option<Id<Organization>>), Problem> {
    let known = row.organization.map(|id| organizations::of(act, id)).transpose()?.flatten();
    let Some(organization) = known else { return Ok((Outcome::TakenBack, None)) };
    let id = organization.id;
    let Ok(entry) = entry(&row.cells, &import.mapping, &import.settings) else {
        return Ok((Outcome::Stays, Some(id)));
    };
    let parted = part(act, ui, import, id)?;
    let gone = match row.outcome {
        Some(Outcome::Added) => remove_untouched(act, ui, import, organization)?,
        _ => unfill(act, import, organization, &entry)? || parted,
    };
    Ok(match (gone, row.outcome) {
        (true, Some(Outcome::Added)) => (Outcome::TakenBack, None),
        (true, _) => (Outcome::TakenBack, Some(id)),
        (false, _) => (Outcome::Stays, Some(id)),
    })
}

/// Takes back the memberships that the list told and nobody has answered; networks that it added for them go with the last.
fn part(act: &mut Act, ui: &Ui, import: &Import, id: Id<Organization>) -> Result<bool, Problem> {
    let mut parted = false;
    for tied in relations::of_one(act, id)? {
        let relation = tied.relation;
        let told = &relation.told;
        let of_list = relation.person == Some(import.person)
            && relation.at >= import.made
            && (told.bond, told.one, relation.standing) == (Bond::Member, id, Standing::Told)
            && (&told.since, &told.until, &told.source) == (&None, &None, &None);
        if !of_list {
            continue;
        }
        acts::remove(act, relation.id)?;
        parted = true;
        if let Some(network) = organizations::of(act, told.other)?.filter(|it| it.said.kind == Kind::Network)
        {
            remove_untouched(act, ui, import, network)?;
        }
    }
    Ok(parted)
}

/// Removes an organization that the list added, unless somebody has built on it: described it, acts for it, follows it, told
/// what it is to another, or named it elsewhere.
fn remove_untouched(
    act: &mut Act,
    ui: &Ui,
    import: &Import,
    organization: Organization,
) -> Result<bool, Problem> {
    let id = organization.id;
    let of_list = |first: &revisions::Revision| {
        first.n == 1 && first.person == Some(import.person) && first.at >= import.made
    };
    let alone = revisions::before(act, id, i64::MAX, 1)?.first().is_some_and(of_list)
        && organizations::acting(act, id)?.is_empty()
        && relations::of_one(act, id)?.is_empty();
    if !alone || is_named(act, ui, id)? {
        return Ok(false);
    }
    organizations::remove(act, id)?;
    let name = organization.said.name.as_str().to_owned();
    act.record(&OrganizationRemoved { organization: id, name })?;
    Ok(true)
}

/// Whether something else stands on its page, or somebody follows it.
fn is_named(act: &Act, ui: &Ui, id: Id<Organization>) -> Result<bool, Fault> {
    let (look, subject) = (act.look(), of_organization(id));
    Ok(!ui.house().beside(&look, ui, &subject)?.is_empty()
        || !notices::followers(&look, &subject, None)?.is_empty())
}

/// Describes an organization as before the list completed it, unless somebody has described it since.
fn unfill(
    act: &mut Act,
    import: &Import,
    organization: Organization,
    entry: &Entry,
) -> Result<bool, Problem> {
    let last_two = revisions::before(act, organization.id, i64::MAX, 2)?;
    let [last, before] = last_two.as_slice() else { return Ok(false) };
    let of_list = last.person == Some(import.person)
        && last.at >= import.made
        && last.said == before.said.with_more(&entry.said);
    if of_list {
        describe(act, organization, &before.said)?;
    }
    Ok(of_list)
}
