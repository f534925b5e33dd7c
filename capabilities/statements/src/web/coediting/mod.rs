//! Doors for writing together.

use ::web::Routes;

/// All routes.
pub(super) fn routes(_: &mut Routes) {}
