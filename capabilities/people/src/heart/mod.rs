//! What is true of people and organizations, whoever asks and wherever it is kept.

pub mod accent;
pub mod organization;
pub mod profile;
pub mod sight;
