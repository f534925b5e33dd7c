//! Putting organizations there as a record has them.

use super::alike::keep_keys;
use crate::facts::{OrganizationAdded, OrganizationRelated, OrganizationsTold};
use crate::heart::organization::recorded::Recorded;
use crate::heart::organization::{Organization, Relation};
use crate::policy::ChangeOrganization;
use crate::store::organizations::{self, keys, relations, revisions};
use facts::{Act, Problem};

/// Puts an organization there with its history; one that is there with this id stays as it is. Says how many it put there.
pub(crate) fn put(act: &mut Act, recorded: &Recorded) -> Result<usize, Problem> {
    act.allow(ChangeOrganization)?;
    let id = recorded.id;
    if organizations::mention(act, id)?.is_some() {
        return Ok(0);
    }
    let revision = recorded.revisions.last().map_or(0, |last| last.n);
    let organization =
        Organization { id, slug: recorded.slug.clone(), revision, said: recorded.said.clone() };
    organizations::add(act, &organization, recorded.added)?;
    for one in &recorded.revisions {
        let kept = revisions::Revision {
            n: one.n,
            said: one.said.clone(),
            at: one.at,
            person: None,
            name: one.by.clone(),
        };
        revisions::add(act, id, &kept)?;
    }
    keep_keys(act, id, &recorded.said)?;
    act.record(&OrganizationAdded { organization: id, name: recorded.said.name.as_str().to_owned() })?;
    Ok(1)
}

/// Tells what an organization is to others, and what it is not.
pub(crate) fn tie(act: &mut Act, recorded: &Recorded) -> Result<(), Problem> {
    act.allow(ChangeOrganization)?;
    for tie in &recorded.ties {
        if relations::of(act, tie.id)?.is_some() || organizations::mention(act, tie.told.other)?.is_none() {
            continue;
        }
        let relation = Relation {
            id: tie.id,
            told: tie.told.clone(),
            side: tie.side,
            at: tie.at,
            person: None,
            standing: tie.standing,
        };
        let hands = relations::Hands {
            name: tie.by.clone(),
            answered: tie.answered,
            answerer: None,
            answerer_name: tie.answered_by.clone(),
        };
        relations::add(act, &relation, &hands)?;
        let (one, other, bond) = (tie.told.one, tie.told.other, tie.told.bond);
        act.record(&OrganizationRelated { relation: tie.id, one, other, bond })?;
    }
    let mut told = Vec::new();
    for apart in &recorded.apart {
        if organizations::mention(act, apart.other)?.is_some()
            && keys::tell_apart(act, (recorded.id, apart.other), None, apart.by.as_deref(), apart.at)?
        {
            told.push(apart.other);
        }
    }
    if !told.is_empty() {
        act.record(&OrganizationsTold { organization: recorded.id, others: told })?;
    }
    Ok(())
}
