//! What one can do with lists: one function per intention.

pub(crate) mod joining;
pub(crate) mod lists;
pub(crate) mod moderation;
pub(crate) mod posting;
pub(crate) mod subscriptions;
