//! The page on which readers find things, and searches that are kept and told.

mod page;

use capability::Capability;

/// The door plate.
pub const CAPABILITY: Capability =
    Capability { name: "finding", locales: ::web::locales!(), routes: page::routes, ..Capability::EMPTY };
