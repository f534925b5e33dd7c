//! What one can do with lists: one function per intention.

pub(crate) mod archive;
pub(crate) mod bouncing;
pub(crate) mod digests;
pub(crate) mod distribution;
pub(crate) mod joining;
pub(crate) mod lists;
pub(crate) mod moderation;
pub(crate) mod posting;
pub(crate) mod redaction;
pub(crate) mod subscriptions;
pub(crate) mod threading;
