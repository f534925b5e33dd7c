//! Doors for endorsements.

use ::web::Routes;

/// All routes.
pub(super) fn routes(_: &mut Routes) {}
