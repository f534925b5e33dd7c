//! Who holds an event: the organizations that it names, and what it says of organizers.

use crate::heart::event::Details;
use db::Fault;
use facts::Look;
use people::organizations;

/// Somebody who holds an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Holder {
    pub(crate) name: String,
    /// The page of an organization of the directory.
    pub(crate) link: Option<String>,
}

/// The organizations that an event names, as they are called now.
pub(crate) fn named(look: &Look, details: &Details) -> Result<Vec<Holder>, Fault> {
    let mut named = Vec::with_capacity(details.organizations.len());
    for id in &details.organizations {
        let card = organizations::card(look, id.as_of())?;
        named.extend(card.map(|card| Holder { name: card.title, link: Some(card.link) }));
    }
    Ok(named)
}

/// All who hold an event. What it says of organizers is an organization where only one is called exactly so.
pub(crate) fn holders(look: &Look, details: &Details) -> Result<Vec<Holder>, Fault> {
    let mut all = named(look, details)?;
    let Some(said) = &details.organizers else { return Ok(all) };
    let known = organizations::called(look, said.as_str())?;
    let holder = Holder { name: said.to_string(), link: known.map(|one| one.path()) };
    if holder.link.is_none() || all.iter().all(|one| one.link != holder.link) {
        all.push(holder);
    }
    Ok(all)
}
