//! The page on which readers find things, and searches that are kept and told.

use capability::Capability;

/// The door plate.
pub const CAPABILITY: Capability =
    Capability { name: "finding", locales: ::web::locales!(), ..Capability::EMPTY };
