//! Searches that people keep: told by mail, read as a feed.

pub(crate) mod acts;
pub(crate) mod facts;
pub(crate) mod leaving;
mod letter;
pub(crate) mod own;
pub(crate) mod policy;
pub(crate) mod stopping;
pub(crate) mod store;
pub(crate) mod tell;

use access::Person;
use base::{Id, Moment};

base::named! {
    /// How often a mail tells what is new.
    pub enum Often {
        /// Every morning.
        Daily = "daily",
        /// Every Monday morning.
        Weekly = "weekly",
        /// Not at all: it is on the page, and in its feed.
        Never = "never",
    }
}

/// A search that somebody keeps.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) id: Id<Kept>,
    pub(crate) person: Id<Person>,
    /// Words and filters, as the query of an address.
    pub(crate) query: String,
    pub(crate) often: Often,
    pub(crate) made: Moment,
    /// What could be found before this has been told.
    pub(crate) told: Moment,
    /// Whether its feed has an address.
    pub(crate) has_feed: bool,
}
