//! The doors for people, a file for each thing.

pub(crate) mod attendance;
pub(crate) mod event;
pub(crate) mod spoken;

mod doubles;
mod edit;
mod feeds;
mod filter;
mod front;
mod index;
mod month;
mod row;
mod schema;
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
    feeds::routes(r);
}
