//! The record of the network: what everybody may read of it, as folders that read without the program, with the hash of
//! each file; and back, into an empty instance, which then writes the same files again.
//!
//! What is in it, capabilities say by `web::Recorder`; here is how it lies on a disk. All of it is of one moment: it is
//! read in one look at the database. Its manifest is written last, so that what has one is whole.

mod checking;
mod export;
mod folder;
mod import;
mod leading;
mod manifest;
mod order;
mod reading;
mod trouble;

#[cfg(test)]
mod tests;

pub use export::{Written, export};
pub use import::{Taken, import};
pub use trouble::{Trouble, Wound};

use capability::Capability;

/// The door plate: no doors yet, only what the pages of a record say.
pub const CAPABILITY: Capability =
    Capability { name: "record", locales: ::web::locales!(), ..Capability::EMPTY };
