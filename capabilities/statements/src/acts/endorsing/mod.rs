//! Endorsing: signing, taking back, who may sign for whom, and what follows when the words change.

pub(crate) mod again;
pub(crate) mod calls;
pub(crate) mod guarding;
pub(crate) mod importing;
pub(crate) mod jobs;
mod letters;
pub(crate) mod links;
pub(crate) mod mailed;
pub(crate) mod personal;
pub(crate) mod record;
pub(crate) mod rights;
pub(crate) mod sealing;
pub(crate) mod signing;

pub(crate) use again::ask_again;
