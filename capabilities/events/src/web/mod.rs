//! The doors for people, a file for each thing.

pub(crate) mod attendance;
pub(crate) mod event;
pub(crate) mod papers;
pub(crate) mod spoken;

mod doubles;
mod edit;
mod feeds;
mod files;
mod filter;
mod front;
mod index;
mod langs;
mod month;
mod row;
pub(crate) mod schema;
pub(crate) mod sources;
mod week;

use ::web::Routes;

/// All routes.
pub(crate) fn routes(r: &mut Routes) {
    front::routes(r);
    index::routes(r);
    month::routes(r);
    week::routes(r);
    doubles::routes(r);
    sources::routes(r);
    edit::routes(r);
    event::routes(r);
    attendance::routes(r);
    papers::routes(r);
    files::routes(r);
    feeds::routes(r);
}
