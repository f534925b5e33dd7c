//! Doors for the procedure: rules, timetable, steps, positions, outcome.

mod head;
mod objection;
mod outcome;
mod page;
mod positions;
mod rules;
mod spoken;
mod steps;
mod strip;

pub(crate) use head::head;
pub(crate) use spoken::ground;
pub(crate) use strip::{strip, strip_of};

use ::web::Routes;

/// All routes.
pub(super) fn routes(r: &mut Routes) {
    rules::routes(r);
    page::routes(r);
    positions::routes(r);
    objection::routes(r);
    outcome::routes(r);
}
