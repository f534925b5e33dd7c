//! What participants undertake, told to their peers: aims, updates, who takes part; doubles, and merging by consent.

use capability::Capability;

/// The door plate.
pub const CAPABILITY: Capability =
    Capability { name: "initiatives", locales: ::web::locales!(), ..Capability::EMPTY };
