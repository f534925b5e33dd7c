//! What the statement's page shows of its endorsements.

use super::shown::{SealedShown, Signed, sealed, signed};
use crate::heart::endorsing::endorsable;
use crate::heart::statement::Statement;
use crate::policy::endorsing::TendEndorsements;
use crate::store::endorsement_lists::{self as lists, Counts};
use crate::store::endorsements as store;
use crate::web::html;
use ::web::{Html, Ui};
use access::Policy;
use askama::Template;
use db::Fault;
use facts::Look;

/// So many names stand on the statement's page.
const FIRST: i64 = 12;

#[derive(Template)]
#[template(path = "statements/endorsing/_section.html")]
struct Section<'a> {
    ui: &'a Ui,
    statement: &'a Statement,
    version: i64,
    counts: Counts,
    first: Vec<Signed>,
    sealed: Option<SealedShown>,
    signed: bool,
    tends: bool,
}

#[derive(Template)]
#[template(path = "statements/endorsing/_head.html")]
struct Head<'a> {
    ui: &'a Ui,
    statement: &'a Statement,
    version: i64,
}

/// The way to endorse, above the text, for whoever has not yet: the section with the names stands far below it.
pub(crate) fn head(look: &Look, ui: &Ui, statement: &Statement) -> Result<Option<Html>, Fault> {
    let Ok(version) = endorsable(statement) else { return Ok(None) };
    if let Some(person) = look.actor().person()
        && !store::of_person(look, statement.id, person)?.is_empty()
    {
        return Ok(None);
    }
    html(&Head { ui, statement, version }).map(Some)
}

/// Who stands behind the published version: how many, the first names, and the button. Nothing before there is one.
pub(crate) fn section(look: &Look, ui: &Ui, statement: &Statement) -> Result<Option<Html>, Fault> {
    let Ok(version) = endorsable(statement) else { return Ok(None) };
    let from = lists::binding_version(look, statement.id)?.unwrap_or(version);
    let own = match look.actor().person() {
        Some(person) => store::of_person(look, statement.id, person)?,
        None => Vec::new(),
    };
    let standing = crate::acts::standing(look, look.actor(), statement)?;
    let section = Section {
        counts: lists::counts_from(look, statement.id, from)?,
        first: lists::first(look, statement.id, from, FIRST)?
            .iter()
            .map(|one| signed(ui, one, version))
            .collect(),
        sealed: sealed(look, ui, statement, from)?,
        signed: !own.is_empty(),
        tends: TendEndorsements(standing).permits(look.actor()),
        ui,
        statement,
        version,
    };
    html(&section).map(Some)
}
