//! The filter above the timeline.

use crate::heart::filter::Filter;
use crate::store::{processes, roadmaps};
use ::web::{Choice, Fields, Form, Ui};
use base::Named;
use base::places::Region;
use db::Fault;
use facts::Look;

/// One part of the filter that is on, with the address of the page without it.
pub(crate) struct Chip {
    pub(crate) label: String,
    pub(crate) without: String,
}

/// The form, and what is chosen in it.
pub(crate) struct Panel {
    pub(crate) form: Form,
    pub(crate) action: &'static str,
    pub(crate) topics: Vec<Choice>,
    pub(crate) processes: Vec<Choice>,
    pub(crate) lanes: Vec<Choice>,
    pub(crate) regions: Vec<Choice>,
    pub(crate) roadmaps: Vec<Choice>,
    pub(crate) chosen: Vec<Chip>,
}

/// So many roadmaps are offered to be drawn over the timeline.
const ROADMAPS: i64 = 100;

impl Panel {
    /// The panel of the page at `action`.
    pub(crate) fn of(look: &Look, ui: &Ui, filter: &Filter, action: &'static str) -> Result<Self, Fault> {
        let tongue = ui.tongue();
        let parts = filter.parts();
        let fields = parts.iter().fold(Fields::default(), |fields, (name, value)| fields.with(name, value));
        let mut panel = Self {
            form: ui.form(fields),
            action,
            topics: topics::choices(look, ui)?,
            processes: processes::choices(look)?
                .into_iter()
                .map(|(slug, name)| Choice::new(slug, name))
                .collect(),
            lanes: processes::lanes(look)?
                .into_iter()
                .map(|lane| Choice::new(&lane, lane.as_str()))
                .collect(),
            regions: Region::ALL.iter().map(|one| Choice::new(one, one.name(tongue))).collect(),
            roadmaps: roadmaps::all(look, 0, ROADMAPS)?
                .into_iter()
                .map(|one| Choice::new(&one.slug, one.said.title.as_str()))
                .collect(),
            chosen: Vec::new(),
        };
        panel.chosen = parts.iter().map(|(name, value)| panel.chip(ui, filter, name, value)).collect();
        Ok(panel)
    }

    fn chip(&self, ui: &Ui, filter: &Filter, name: &str, value: &str) -> Chip {
        let choices: &[Choice] = match name {
            "topic" => &self.topics,
            "process" => &self.processes,
            "region" => &self.regions,
            "roadmap" => &self.roadmaps,
            _ => &[],
        };
        let found = choices.iter().find(|choice| choice.value == value);
        let value = found.map_or_else(|| value.to_owned(), |choice| choice.label.clone());
        let label = match name {
            "from" => format!("{} {value}", ui.t("timeline-from")),
            "to" => format!("{} {value}", ui.t("timeline-to")),
            _ => value,
        };
        Chip { label, without: filter.without(name).address(self.action) }
    }

    /// What is chosen, in one line; empty when nothing is.
    pub(crate) fn words(&self) -> String {
        self.chosen.iter().map(|chip| chip.label.as_str()).collect::<Vec<_>>().join(" · ")
    }
}
