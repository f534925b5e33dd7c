//! Telling what organizations are to each other, and saying whether it is so.

use crate::facts::{OrganizationRelated, RelationAnswered, RelationRemoved};
use crate::heart::organization::{Bond, Kind, Organization, Relation, Said, Side, Standing, Told};
use crate::policy::{AnswerRelation, ChangeOrganization, RemoveRelation};
use crate::refused::Refused;
use crate::store::organizations::{self, relations};
use base::Id;
use db::Fault;
use facts::{Act, Look, Problem};

/// Tells what an organization is to another. What is a member is one of a network, whatever that was called before.
pub(crate) fn tell(act: &mut Act, told: &Told) -> Result<Id<Relation>, Problem> {
    act.allow(ChangeOrganization)?;
    organizations::mention(act, told.one)?.ok_or(Problem::NotFound)?;
    let other = organizations::of(act, told.other)?.ok_or(Problem::NotFound)?;
    if told.one == told.other {
        return Err(Refused::RelationToItself.at("other"));
    }
    if let (Some(since), Some(until)) = (&told.since, &told.until)
        && until < since
    {
        return Err(Refused::RelationEndsFirst.at("until"));
    }
    if relations::between(act, told.bond, told.one, told.other)?.is_some() {
        return Err(Refused::RelationThere.at("other"));
    }
    let person = act.actor().person();
    let for_one = organizations::acts_for(act, person, told.one)?;
    let for_other = organizations::acts_for(act, person, told.other)?;
    let relation = Relation {
        id: act.id(),
        told: told.clone(),
        side: Side::of(for_one, for_other),
        at: act.now(),
        person,
        standing: if for_one && for_other { Standing::Confirmed } else { Standing::Told },
    };
    relations::add(act, &relation, &relations::Hands::default())?;
    if told.bond == Bond::Member {
        let said = Said { kind: Kind::Network, ..other.said.clone() };
        super::describe(act, other, &said)?;
    }
    act.record(&OrganizationRelated {
        relation: relation.id,
        one: told.one,
        other: told.other,
        bond: told.bond,
    })?;
    Ok(relation.id)
}

/// For which ends of a relation whoever looks acts.
pub(crate) fn ends(look: &Look, relation: &Relation) -> Result<(bool, bool), Fault> {
    let person = look.actor().person();
    let one = organizations::acts_for(look, person, relation.told.one)?;
    Ok((one, organizations::acts_for(look, person, relation.told.other)?))
}

/// Says, as the other side, whether it is so.
pub(crate) fn answer(act: &mut Act, id: Id<Relation>, standing: Standing) -> Result<(), Problem> {
    let relation = relations::of(act, id)?.ok_or(Problem::NotFound)?;
    let (for_one, for_other) = ends(&act.look(), &relation)?;
    act.allow(AnswerRelation { relation: &relation, for_one, for_other })?;
    if relation.standing == standing {
        return Ok(());
    }
    let (by, at) = (act.actor().person(), act.now());
    relations::answer(act, id, standing, by, at)?;
    let Told { one, other, .. } = relation.told;
    act.record(&RelationAnswered { relation: id, one, other, standing })?;
    Ok(())
}

/// Takes a relation back.
pub(crate) fn remove(act: &mut Act, id: Id<Relation>) -> Result<(), Problem> {
    let relation = relations::of(act, id)?.ok_or(Problem::NotFound)?;
    let (for_one, for_other) = ends(&act.look(), &relation)?;
    act.allow(RemoveRelation { relation: &relation, for_any: for_one || for_other })?;
    relations::remove(act, id)?;
    let Told { one, other, .. } = relation.told;
    act.record(&RelationRemoved { relation: id, one, other })?;
    Ok(())
}

/// The organization somebody means by what they typed: its name, its acronym, or its name in addresses.
pub(crate) fn meant(look: &Look, typed: &str) -> Result<Option<Id<Organization>>, Fault> {
    let typed = typed.trim();
    let exact = organizations::called(look, typed)?;
    match exact.first() {
        Some(id) => Ok(Some(*id)),
        None => Ok(organizations::with_acronym(look, typed)?),
    }
}
