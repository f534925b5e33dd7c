//! Files: content-addressed blobs on disk or in an S3 store, what kinds of file are taken, and pictures without
//! their metadata. Knows bytes; names, owners and permissions are the capabilities'.

mod blob;
mod kind;
mod package;
mod picture;
mod refused;
mod store;
mod text;

pub use blob::BlobId;
pub use kind::{Kind, PAPER_BYTES, PICTURE_BYTES, recognise, within};
pub use picture::{Picture, clean};
pub use refused::Refused;
pub use store::{Bucket, Fault, Place, Store};

/// This crate's translations, by language tag.
pub const LOCALES: &[(&str, &str)] = &[
    ("en", include_str!("../locales/en.ftl")),
    ("fr", include_str!("../locales/fr.ftl")),
    ("es", include_str!("../locales/es.ftl")),
    ("ar", include_str!("../locales/ar.ftl")),
    ("ru", include_str!("../locales/ru.ftl")),
    ("zh", include_str!("../locales/zh.ftl")),
];
