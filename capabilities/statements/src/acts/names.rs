//! What people are called, as whoever looks may know: those of the network, and those who came in with a record.

use crate::store::elsewhere;
use access::Person;
use base::Id;
use db::Fault;
use facts::Look;
use std::collections::HashMap;

/// Somebody as a line names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// What they are called.
    pub(crate) name: String,
    /// The address of their profile; nothing for who is not here.
    pub(crate) link: Option<String>,
}

/// Somebody; nothing when they have left, or may not be known.
pub(crate) fn named(look: &Look, person: Id<Person>) -> Result<Option<Named>, Fault> {
    match people::persona(look, person)? {
        Some(persona) if persona.former => Ok(None),
        Some(persona) => Ok(Some(Named { name: persona.name, link: Some(persona.link) })),
        None => Ok(elsewhere::stranger(look, person)?.map(|name| Named { name, link: None })),
    }
}

/// What people are called, each looked up once.
#[derive(Default)]
pub(crate) struct Names(HashMap<Id<Person>, Option<String>>);

impl Names {
    /// What somebody is called; nothing when nobody is meant, or they may not be known.
    pub(crate) fn of(&mut self, look: &Look, person: Option<Id<Person>>) -> Result<Option<String>, Fault> {
        let Some(person) = person else { return Ok(None) };
        if let Some(known) = self.0.get(&person) {
            return Ok(known.clone());
        }
        let name = named(look, person)?.map(|named| named.name);
        self.0.insert(person, name.clone());
        Ok(name)
    }
}
