//! The doors for people, a file for each thing.

pub(crate) mod attendance;
pub(crate) mod event;
pub(crate) mod papers;
pub(crate) mod reports;
pub(crate) mod row;
pub(crate) mod schema;
pub(crate) mod shortcodes;
pub(crate) mod spoken;

mod doubles;
mod edit;
mod facilitators;
mod feeds;
mod files;
mod filter;
mod held;
mod history;
pub(crate) mod holders;
mod index;
mod invitation;
mod langs;
mod month;
mod own;
mod paper_page;
pub(crate) mod sources;
mod week;
pub(crate) mod writings;

use ::web::Routes;

/// All routes.
pub(crate) fn routes(r: &mut Routes) {
    index::routes(r);
    month::routes(r);
    week::routes(r);
    doubles::routes(r);
    sources::routes(r);
    edit::routes(r);
    event::routes(r);
    held::routes(r);
    history::routes(r);
    facilitators::routes(r);
    invitation::routes(r);
    attendance::routes(r);
    paper_page::routes(r);
    papers::routes(r);
    reports::routes(r);
    files::routes(r);
    feeds::routes(r);
    own::routes(r);
}
