//! The doors for people, a file for each thing.

pub(crate) mod merging;
mod show;

use crate::acts;
use crate::heart::initiative::Initiative;
use ::web::{Door, Html, Routes};
use askama::Template;
use base::Slug;
use db::Fault;
use facts::Problem;

/// All routes.
pub(crate) fn routes(r: &mut Routes) {
    show::routes(r);
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
