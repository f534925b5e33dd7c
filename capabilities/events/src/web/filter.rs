//! The filter above every list and calendar.

use super::spoken;
use crate::heart::event::{Kind, Scope};
use crate::heart::filter::Filter;
use crate::store::lists;
use ::web::{Choice, Fields, Form, Ui};
use base::Named;
use base::places::Region;
use db::Fault;
use facts::Look;

/// A query as pairs of names and values.
pub(crate) fn pairs(query: Option<&str>) -> Vec<(String, String)> {
    url::form_urlencoded::parse(query.unwrap_or_default().as_bytes()).into_owned().collect()
}

/// The filter that a query asks for.
pub(crate) fn filter(pairs: &[(String, String)]) -> Filter {
    Filter::of(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

/// One part of the filter that is on, with the address of the page without it.
pub(crate) struct Chip {
    pub(crate) label: String,
    pub(crate) without: String,
}

/// The form, and what is chosen in it.
pub(crate) struct Panel {
    pub(crate) form: Form,
    pub(crate) action: String,
    pub(crate) past: bool,
    pub(crate) scopes: Vec<Choice>,
    pub(crate) kinds: Vec<Choice>,
    pub(crate) regions: Vec<Choice>,
    pub(crate) countries: Vec<Choice>,
    pub(crate) topics: Vec<Choice>,
    pub(crate) sources: Vec<Choice>,
    /// The organization whose page led here; there are too many to choose from.
    pub(crate) organization: Option<Choice>,
    pub(crate) can_mine: bool,
    pub(crate) chosen: Vec<Chip>,
}

impl Panel {
    /// The panel of a page at `action`.
    pub(crate) fn of(look: &Look, ui: &Ui, filter: &Filter, action: &str, past: bool) -> Result<Self, Fault> {
        let tongue = ui.tongue();
        let parts = filter.parts();
        let fields = parts.iter().fold(Fields::default(), |fields, (name, value)| fields.with(name, value));
        let mut countries: Vec<Choice> = lists::countries(look)?
            .into_iter()
            .map(|country| Choice::new(country, country.name(tongue)))
            .collect();
        countries.sort_by(|a, b| a.label.cmp(&b.label));
        let mut panel = Self {
            form: ui.form(fields),
            action: action.to_owned(),
            past,
            scopes: Scope::ALL.iter().map(|one| Choice::new(one, spoken::scope(ui, *one))).collect(),
            kinds: Kind::ALL.iter().map(|one| Choice::new(one, spoken::kind(ui, *one))).collect(),
            regions: Region::ALL.iter().map(|one| Choice::new(one, one.name(tongue))).collect(),
            countries,
            topics: topics::choices(look, ui)?,
            sources: lists::sources(look)?.into_iter().map(|(slug, name)| Choice::new(slug, name)).collect(),
            organization: organization(look, filter)?,
            can_mine: ui.actor().person().is_some(),
            chosen: Vec::new(),
        };
        panel.chosen = parts.iter().map(|(name, value)| panel.chip(ui, filter, name, value)).collect();
        Ok(panel)
    }

    fn chip(&self, ui: &Ui, filter: &Filter, name: &str, value: &str) -> Chip {
        let choices = match name {
            "scope" => &self.scopes,
            "kind" => &self.kinds,
            "region" => &self.regions,
            "country" => &self.countries,
            "topic" => &self.topics,
            "source" => &self.sources,
            "organization" => self.organization.as_slice(),
            _ => &[],
        };
        let label = match choices.iter().find(|choice| choice.value == value) {
            Some(choice) => choice.label.clone(),
            None if name == "mine" => ui.t("event-filter-mine"),
            None if name == "nobody" => ui.t("event-filter-nobody"),
            None => value.to_owned(),
        };
        let more: &[(&str, &str)] = if self.past { &[("when", "past")] } else { &[] };
        Chip { label, without: filter.without(name).address(&self.action, more) }
    }

    /// What is chosen, in one line: "global · Africa"; empty when nothing is.
    pub(crate) fn words(&self) -> String {
        self.chosen.iter().map(|chip| chip.label.as_str()).collect::<Vec<_>>().join(" · ")
    }
}

fn organization(look: &Look, filter: &Filter) -> Result<Option<Choice>, Fault> {
    let Some(id) = filter.organization else { return Ok(None) };
    let card = people::organizations::card(look, id.as_of())?;
    Ok(card.map(|card| Choice::new(id, card.title)))
}

/// The views of the same events, with the filter kept.
pub(crate) struct Tabs {
    pub(crate) list: String,
    pub(crate) past: String,
    pub(crate) month: String,
    pub(crate) week: String,
    pub(crate) ics: String,
    pub(crate) webcal: String,
    pub(crate) atom: String,
    /// The reader has, or may have, a calendar of their own.
    pub(crate) can_own: bool,
    /// Which of them this page is: `list`, `past`, `month`, `week`.
    pub(crate) current: &'static str,
}

impl Tabs {
    pub(crate) fn of(ui: &Ui, filter: &Filter, current: &'static str) -> Self {
        let today = ui.today();
        let public = filter.clone().for_everybody();
        let ics = public.address("/events.ics", &[]);
        Self {
            list: filter.address("/events", &[]),
            past: filter.address("/events", &[("when", "past")]),
            month: filter.address(&super::month::address(today), &[]),
            week: filter.address(&super::week::address(today), &[]),
            webcal: webcal(ui, &ics),
            atom: public.address("/events.atom", &[]),
            ics,
            can_own: ui.actor().person().is_some(),
            current,
        }
    }
}

/// A feed's address as calendar programs take it over at a click.
pub(crate) fn webcal(ui: &Ui, path: &str) -> String {
    let absolute = ui.absolute(path);
    absolute.split_once("://").map_or(absolute.clone(), |(_, rest)| format!("webcal://{rest}"))
}
