//! Wiki pages: procedures, objectives, guides, with history.

use capability::Capability;

/// The door plate.
pub const CAPABILITY: Capability =
    Capability { name: "pages", locales: ::web::locales!(), ..Capability::EMPTY };
