//! Doors for endorsements.

mod confirm;
mod custodians;
mod decide;
mod files;
mod form;
mod own;
mod sealed;
mod section;
mod shown;
mod signatories;
mod tend;

pub(crate) use section::{head, section};
pub(crate) use shown::sealed as sealed_counts;

use ::web::Routes;

/// All routes.
pub(super) fn routes(r: &mut Routes) {
    form::routes(r);
    confirm::routes(r);
    own::routes(r);
    signatories::routes(r);
    files::routes(r);
    tend::routes(r);
    decide::routes(r);
    sealed::routes(r);
    custodians::routes(r);
}
