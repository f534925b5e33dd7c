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

/// The initiative that has or had this address. What went on in another is met there, but for what is told of its past.
pub(crate) async fn initiative(door: &Door, slug: Slug) -> Result<Initiative, Problem> {
    let path = door.ui().path().to_owned();
    door.read(move |look| {
        let found = acts::readable(look, &slug)?;
        merging::goes_on_in(look, &found, &path)?;
        Ok(found)
    })
    .await
}

/// The initiative that something is done to. One that went on in another refuses it by itself, so that what was typed is kept
/// and told where it belongs: a form that is sent on would be written to another.
pub(crate) async fn addressed(door: &Door, slug: Slug) -> Result<Initiative, Problem> {
    door.read(move |look| acts::readable(look, &slug)).await
}

/// A part of a page.
pub(crate) fn html(part: &impl Template) -> Result<Html, Fault> {
    part.render().map(Html::trusted).map_err(|error| Fault::Data(format!("a template failed: {error}")))
}
