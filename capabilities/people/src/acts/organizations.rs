//! The directory of organizations, which members keep together.

use crate::facts::{OrganizationAdded, OrganizationChanged};
use crate::heart::organization::{Organization, Said};
use crate::policy::ChangeOrganization;
use crate::refused::Refused;
use crate::store::organizations;
use base::Id;
use facts::{Act, Problem};

/// Adds an organization.
pub(crate) fn add(act: &mut Act, said: &Said) -> Result<Organization, Problem> {
    act.allow(ChangeOrganization)?;
    if organizations::named(act, &said.name)?.is_some() {
        return Err(Refused::OrganizationThere.at("name"));
    }
    let id: Id<Organization> = act.id();
    let slug = organizations::free_slug(act, id, said)?;
    let organization = Organization { id, slug, said: said.clone() };
    organizations::add(act, &organization)?;
    act.record(&OrganizationAdded { organization: id, name: said.name.as_str().to_owned() })?;
    Ok(organization)
}

/// Describes an organization otherwise; its address stays.
pub(crate) fn change(act: &mut Act, id: Id<Organization>, said: &Said) -> Result<(), Problem> {
    act.allow(ChangeOrganization)?;
    if organizations::named(act, &said.name)?.is_some_and(|other| other != id) {
        return Err(Refused::OrganizationThere.at("name"));
    }
    organizations::set(act, id, said)?;
    act.record(&OrganizationChanged { organization: id, name: said.name.as_str().to_owned() })?;
    Ok(())
}
