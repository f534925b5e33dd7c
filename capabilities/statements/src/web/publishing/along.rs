//! What travels with a version wherever it is read: the outcome, the dissent, the sources.

use super::dissent::{self, Objection};
use crate::acts::publishing::dissent_to;
use crate::heart::origin::OriginKind;
use crate::heart::statement::Statement;
use crate::heart::version::Version;
use crate::store::origins;
use ::web::{Card, Html, Ui};
use askama::Template;
use facts::{Look, Problem, Subject};
use texts::Body;

#[derive(Template)]
#[template(path = "statements/publishing/_along.html")]
struct Along<'a> {
    ui: &'a Ui,
    outcome: Option<Html>,
    objections: Vec<Objection>,
    minority: Option<Html>,
    sources: Vec<Card>,
}

/// What travels with the version of which `body` is the text in the authoritative language.
pub(crate) fn along(
    look: &Look,
    ui: &Ui,
    statement: &Statement,
    version: &Version,
    body: &Body,
) -> Result<Html, Problem> {
    let (objections, minority) = dissent::shown(ui, &dissent_to(look, statement, version)?);
    let outcome = version.outcome.as_ref().map(|words| ui.prose(look, words, false)).transpose()?;
    let sources = sources(look, ui, statement, body)?;
    Ok(crate::web::html(&Along { ui, outcome, objections, minority, sources })?)
}

/// What the text is built on: the bits whose words stand in it.
pub(crate) fn sources(
    look: &Look,
    ui: &Ui,
    statement: &Statement,
    body: &Body,
) -> Result<Vec<Card>, Problem> {
    let here = texts::shares(body);
    let mut cards = Vec::new();
    for source in origins::of(look, statement.id)? {
        if source.kind == OriginKind::Bit
            && here.contains_key(&source.origin)
            && let Some(card) = ui.card(look, &Subject::new("bit", source.reference))?
        {
            cards.push(card);
        }
    }
    Ok(cards)
}
