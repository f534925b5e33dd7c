//! The record of the network: folders that read without the program, and back.

use capability::Capability;

/// The door plate.
pub const CAPABILITY: Capability =
    Capability { name: "record", locales: ::web::locales!(), ..Capability::EMPTY };
