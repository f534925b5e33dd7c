//! Doors for versions, translations, deliveries, the record.

use ::web::Routes;

/// All routes.
pub(super) fn routes(_: &mut Routes) {}
