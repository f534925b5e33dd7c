//! What other capabilities may know of people.

use crate::store::{Viewer, people, personas};
use access::{Person, Standing, accounts};
use base::places::Country;
use base::{Email, Id, Named, Parse, Slug, Tongue};
use db::{Fault, Read};
use facts::Look;
use std::collections::HashMap;

/// A person as one reader may see them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Persona {
    /// Who.
    pub id: Id<Person>,
    /// What they are called; empty for who has left (say `person-former`).
    pub name: String,
    /// The address of their profile on this site; empty for who has left.
    pub link: String,
    /// Where they are at home, if the reader may know.
    pub country: Option<Country>,
    /// The first organization that they act for, if the reader may know.
    pub organization: Option<String>,
    /// They have left.
    pub former: bool,
}

/// A person as this reader may see them; `None` when they may not, or when there is nobody.
pub fn persona(look: &Look, id: Id<Person>) -> Result<Option<Persona>, Fault> {
    Ok(personas(look, &[id])?.pop())
}

/// Those of them whom this reader may see, in the given order.
pub fn personas(look: &Look, ids: &[Id<Person>]) -> Result<Vec<Persona>, Fault> {
    let viewer = Viewer::of(look.actor());
    let mut found = HashMap::with_capacity(ids.len());
    for some in ids.chunks(personas::AT_ONCE) {
        found.extend(personas::of(look, viewer, some)?.into_iter().map(|persona| (persona.id, persona)));
    }
    Ok(ids.iter().filter_map(|id| found.get(id).cloned()).collect())
}

/// The person whose profile has that address, typed whole, as a path or as its last part; as this reader may see them.
pub fn at(look: &Look, address: &str) -> Result<Option<Persona>, Fault> {
    let path = address.trim().trim_end_matches('/');
    let last = path.rsplit('/').next().unwrap_or(path);
    let Ok(slug) = Slug::parse(last) else { return Ok(None) };
    match people::with_slug(look, &slug)? {
        Some(id) => Ok(persona(look, id)?.filter(|persona| !persona.former)),
        None => Ok(None),
    }
}

/// Where mail reaches a person who is in, and in which language they read. Never to be shown.
pub fn address_of(read: &Read, id: Id<Person>) -> Result<Option<(Email, Tongue)>, Fault> {
    let account = accounts::of(read, id)?.filter(|account| account.standing == Standing::Active);
    let Some(account) = account else { return Ok(None) };
    Ok(Some((account.email, tongue_of(read, account.tongue)?)))
}

/// The language that somebody chose, or the network's first.
pub(crate) fn tongue_of(read: &Read, chosen: Option<Tongue>) -> Result<Tongue, Fault> {
    if let Some(tongue) = chosen {
        return Ok(tongue);
    }
    let offered = web::Network::load(read)?.tongues;
    Ok(offered.first().copied().unwrap_or(Tongue::ALL[0]))
}
