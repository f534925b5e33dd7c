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
