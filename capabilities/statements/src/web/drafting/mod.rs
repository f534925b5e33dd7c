//! Doors for writing the text: revisions, comparison, merge.

mod bits;
mod compare;
mod conflict;
mod draft;
mod origins;
mod part;
mod revisions;

pub(crate) use draft::form;
pub(crate) use part::part;

use crate::heart::statement::Statement;
use crate::store::elsewhere;
use ::web::{Routes, Ui};
use access::Person;
use base::Id;
use db::Fault;
use facts::{Look, Tag};
use people::Persona;
use std::collections::HashMap;

/// All routes.
pub(super) fn routes(r: &mut Routes) {
    draft::routes(r);
    bits::routes(r);
    revisions::routes(r);
    compare::routes(r);
    origins::routes(r);
}

/// Pages about the text, kept until something of the statement changes, or what somebody is called.
fn tags(statement: &Statement) -> [Tag; 2] {
    [crate::facts::subject(statement.id).tag(), Tag::from("people")]
}

/// A person as a line names them.
pub(crate) struct Hand {
    /// What they are called.
    pub(crate) name: String,
    /// Their page; nothing for who has left or may not be seen.
    pub(crate) link: Option<String>,
}

/// People as this reader may know them.
struct Hands {
    known: HashMap<Id<Person>, Persona>,
    /// Those who came in with a record.
    strangers: HashMap<Id<Person>, String>,
}

impl Hands {
    fn of(look: &Look, people: impl IntoIterator<Item = Id<Person>>) -> Result<Self, Fault> {
        let mut people: Vec<Id<Person>> = people.into_iter().collect();
        people.sort_unstable();
        people.dedup();
        let known: HashMap<_, _> =
            people::personas(look, &people)?.into_iter().map(|persona| (persona.id, persona)).collect();
        let mut strangers = HashMap::new();
        for person in people.into_iter().filter(|person| !known.contains_key(person)) {
            strangers.extend(elsewhere::stranger(look, person)?.map(|name| (person, name)));
        }
        Ok(Self { known, strangers })
    }

    fn hand(&self, ui: &Ui, person: Option<Id<Person>>) -> Hand {
        let persona = person.and_then(|person| self.known.get(&person)).filter(|persona| !persona.former);
        match (persona, person.and_then(|person| self.strangers.get(&person))) {
            (Some(persona), _) => Hand { name: persona.name.clone(), link: Some(persona.link.clone()) },
            (None, Some(name)) => Hand { name: name.clone(), link: None },
            (None, None) => Hand { name: ui.t("statement-former"), link: None },
        }
    }
}
