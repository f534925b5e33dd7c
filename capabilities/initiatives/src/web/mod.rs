//! The doors for people, a file for each thing.

mod answers;
mod edit;
pub(crate) mod filter;
mod history;
pub(crate) mod index;
mod leads;
pub(crate) mod merging;
pub(crate) mod names;
mod parts;
pub(crate) mod presenting;
pub(crate) mod row;
mod show;
pub(crate) mod spoken;
pub(crate) mod updates;

use crate::acts;
use crate::heart::initiative::Initiative;
use ::web::{Door, Html, Routes};
use askama::Template;
use base::Slug;
use db::Fault;
use facts::Problem;

/// All routes.
pub(crate) fn routes(r: &mut Routes) {
    index::routes(r);
    edit::routes(r);
    show::routes(r);
    updates::routes(r);
    history::routes(r);
    leads::routes(r);
    parts::routes(r);
    answers::routes(r);
    presenting::routes(r);
    merging::routes(r);
}

/// The initiative that has or had this address.
pub(crate) async fn initiative(door: &Door, slug: Slug) -> Result<Initiative, Problem> {
    door.read(move |look| acts::readable(look, &slug)).await
}

/// A part of a page.
pub(crate) fn html(part: &impl Template) -> Result<Html, Fault> {
    part.render().map(Html::trusted).map_err(|error| Fault::Data(format!("a template failed: {error}")))
}
