//! What programs are given: iCalendar, Atom and JSON, written from events.

pub(crate) mod atom;
pub(crate) mod ics;
pub(crate) mod json;

use crate::heart::event::{Details, Event};
use crate::heart::paper::Paper;
use ::web::Ui;
use base::{Id, Moment, Slug};
use db::Fault;
use facts::{Look, Subject};
use std::collections::HashMap;

/// A feed before it is written.
pub(crate) struct Feed {
    /// What subscribers see it called.
    pub(crate) name: String,
    /// Its own address, a path; nothing when that is a secret.
    pub(crate) source: Option<String>,
    /// The page that shows the same, a path.
    pub(crate) page: String,
    pub(crate) events: Vec<Event>,
    /// The background papers; given with one event alone.
    pub(crate) papers: Vec<Paper>,
    pub(crate) topics: TopicNames,
    pub(crate) holders: HolderNames,
}

impl Feed {
    /// When the newest of its events was edited, or a paper added.
    pub(crate) fn changed(&self) -> Option<Moment> {
        let papers = self.papers.iter().map(|paper| paper.made);
        self.events.iter().map(|event| event.changed).chain(papers).max()
    }
}

/// What the organizations are called that hold events.
#[derive(Default)]
pub(crate) struct HolderNames(HashMap<Id<Subject>, String>);

impl HolderNames {
    /// Of these events; each organization is looked up once.
    pub(crate) fn of(look: &Look, events: &[Event]) -> Result<Self, Fault> {
        let mut names = HashMap::new();
        for id in events.iter().flat_map(|event| &event.details.organizations) {
            if !names.contains_key(id)
                && let Some(card) = people::organizations::card(look, id.as_of())?
            {
                names.insert(*id, card.title);
            }
        }
        Ok(Self(names))
    }

    /// Who holds an event: its organizations, and what it says of organizers.
    pub(crate) fn names<'a>(&'a self, details: &'a Details) -> Vec<&'a str> {
        let known = details.organizations.iter().filter_map(|id| self.0.get(id).map(String::as_str));
        let mut names: Vec<&str> = known.collect();
        names.extend(
            details.organizers.as_ref().map(|said| said.as_str()).filter(|said| !names.contains(said)),
        );
        names
    }
}

/// What topics are called, in the reader's language.
pub(crate) struct TopicNames(Vec<(String, String)>);

impl TopicNames {
    pub(crate) fn of(look: &Look, ui: &Ui) -> Result<Self, Fault> {
        let choices = topics::choices(look, ui)?;
        Ok(Self(choices.into_iter().map(|choice| (choice.value, choice.label)).collect()))
    }

    /// The names of these; what is no topic any more is passed over.
    pub(crate) fn names(&self, slugs: &[Slug]) -> Vec<String> {
        let name = |slug: &Slug| self.0.iter().find(|(value, _)| value == slug.as_str());
        slugs.iter().filter_map(name).map(|(_, label)| label.clone()).collect()
    }
}
