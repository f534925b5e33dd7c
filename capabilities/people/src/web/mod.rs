//! The doors for people.

use ::web::Routes;

/// Hangs all routes.
pub(crate) fn routes(_: &mut Routes) {}
