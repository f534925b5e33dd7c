//! What is true of people and organizations, whoever asks and wherever it is kept.

pub(crate) mod accent;
pub(crate) mod organization;
pub(crate) mod profile;
pub(crate) mod sight;
