//! Files: content-addressed blobs on disk or in an S3 store, what kinds of file are taken, and pictures
//! without their metadata. Knows bytes; names, owners and permissions are the capabilities'.

mod blob;
mod glance;
mod incoming;
mod kind;
mod package;
mod picture;
mod refused;
#[cfg(test)]
mod s3_test;
mod store;
mod text;
mod writing;

pub use blob::BlobId;
pub use incoming::{Incoming, PIECE_BYTES, Stopped};
pub use kind::{Kind, PAPER_BYTES, PICTURE_BYTES, recognise, within};
pub use picture::{Picture, clean};
pub use refused::Refused;
pub use store::{Bucket, Fault, Pieces, Place, Store};

/// This crate's translations.
pub const LOCALES: &[(base::Tongue, &str)] = base::locales!();
