//! The doors for people, a file for each thing.

mod edit;
mod found;
mod index;
mod leaving;
mod members;
mod moderated;
mod moderation;
mod own;
mod owners;
mod show;
mod subscription;

use ::web::Routes;

/// All routes.
pub(crate) fn routes(r: &mut Routes) {
    index::routes(r);
    edit::routes(r);
    leaving::routes(r);
    show::routes(r);
    subscription::routes(r);
    members::routes(r);
    owners::routes(r);
    moderation::routes(r);
    moderated::routes(r);
    own::routes(r);
}
