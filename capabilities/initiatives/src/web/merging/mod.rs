//! What resembles an initiative, and bringing two together.

mod alike;
mod lineage;
mod preview;
mod proposal;
mod shown;
mod together;

pub(crate) use alike::{alike_section, asked_before, saved};

use crate::acts::may_lead;
use crate::acts::merging::living;
use crate::heart::initiative::Initiative;
use crate::store::initiatives;
use crate::store::merging::moves;
use crate::web::{html, updates};
use ::web::{Html, Routes, Ui};
use askama::Template;
use base::Id;
use db::Fault;
use facts::{Look, Problem, Tag};
use shown::Bond;

/// Hangs the routes of merging.
pub(crate) fn routes(r: &mut Routes) {
    alike::routes(r);
    together::routes(r);
    proposal::routes(r);
    lineage::routes(r);
}

#[derive(Template)]
#[template(path = "initiatives/merging/_section.html")]
struct Section<'a> {
    ui: &'a Ui,
    link: String,
    bonds: Vec<Bond>,
    has_lineage: bool,
    leads: bool,
}

/// What stands on an initiative's page about those that it works with, belongs to or was merged with.
pub(crate) fn section(look: &Look, ui: &Ui, initiative: &Initiative) -> Result<Option<Html>, Fault> {
    let bonds = shown::bonds(look, ui, initiative)?;
    let has_lineage = shown::has_lineage(look, initiative.id)?;
    let leads = may_lead(look, initiative.id)?;
    if bonds.is_empty() && !has_lineage && !leads {
        return Ok(None);
    }
    html(&Section { ui, link: initiative.link(), bonds, has_lineage, leads }).map(Some)
}

/// Where a page of an initiative is that went on in another: the same page of that one. What is told of its past, and what
/// can be done about it, stays where it was.
pub(crate) fn goes_on_in(look: &Look, one: &Initiative, path: &str) -> Result<(), Problem> {
    if one.merged_into.is_none() {
        return Ok(());
    }
    let rest =
        path.strip_prefix("/initiatives/").and_then(|path| path.split_once('/')).map_or("", |(_, rest)| rest);
    let mut parts = rest.split('/');
    match (parts.next(), parts.next().and_then(|number| number.parse().ok())) {
        (Some("history" | "lineage" | "together"), _) => Ok(()),
        (Some("updates"), Some(number)) => Err(update_elsewhere(look, one.id, number)?),
        _ => {
            let living = living(look, one.clone())?.link();
            Err(Problem::Moved(if rest.is_empty() { living } else { format!("{living}/{rest}") }))
        }
    }
}

/// What answers for an update that is not at this place: another place, if it stood here once.
pub(crate) fn update_elsewhere(look: &Look, id: Id<Initiative>, number: i64) -> Result<Problem, Fault> {
    let Some((holder, number)) = moves::update_once_at(look, id, number)? else {
        return Ok(Problem::NotFound);
    };
    let holder = initiatives::find(look, holder)?;
    Ok(holder.map_or(Problem::NotFound, |holder| Problem::Moved(updates::link(&holder, number))))
}

/// The tags of those that the section names: its page is stale when they change.
pub(crate) fn tags(look: &Look, initiative: &Initiative) -> Result<Vec<Tag>, Fault> {
    let bonds = shown::bound(look, initiative)?;
    Ok(bonds.into_iter().map(|bond| crate::facts::subject(bond.with.id).tag()).collect())
}
