//! What travels with a statement in every export: objections that were not withdrawn, and the text of the minority.

use super::shown_round;
use crate::acts::names::Names;
use crate::heart::procedure::position::{Said, State, are_shown};
use crate::heart::rules::Ground;
use crate::heart::statement::Statement;
use crate::store::procedure::{self as rounds, positions as store};
use db::Fault;
use facts::Look;

/// An objection that was not withdrawn, as whoever looks may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dissent {
    /// Who objects, by name; nobody when they have left, or may not be seen.
    pub(crate) name: Option<String>,
    /// On what ground.
    pub(crate) ground: Ground,
    /// Why.
    pub(crate) reason: String,
    /// The answer to it.
    pub(crate) answer: Option<String>,
    /// What has become of it.
    pub(crate) state: State,
}

/// The round about which something travels with a text: the one that led to the latest version; while there is none,
/// the one under way.
fn travelling(look: &Look, statement: &Statement) -> Result<Option<i64>, Fault> {
    match statement.version {
        Some(version) => rounds::leading_to(look, statement.id, version),
        None => Ok(Some(shown_round(look, statement)?.number)),
    }
}

/// The objections that were not withdrawn: those to the latest version; while there is none, those of the round under
/// way, as soon as they are shown.
pub(crate) fn dissent(look: &Look, statement: &Statement) -> Result<Vec<Dissent>, Fault> {
    match travelling(look, statement)? {
        Some(round) => dissent_in(look, statement, round),
        None => Ok(Vec::new()),
    }
}

/// The same of one version.
pub(crate) fn dissent_to(look: &Look, statement: &Statement, version: i64) -> Result<Vec<Dissent>, Fault> {
    match rounds::leading_to(look, statement.id, version)? {
        Some(round) => dissent_in(look, statement, round),
        None => Ok(Vec::new()),
    }
}

fn dissent_in(look: &Look, statement: &Statement, round: i64) -> Result<Vec<Dissent>, Fault> {
    let (mut names, mut dissents) = (Names::default(), Vec::new());
    let hidden = !are_shown(statement, look.now()) && rounds::current(look, statement.id)?.number == round;
    if hidden {
        return Ok(dissents);
    }
    for position in store::objections(look, statement.id, round)? {
        let (Said::Objects(ground, reason), Some(state)) = (&position.said, position.state) else { continue };
        if !position.dissents() {
            continue;
        }
        dissents.push(Dissent {
            name: names.of(look, position.person)?,
            ground: ground.clone(),
            reason: reason.as_str().to_owned(),
            answer: position.answer.as_ref().map(|answer| answer.text.as_str().to_owned()),
            state,
        });
    }
    Ok(dissents)
}

/// The text of the minority, in Markdown: on the latest version; while there is none, of the round under way.
pub(crate) fn minority(look: &Look, statement: &Statement) -> Result<Option<String>, Fault> {
    let Some(round) = travelling(look, statement)? else { return Ok(None) };
    Ok(store::minority(look, statement.id, round)?.map(|minority| minority.body.as_str().to_owned()))
}

/// The same of one version.
pub(crate) fn minority_on(look: &Look, statement: &Statement, version: i64) -> Result<Option<String>, Fault> {
    let Some(round) = rounds::leading_to(look, statement.id, version)? else { return Ok(None) };
    Ok(store::minority(look, statement.id, round)?.map(|minority| minority.body.as_str().to_owned()))
}
