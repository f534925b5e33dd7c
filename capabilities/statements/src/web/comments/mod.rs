//! Doors for comments and their dispositions.

use ::web::Routes;

/// All routes.
pub(super) fn routes(_: &mut Routes) {}
