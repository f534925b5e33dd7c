//! Doors for the text as a document.

use ::web::Routes;

/// All routes.
pub(super) fn routes(_: &mut Routes) {}
