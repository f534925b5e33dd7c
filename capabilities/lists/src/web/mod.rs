//! The doors for people, a file for each thing.

pub(crate) mod archive;
mod attachments;
mod compose;
mod deliveries;
mod edit;
mod feeds;
mod found;
mod index;
mod leaving;
pub(crate) mod mbox;
mod members;
mod message;
mod moderated;
mod moderation;
mod months;
mod outgoing;
mod own;
mod owners;
mod show;
mod subscription;
mod threads;

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
    deliveries::routes(r);
    outgoing::routes(r);
    own::routes(r);
    attachments::routes(r);
    message::routes(r);
    months::routes(r);
    threads::routes(r);
    compose::routes(r);
}
