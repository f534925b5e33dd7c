//! Doors for the procedure: rules, timetable, steps, positions, outcome.

use ::web::Routes;

/// All routes.
pub(super) fn routes(_: &mut Routes) {}
