//! Doors for comments and their dispositions.

mod answer;
pub(crate) mod card;
mod form;
mod guest;
mod list;
mod new;
mod paragraph;
pub(crate) mod section;
mod shown;
mod thread;
mod waiting;

use ::web::Routes;

/// All routes.
pub(super) fn routes(r: &mut Routes) {
    list::routes(r);
    new::routes(r);
    paragraph::routes(r);
    waiting::routes(r);
    thread::routes(r);
    answer::routes(r);
    guest::routes(r);
}
