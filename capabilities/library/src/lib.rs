//! Folders of documents, with versions, their text, and a drive to read them from.

use capability::Capability;

/// The door plate.
pub const CAPABILITY: Capability =
    Capability { name: "library", locales: ::web::locales!(), ..Capability::EMPTY };
