//! What is said of an initiative, in the reader's words: for histories and for changes that cross.

use crate::heart::field::Field;
use crate::heart::initiative::{Need, Said};
use ::web::Ui;
use base::Slug;
use db::Fault;
use facts::Look;
use std::collections::HashMap;

/// What a part is called, as in the form.
pub(crate) const fn label(field: Field) -> &'static str {
    match field {
        Field::Title => "initiative-title",
        Field::Acronym => "initiative-acronym",
        Field::Aim => "initiative-aim",
        Field::What => "initiative-what",
        Field::Lang => "initiative-lang",
        Field::State => "initiative-state",
        Field::Organizations => "initiative-organizations",
        Field::Regions => "initiative-regions",
        Field::Countries => "initiative-countries",
        Field::Languages => "initiative-languages",
        Field::Topics => "initiative-topics",
        Field::Links => "initiative-links",
        Field::Seeks => "initiative-seeks",
        Field::Offers => "initiative-offers",
    }
}

/// Topics by their names in the reader's language: looked up once for many initiatives.
pub(crate) struct TopicNames(HashMap<String, String>);

impl TopicNames {
    /// All of them.
    pub(crate) fn of(look: &Look, ui: &Ui) -> Result<Self, Fault> {
        let choices = topics::choices(look, ui)?;
        Ok(Self(choices.into_iter().map(|choice| (choice.value, choice.label)).collect()))
    }

    /// The names of these; what is no topic any more is passed over.
    pub(crate) fn names(&self, slugs: &[Slug]) -> Vec<String> {
        slugs.iter().filter_map(|slug| self.0.get(slug.as_str()).cloned()).collect()
    }

    /// The name of one.
    pub(crate) fn name(&self, slug: &str) -> Option<&str> {
        self.0.get(slug).map(String::as_str)
    }
}

/// What is looked for, in one line.
pub(crate) fn need(ui: &Ui, need: &Need) -> String {
    format!("{}: {}", ui.t(format!("initiative-seeks-{}", need.kind)), need.words)
}

/// Says what stands in each part.
pub(crate) struct Words<'a> {
    ui: &'a Ui,
    topics: TopicNames,
}

impl<'a> Words<'a> {
    /// In the language of this reader.
    pub(crate) fn of(look: &Look, ui: &'a Ui) -> Result<Self, Fault> {
        Ok(Self { ui, topics: TopicNames::of(look, ui)? })
    }

    /// What stands in a part, as plain text, each thing of a list on a line of its own.
    pub(crate) fn text(&self, said: &Said, field: Field) -> String {
        let ui = self.ui;
        let some = |value: Option<&str>| value.unwrap_or_default().to_owned();
        match field {
            Field::Title => said.title.to_string(),
            Field::Acronym => some(said.acronym.as_ref().map(|acronym| acronym.as_str())),
            Field::Aim => said.aim.to_string(),
            Field::What => some(said.what.as_ref().map(|what| what.as_str())),
            Field::Lang => ui.language(&said.lang),
            Field::State => {
                let state = ui.t(format!("initiative-state-{}", said.state));
                let result = said.result.as_ref().map(|result| format!("\n\n{result}"));
                state + &result.unwrap_or_default()
            }
            Field::Organizations => lines(said.organizations.iter().map(|one| one.name.to_string())),
            Field::Regions => lines(said.regions.iter().map(|region| region.name(ui.tongue()).to_owned())),
            Field::Countries => {
                lines(said.countries.iter().map(|country| country.name(ui.tongue()).to_owned()))
            }
            Field::Languages => lines(said.languages.iter().map(|lang| ui.language(lang))),
            Field::Topics => lines(self.topics.names(&said.topics).into_iter()),
            Field::Links => lines(said.links.iter().map(|link| match &link.words {
                Some(words) => format!("{} {words}", link.href),
                None => link.href.to_string(),
            })),
            Field::Seeks => lines(said.seeks.iter().map(|one| need(ui, one))),
            Field::Offers => some(said.offers.as_ref().map(|offers| offers.as_str())),
        }
    }
}

fn lines(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("\n")
}
