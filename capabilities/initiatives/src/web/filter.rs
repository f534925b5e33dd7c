//! What may stand behind the address of the list: every combination of facets, and words.

use super::spoken::TopicNames;
use crate::heart::facet::Facet;
use crate::heart::initiative::{Initiative, NeedKind, State};
use crate::store::facets::{self as store, MOST_CHOSEN};
use crate::store::initiatives;
use ::web::{Choice, Fields, Ui};
use base::places::Region;
use base::{Id, Lang, Line, Named, Parse, Slug};
use db::Fault;
use facts::{Look, Problem, Subject};
use search::{Audience, Query};
use std::collections::HashMap;
use url::form_urlencoded::Serializer;

/// The facets that readers choose, in the order of the form.
const CHOSEN: [Facet; MOST_CHOSEN] =
    [Facet::Topic, Facet::Region, Facet::State, Facet::Seeks, Facet::Lang, Facet::Quiet, Facet::Organization];

/// So many hits of a search for words are shown; who looks on needs another word.
const MOST_HITS: usize = 60;

/// What a reader asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    /// Facets with the value asked for.
    pub(crate) facets: Vec<(Facet, String)>,
    /// These words.
    pub(crate) words: String,
}

impl Filter {
    /// What stands in an address. What is not understood is left away: nothing that can be typed is an error.
    pub(crate) fn of(fields: &Fields) -> Self {
        let sound = |facet: Facet, value: &str| match facet {
            Facet::Topic => Slug::parse(value).is_ok(),
            Facet::Region => Region::of_name(value).is_some(),
            Facet::State => State::of_name(value).is_some(),
            Facet::Seeks => NeedKind::of_name(value).is_some(),
            Facet::Lang => Lang::parse(value).is_ok_and(|lang| lang.base() == value),
            Facet::Quiet => value == "yes",
            Facet::Organization => Id::<Subject>::parse(value).is_ok(),
            Facet::All => false,
        };
        let given = CHOSEN.iter().map(|facet| (*facet, fields.get(facet.name()).trim().to_owned()));
        Self {
            facets: given.filter(|(facet, value)| sound(*facet, value)).collect(),
            words: Line::<200>::cut(fields.get("q")).map_or_else(String::new, |line| line.to_string()),
        }
    }

    /// Only those with this value of one facet.
    pub(crate) fn only(facet: Facet, value: impl Into<String>) -> Self {
        Self { facets: vec![(facet, value.into())], words: String::new() }
    }

    /// Whether everything is asked for.
    pub(crate) fn is_empty(&self) -> bool {
        self.facets.is_empty() && self.words.is_empty()
    }

    /// The address of the list of this.
    pub(crate) fn address(&self, path: &str, more: &[(&str, &str)]) -> String {
        let mut query = Serializer::new(String::new());
        query.extend_pairs(self.facets.iter().map(|(facet, value)| (facet.name(), value)));
        if !self.words.is_empty() {
            query.append_pair("q", &self.words);
        }
        query.extend_pairs(more);
        let query = query.finish();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }

    /// The same as the fields of its form.
    pub(crate) fn fields(&self) -> Fields {
        let fields = Fields::default().with("q", &self.words);
        self.facets.iter().fold(fields, |fields, (facet, value)| fields.with(facet.name(), value))
    }

    /// The same without one of its facets.
    fn without(&self, facet: Facet) -> Self {
        let facets = self.facets.iter().filter(|(one, _)| *one != facet).cloned().collect();
        Self { facets, words: self.words.clone() }
    }
}

/// How many initiatives there are of each facet's value.
pub(crate) struct Counts(HashMap<(String, String), i64>);

impl Counts {
    /// As they are kept.
    pub(crate) fn of(look: &Look) -> Result<Self, Fault> {
        let counts = store::counts(look)?;
        Ok(Self(counts.into_iter().map(|(facet, value, count)| ((facet, value), count)).collect()))
    }

    /// How many have this value.
    pub(crate) fn count(&self, facet: Facet, value: &str) -> i64 {
        self.0.get(&(facet.name().to_owned(), value.to_owned())).copied().unwrap_or(0)
    }

    /// The values of a facet of which there are any.
    fn values(&self, facet: Facet) -> impl Iterator<Item = &str> {
        self.0.keys().filter(move |(one, _)| one == facet.name()).map(|(_, value)| value.as_str())
    }
}

/// Initiatives that answer, newest first, or the best first where words are asked for; behind the one given, `limit` of
/// them.
pub(crate) fn found(
    look: &Look,
    ui: &Ui,
    filter: &Filter,
    counts: &Counts,
    behind: Option<Id<Initiative>>,
    limit: i64,
) -> Result<Vec<Initiative>, Problem> {
    if !filter.words.is_empty() {
        return by_words(look, ui, filter);
    }
    let mut facets = filter.facets.clone();
    // The walk goes along the rarest.
    facets.sort_by_key(|(facet, value)| counts.count(*facet, value));
    Ok(store::narrowed(look, &facets, behind, limit)?)
}

fn by_words(look: &Look, ui: &Ui, filter: &Filter) -> Result<Vec<Initiative>, Problem> {
    let query = Query {
        kinds: vec![crate::facts::INITIATIVE.to_owned()],
        filters: filter.facets.iter().map(|(facet, value)| format!("{facet}={value}")).collect(),
        limit: MOST_HITS,
        ..Query::of(filter.words.as_str(), vec![Audience::Public])
    };
    let broken = |fault: search::Fault| Problem::Broken(fault.to_string());
    let hits = ui.house().search.search(&query).map_err(broken)?;
    let ids: Vec<Id<Initiative>> = hits.hits.iter().map(|hit| Id::from_bytes(hit.id)).collect();
    let mut found = initiatives::of_ids(look, &ids)?;
    found.retain(|one| one.merged_into.is_none());
    Ok(found)
}

/// What an organization is called.
fn organization(look: &Look, id: &str) -> Result<Option<String>, Fault> {
    let Ok(id) = Id::parse(id) else { return Ok(None) };
    Ok(people::organizations::card(look, id)?.map(|card| card.title))
}

/// The form of the filter, and what is chosen in it.
pub(crate) struct Panel {
    pub(crate) topics: Vec<Choice>,
    pub(crate) regions: Vec<Choice>,
    pub(crate) states: Vec<Choice>,
    pub(crate) seeks: Vec<Choice>,
    pub(crate) langs: Vec<Choice>,
    /// How many are marked as not heard of.
    pub(crate) quiet: i64,
    /// What is chosen and has no field in the form: names and values that it carries on.
    pub(crate) carried: Vec<(&'static str, String)>,
    /// What is chosen, with the address without it.
    pub(crate) chosen: Vec<(String, String)>,
}

impl Panel {
    /// What can be chosen: values of which there are any.
    pub(crate) fn of(
        look: &Look,
        ui: &Ui,
        filter: &Filter,
        counts: &Counts,
        topics: &TopicNames,
    ) -> Result<Self, Fault> {
        let body = match filter.facets.iter().find(|(facet, _)| *facet == Facet::Organization) {
            Some((_, id)) => organization(look, id)?,
            None => None,
        };
        let label = |facet: Facet, value: &str| match facet {
            Facet::Topic => topics.name(value).map(str::to_owned),
            Facet::Region => Region::of_name(value).map(|region| region.name(ui.tongue()).to_owned()),
            Facet::State => Some(ui.t(format!("initiative-state-{value}"))),
            Facet::Seeks => Some(ui.t(format!("initiative-seeks-{value}"))),
            Facet::Lang => Lang::parse(value).ok().map(|lang| ui.language(&lang)),
            Facet::Quiet => Some(ui.t("initiatives-quiet")),
            Facet::Organization => body.clone(),
            Facet::All => None,
        };
        let choices = |facet: Facet| {
            let counted = |value: &str| {
                let label = label(facet, value)?;
                Some(Choice::new(value, format!("{label} ({})", counts.count(facet, value))))
            };
            let mut choices: Vec<Choice> = counts.values(facet).filter_map(counted).collect();
            choices.sort_by_cached_key(|choice| choice.label.to_lowercase());
            choices
        };
        let mut chosen: Vec<(String, String)> = filter
            .facets
            .iter()
            .filter_map(|(facet, value)| {
                let without = filter.without(*facet).address("/initiatives", &[]);
                Some((label(*facet, value)?, without))
            })
            .collect();
        if !filter.words.is_empty() {
            let without = Filter { words: String::new(), ..filter.clone() };
            chosen.push((filter.words.clone(), without.address("/initiatives", &[])));
        }
        Ok(Self {
            topics: choices(Facet::Topic),
            regions: choices(Facet::Region),
            states: choices(Facet::State),
            seeks: choices(Facet::Seeks),
            langs: choices(Facet::Lang),
            quiet: counts.count(Facet::Quiet, "yes"),
            carried: filter
                .facets
                .iter()
                .filter(|(facet, _)| matches!(facet, Facet::Quiet | Facet::Organization))
                .map(|(facet, value)| (facet.name(), value.clone()))
                .collect(),
            chosen,
        })
    }

    /// What is chosen, in a few words.
    pub(crate) fn words(&self) -> String {
        self.chosen.iter().map(|(label, _)| label.as_str()).collect::<Vec<_>>().join(" · ")
    }
}
