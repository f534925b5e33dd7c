//! A consultation as lists show it.

use super::spoken;
use crate::heart::consultation::{Consultation, State};
use ::web::Ui;
use db::Fault;
use facts::Look;

/// A consultation as lists show it.
pub(crate) struct Row {
    pub(crate) title: String,
    pub(crate) lang: String,
    pub(crate) link: String,
    pub(crate) asker: String,
    pub(crate) state: String,
    pub(crate) class: &'static str,
    pub(crate) until: Option<String>,
    pub(crate) distance: Option<String>,
    pub(crate) topics: Vec<String>,
    pub(crate) language: String,
}

/// Consultations as lists show them.
pub(crate) fn rows(look: &Look, ui: &Ui, found: &[Consultation]) -> Result<Vec<Row>, Fault> {
    let known = topics::all(look)?;
    Ok(found.iter().map(|one| row(ui, one, &known)).collect())
}

fn row(ui: &Ui, one: &Consultation, known: &[topics::Topic]) -> Row {
    let state = State::of(one.said.closes, ui.now());
    let distance = one.said.closes.filter(|_| state != State::Closed);
    let topic = |slug: &base::Slug| known.iter().find(|topic| topic.slug == *slug);
    Row {
        title: one.said.title.to_string(),
        lang: one.said.lang.to_string(),
        link: one.link(),
        asker: one.said.asker.to_string(),
        state: spoken::state(ui, state),
        class: class(state),
        until: one.said.closes.map(|closes| spoken::until(ui, closes, &one.said.zone)),
        distance: distance.map(|closes| ui.days_away(spoken::day(ui, closes))),
        topics: one
            .said
            .topics
            .iter()
            .filter_map(topic)
            .map(|topic| topic.name(ui.tongue()).to_owned())
            .collect(),
        language: ui.language(&one.said.lang),
    }
}

/// The class of the chip that says how far it is.
pub(super) fn class(state: State) -> &'static str {
    match state {
        State::Open => "go",
        State::Closing => "nobody",
        State::Closed => "off",
    }
}
