//! The doors for people, a file for each thing.

mod coediting;
pub(crate) mod comments;
mod drafting;
mod endorsing;
mod exports;
pub(crate) mod index;
mod procedure;
mod proposal;
pub(crate) mod publishing;
mod show;
pub(crate) mod text;

use crate::acts;
use crate::heart::statement::Statement;
use ::web::{Door, Html, Routes};
use askama::Template;
use base::Slug;
use db::Fault;
use facts::Problem;

/// All routes.
pub(crate) fn routes(r: &mut Routes) {
    index::routes(r);
    proposal::routes(r);
    show::routes(r);
    drafting::routes(r);
    exports::routes(r);
    coediting::routes(r);
    comments::routes(r);
    procedure::routes(r);
    endorsing::routes(r);
    publishing::routes(r);
}

/// The statement at that address, if whoever asks may read it.
pub(crate) async fn statement(door: &Door, slug: Slug) -> Result<Statement, Problem> {
    door.read(move |look| acts::readable(look, &slug)).await
}

/// A part of a page.
pub(crate) fn html(part: &impl Template) -> Result<Html, Fault> {
    part.render().map(Html::trusted).map_err(|error| Fault::Data(format!("a template failed: {error}")))
}
