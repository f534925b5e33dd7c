//! The tables of lists: SQL, and nothing else.

pub(crate) mod attachments;
pub(crate) mod ballots;
pub(crate) mod bans;
pub(crate) mod bounces;
pub(crate) mod copies;
pub(crate) mod digests;
pub(crate) mod front;
pub(crate) mod held;
pub(crate) mod imports;
pub(crate) mod lists;
pub(crate) mod messages;
pub(crate) mod nodes;
pub(crate) mod old_addresses;
pub(crate) mod requests;
pub(crate) mod roles;
pub(crate) mod subscriptions;
pub(crate) mod thread_choices;
pub(crate) mod threads;
