//! Organizations that are perhaps the same.

use crate::facts::OrganizationsKeyed;
use crate::heart::organization::{Organization, Said};
use crate::store::organizations::{self, keys};
use base::{Id, Line, Slug};
use db::{Fault, Read, Tx};
use facts::{Act, Problem};
use likeness::{Candidates, Described, Likeness, MOST_HOLDERS, Profile};

/// So many are looked at closely.
const MOST_LOOKED_AT: usize = 20;

/// So many are shown: who sees more reads none.
const MOST_SHOWN: usize = 3;

/// So many get their keys in one act.
const A_HAND: i64 = 100;

/// An organization that is perhaps the same.
#[derive(Clone, Debug)]
pub(crate) struct Alike {
    /// Which.
    pub id: Id<Organization>,
    /// Its name in addresses.
    pub slug: Slug,
    /// The name it goes by.
    pub name: Line<160>,
    /// Its acronym.
    pub acronym: Option<Line<30>>,
    /// How alike, and by what.
    pub likeness: Likeness,
}

/// What is known of an organization, as it is compared.
pub(crate) fn described(said: &Said) -> Described {
    let others = said.names.iter().map(|name| &name.name);
    Described {
        names: std::iter::once(&said.name).chain(others).map(|name| name.as_str().to_owned()).collect(),
        acronym: said.acronym.as_ref().map(|acronym| acronym.as_str().to_owned()),
        aim: said.about.as_ref().map(|about| about.as_str().to_owned()).unwrap_or_default(),
        links: said.links.iter().map(|link| link.as_str().to_owned()).collect(),
    }
}

/// Those that are perhaps the same as what is said here, the most alike first; `own` is the organization of which it is said,
/// when it is here already.
pub(crate) fn to(read: &Read, said: &Said, own: Option<Id<Organization>>) -> Result<Vec<Alike>, Fault> {
    let profile = Profile::of(&described(said));
    let mut candidates = Candidates::default();
    let most = i64::try_from(MOST_HOLDERS).unwrap_or(i64::MAX);
    for key in profile.keys() {
        candidates.add(&key, &keys::holders(read, key.as_str(), most)?);
    }
    let mut others = match own {
        Some(own) => keys::apart_from(read, own)?,
        None => Vec::new(),
    };
    others.extend(own);
    let mut found = Vec::new();
    for id in candidates.best(MOST_LOOKED_AT).into_iter().filter(|id| !others.contains(id)) {
        let Some(Organization { slug, said, .. }) = organizations::of(read, id)? else { continue };
        let likeness = profile.like(&Profile::of(&described(&said)));
        if likeness.is_possible() {
            found.push(Alike { id, slug, name: said.name, acronym: said.acronym, likeness });
        }
    }
    found.sort_by(|one, other| other.likeness.score.cmp(&one.likeness.score).then(one.id.cmp(&other.id)));
    found.truncate(MOST_SHOWN);
    Ok(found)
}

/// Keeps by what an organization is found.
pub(super) fn keep_keys(tx: &mut Tx, id: Id<Organization>, said: &Said) -> Result<(), Fault> {
    let keys = likeness::keys(&described(said));
    let codes: Vec<&str> = keys.iter().map(likeness::Key::as_str).collect();
    keys::set(tx, id, &codes)
}

/// Makes keys for some of those that have none, or old ones; whether there may be more.
pub(crate) fn catch_up(act: &mut Act) -> Result<bool, Problem> {
    let without = keys::unkeyed(act, A_HAND)?;
    for &id in &without {
        if let Some(organization) = organizations::of(act, id)? {
            keep_keys(act, id, &organization.said)?;
        }
    }
    if !without.is_empty() {
        act.record(&OrganizationsKeyed { count: without.len() })?;
    }
    Ok(!without.is_empty())
}
