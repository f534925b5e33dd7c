//! Versions, translations, deliveries, the record: what they are, and what can be decided about them.

pub(crate) mod delivery;
pub(crate) mod record;
pub(crate) mod translation;
pub(crate) mod version;
