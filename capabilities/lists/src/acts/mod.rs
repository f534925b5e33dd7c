//! What one can do with lists: one function per intention.

pub(crate) mod posting;
