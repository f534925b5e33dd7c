//! What several pages show: people, times, what a page is.

use crate::heart::page::Hand;
use ::web::Ui;
use access::Person;
use base::{Id, Moment, Zone};
use db::Fault;
use facts::Look;
use people::Persona;
use std::collections::HashMap;

/// Whoever did something, as a line names them.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub(super) name: String,
    /// Their page; nothing for who has left, may not be seen, or has no account here.
    pub(super) link: Option<String>,
}

/// People as this reader may know them.
pub(super) struct Hands(HashMap<Id<Person>, Persona>);

impl Hands {
    /// Those who did these things.
    pub(super) fn of<'a>(look: &Look, hands: impl IntoIterator<Item = &'a Hand>) -> Result<Self, Fault> {
        let mut people: Vec<Id<Person>> = hands.into_iter().filter_map(|hand| hand.person).collect();
        people.sort_unstable();
        people.dedup();
        let known = people::personas(look, &people)?;
        Ok(Self(known.into_iter().map(|persona| (persona.id, persona)).collect()))
    }

    /// One of them.
    pub(super) fn name(&self, ui: &Ui, hand: &Hand) -> Name {
        let known = hand.person.and_then(|person| self.0.get(&person)).filter(|persona| !persona.former);
        match (known, &hand.name) {
            (Some(persona), _) => Name { name: persona.name.clone(), link: Some(persona.link.clone()) },
            (None, Some(name)) => Name { name: name.clone(), link: None },
            (None, None) => Name { name: ui.t("page-former"), link: None },
        }
    }
}

/// A moment as a day, where the reader is.
pub(super) fn day(ui: &Ui, moment: Moment) -> String {
    ui.date(moment.in_zone(ui.zone().unwrap_or(&Zone::utc())).date())
}
