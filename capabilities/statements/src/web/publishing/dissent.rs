//! Dissent as pages show it: objections that were not withdrawn, the answers to them, the text of the minority.

use crate::heart::publishing::record::matter::{DissentLine, ObjectionLine};
use crate::heart::rules::Ground;
use crate::web::procedure::ground;
use crate::web::text::html;
use ::web::{Html, Ui};
use base::Parse;

/// An objection.
pub(crate) struct Objection {
    pub(crate) name: Option<String>,
    pub(crate) ground: String,
    pub(crate) reason: Html,
    pub(crate) answer: Option<Html>,
}

/// The objections and the text of the minority.
pub(crate) fn shown(ui: &Ui, dissent: &DissentLine) -> (Vec<Objection>, Option<Html>) {
    let objections = dissent.objections.iter().map(|one| objection(ui, one)).collect();
    (objections, dissent.minority.as_deref().map(html))
}

fn objection(ui: &Ui, one: &ObjectionLine) -> Objection {
    let known = Ground::parse(&one.ground);
    Objection {
        name: one.name.clone(),
        ground: known.map_or_else(|_| one.ground.clone(), |known| ground(ui, &known)),
        reason: html(&one.reason),
        answer: one.answer.as_deref().map(html),
    }
}
