//! Doors for writing the text: revisions, comparison, merge.

use ::web::Routes;

/// All routes.
pub(super) fn routes(_: &mut Routes) {}
