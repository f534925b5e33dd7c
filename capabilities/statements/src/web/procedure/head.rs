//! What may be done now, at the head of the statement's page.

use super::spoken;
use crate::acts::procedure::positions;
use crate::heart::procedure::position::open;
use crate::heart::statement::{Stage, Statement};
use crate::web::html;
use ::web::{Html, Ui};
use askama::Template;
use facts::{Look, Problem};

#[derive(Template)]
#[template(path = "statements/procedure/_head.html")]
struct Head {
    ui: Ui,
    link: String,
    /// What is said.
    said: String,
    /// Where it leads: the page below the statement's, and the key of its label.
    leads: Option<(&'static str, &'static str)>,
}

/// What is said of the stage, if there is anything to be done or read.
pub(crate) fn head(look: &Look, ui: &Ui, statement: &Statement) -> Result<Option<Html>, Problem> {
    let closes = statement.window.map(|window| spoken::moment(ui, statement, window.closes));
    let inside = look.actor().is_inside();
    let (said, leads) = match (statement.stage, closes) {
        (Stage::Comments, Some(closes)) => (ui.tw("procedure-head-comments", "when", closes), None),
        (Stage::LastCall, Some(closes)) if open(statement, look.now()).is_ok() => {
            let own = match look.actor().person() {
                Some(person) => positions::own(look, statement, person)?,
                None => None,
            };
            let label = if own.is_some() { "position-change" } else { "position-take" };
            let label = if inside { label } else { "position-heading" };
            (ui.tw("procedure-head-last-call", "when", closes), Some(("positions", label)))
        }
        (Stage::LastCall, _) => (ui.t("procedure-head-over"), Some(("positions", "position-heading"))),
        (Stage::Decided, _) => (ui.t("procedure-head-decided"), Some(("outcome", "outcome-heading"))),
        (Stage::Dropped, _) => (ui.t("procedure-head-dropped"), None),
        _ => return Ok(None),
    };
    let head = Head { ui: ui.clone(), link: statement.link(), said, leads };
    Ok(Some(html(&head)?))
}
