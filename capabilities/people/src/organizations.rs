//! What other capabilities may know of organizations.

pub(crate) mod record;
pub(crate) mod telling;

pub use crate::heart::organization::Organization;

use crate::store;
use base::{Id, Line};
use db::{Fault, Read};
use web::Card;

/// All organizations by name, for a list of choices.
pub fn choices(read: &Read) -> Result<Vec<(Id<Organization>, String)>, Fault> {
    store::organizations::choices(read)
}

/// How an organization is shown where it is mentioned.
pub fn card(read: &Read, id: Id<Organization>) -> Result<Option<Card>, Fault> {
    let found = store::organizations::of(read, id)?;
    Ok(found.map(|organization| Card {
        title: organization.said.name.as_str().to_owned(),
        link: organization.path(),
    }))
}

/// The organization of that name, however it is capitalised and accented.
pub fn named(read: &Read, name: &Line<160>) -> Result<Option<Organization>, Fault> {
    match store::organizations::named(read, name)? {
        Some(id) => store::organizations::of(read, id),
        None => Ok(None),
    }
}

/// The organization with this id.
pub fn of(read: &Read, id: Id<Organization>) -> Result<Option<Organization>, Fault> {
    store::organizations::of(read, id)
}

/// What an organization is called: the name it goes by, its others, its acronym.
pub fn texts(organization: &Organization) -> Vec<String> {
    let said = &organization.said;
    let names = std::iter::once(&said.name).chain(said.names.iter().map(|one| &one.name));
    names.map(ToString::to_string).chain(said.acronym.iter().map(ToString::to_string)).collect()
}

/// The only organization that is called exactly so; none when several are: nothing is guessed.
pub fn called(read: &Read, text: &str) -> Result<Option<Organization>, Fault> {
    let by_acronym = store::organizations::with_acronym(read, text)?;
    let mut found = store::organizations::called(read, text)?;
    found.extend(by_acronym.filter(|id| !found.contains(id)));
    let mut called = Vec::new();
    for id in found {
        let Some(one) = store::organizations::of(read, id)? else { continue };
        let said = &one.said;
        let acronym = said.acronym.as_ref().filter(|_| by_acronym == Some(id));
        let mut names = std::iter::once(&said.name).chain(said.names.iter().map(|one| &one.name));
        if names.any(|name| name.as_str() == text) || acronym.is_some_and(|acronym| acronym.as_str() == text)
        {
            called.push(one);
        }
    }
    Ok(called.pop().filter(|_| called.is_empty()))
}
