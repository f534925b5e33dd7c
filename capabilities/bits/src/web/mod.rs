//! Doors for people: the list of bits, the page of each, and the form that marks one.

mod index;
mod marking;
mod paragraphs;
mod show;
pub(crate) mod shown;

use ::web::Routes;

/// All routes.
pub(crate) fn routes(r: &mut Routes) {
    index::routes(r);
    marking::routes(r);
    show::routes(r);
}
