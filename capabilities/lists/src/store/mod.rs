//! The tables of lists: SQL, and nothing else.

pub(crate) mod ballots;
pub(crate) mod bans;
pub(crate) mod held;
pub(crate) mod lists;
pub(crate) mod requests;
pub(crate) mod roles;
pub(crate) mod subscriptions;
pub(crate) mod thread_choices;
