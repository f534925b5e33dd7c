//! What people are called, as a reader may know them: looked up at once for a whole page.

use ::web::Ui;
use access::Person;
use base::{Id, Line};
use db::Fault;
use facts::Look;
use people::Persona;
use std::collections::HashMap;

/// Somebody, as a page names them.
#[derive(Clone, Debug)]
pub(crate) struct Who {
    /// What they are called, or what is said instead.
    pub(crate) name: String,
    /// Their profile, where there is one to be seen.
    pub(crate) link: Option<String>,
}

/// People by their ids.
pub(crate) struct Names(HashMap<Id<Person>, Persona>);

impl Names {
    /// Those of them whom this reader may see.
    pub(crate) fn of(look: &Look, people: impl IntoIterator<Item = Id<Person>>) -> Result<Self, Fault> {
        let mut people: Vec<_> = people.into_iter().collect();
        people.sort_unstable();
        people.dedup();
        let found = people::personas(look, &people)?;
        Ok(Self(found.into_iter().map(|persona| (persona.id, persona)).collect()))
    }

    /// Who that is; `name` is what stands there where there is no person. Nothing for who is not to be seen.
    pub(crate) fn who(&self, ui: &Ui, person: Option<Id<Person>>, name: Option<&Line<160>>) -> Option<Who> {
        let former = || Who { name: ui.t("initiative-former"), link: None };
        match (person, name) {
            (Some(person), _) => self.0.get(&person).map(|persona| {
                if persona.former {
                    former()
                } else {
                    Who { name: persona.name.clone(), link: Some(persona.link.clone()) }
                }
            }),
            (None, Some(name)) => Some(Who { name: name.to_string(), link: None }),
            (None, None) => Some(former()),
        }
    }
}
