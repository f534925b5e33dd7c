//! The network's front page, and the same as a mail.

use capability::Capability;

/// The door plate.
pub const CAPABILITY: Capability =
    Capability { name: "front", locales: ::web::locales!(), ..Capability::EMPTY };
