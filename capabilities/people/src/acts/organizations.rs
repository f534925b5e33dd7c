//! The directory of organizations, which members keep together.

pub(crate) mod alike;
pub(crate) mod imports;
pub(crate) mod leaving;
pub(crate) mod recording;
pub(crate) mod relations;

use crate::facts::{OrganizationAdded, OrganizationChanged, OrganizationsTold};
use crate::heart::organization::{Organization, Said};
use crate::policy::ChangeOrganization;
use crate::refused::Refused;
use crate::store::organizations::{self, keys, revisions};
use base::{Id, Moment};
use facts::{Act, Problem};

/// Adds an organization.
pub(crate) fn add(act: &mut Act, said: &Said) -> Result<Organization, Problem> {
    act.allow(ChangeOrganization)?;
    if organizations::named(act, &said.name)?.is_some() {
        return Err(Refused::OrganizationThere.at("name"));
    }
    let id: Id<Organization> = act.id();
    let slug = organizations::free_slug(act, id, said)?;
    let organization = Organization { id, slug, revision: 1, said: said.clone() };
    let at = act.now();
    organizations::add(act, &organization, at)?;
    keep(act, &organization)?;
    act.record(&OrganizationAdded { organization: id, name: said.name.as_str().to_owned() })?;
    Ok(organization)
}

/// Adds an organization, unless something here is perhaps the same that its writer has not seen: `seen` are those of which
/// they say that it is none.
pub(crate) fn add_unless_alike(
    act: &mut Act,
    said: &Said,
    seen: &[Id<Organization>],
) -> Result<Organization, Problem> {
    let found = alike::to(act, said, None)?;
    let unseen = found.iter().any(|one| !seen.contains(&one.id));
    // A name that is taken is refused beside its field.
    if unseen && organizations::named(act, &said.name)?.is_none() {
        return Err(Refused::OrganizationAlike.into());
    }
    let organization = add(act, said)?;
    let others: Vec<_> = found.into_iter().map(|one| one.id).collect();
    tell_apart(act, organization.id, &others)?;
    Ok(organization)
}

/// Describes an organization otherwise; its address stays. `seen` is the revision that whoever writes began with.
pub(crate) fn change(act: &mut Act, id: Id<Organization>, seen: i64, said: &Said) -> Result<(), Problem> {
    act.allow(ChangeOrganization)?;
    let before = organizations::of(act, id)?.ok_or(Problem::NotFound)?;
    if before.revision != seen {
        return Err(Refused::OrganizationMeanwhile.into());
    }
    if organizations::named(act, &said.name)?.is_some_and(|other| other != id) {
        return Err(Refused::OrganizationThere.at("name"));
    }
    describe(act, before, said)
}

/// Keeps what is said now, and what was said before.
fn describe(act: &mut Act, before: Organization, said: &Said) -> Result<(), Problem> {
    if before.said == *said {
        return Ok(());
    }
    let mut after = before;
    if after.revision == 0 {
        // It stood here before its history was kept.
        let at = organizations::added(act, after.id)?;
        let first = revisions::Revision { n: 1, said: after.said.clone(), at, person: None, name: None };
        revisions::add(act, after.id, &first)?;
        after.revision = 1;
    }
    after.revision += 1;
    after.said = said.clone();
    organizations::set(act, &after)?;
    keep(act, &after)?;
    act.record(&OrganizationChanged { organization: after.id, name: said.name.as_str().to_owned() })?;
    Ok(())
}

/// Keeps the revision that an organization is now at, and by what it is found.
fn keep(act: &mut Act, organization: &Organization) -> Result<(), Problem> {
    let revision = revisions::Revision {
        n: organization.revision,
        said: organization.said.clone(),
        at: act.now(),
        person: act.actor().person(),
        name: None,
    };
    revisions::add(act, organization.id, &revision)?;
    alike::keep_keys(act, organization.id, &organization.said)?;
    Ok(())
}

/// Remembers that an organization is none of these.
pub(crate) fn tell_apart(
    act: &mut Act,
    id: Id<Organization>,
    others: &[Id<Organization>],
) -> Result<(), Problem> {
    act.allow(ChangeOrganization)?;
    let (by, at): (_, Moment) = (act.actor().person(), act.now());
    let mut told = Vec::new();
    for &other in others {
        if other == id || organizations::mention(act, other)?.is_none() {
            return Err(Problem::NotFound);
        }
        if keys::tell_apart(act, (id, other), by, None, at)? {
            told.push(other);
        }
    }
    if !told.is_empty() {
        act.record(&OrganizationsTold { organization: id, others: told })?;
    }
    Ok(())
}
