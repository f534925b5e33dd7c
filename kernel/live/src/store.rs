//! Where a text's updates are kept: given by whoever owns the text.

use crate::Writer;
use base::Id;
use std::future::Future;
use std::pin::Pin;

/// What a store does; it ends when it is done.
pub type Storing<T> = Pin<Box<dyn Future<Output = Result<T, Unkept>> + Send>>;

/// Keeps the updates of one text, in the order of numbers that never go back, whichever node adds them.
pub trait Store: Send + Sync + 'static {
    /// All that has been added after a number, oldest first; 0 stands before all.
    ///
    /// Where a snapshot has taken the place of older updates it comes with the number of the last of them.
    fn after(&self, seen: i64) -> Storing<Added>;

    /// Adds an update durably: it is committed when this ends. Gives its number.
    fn append(&self, addition: Addition) -> Storing<i64>;

    /// Puts a snapshot in the place of everything up to a number.
    fn compact(&self, up_to: i64, snapshot: Vec<u8>) -> Storing<()>;
}

/// What has been added to a text.
#[derive(Clone, Debug, Default)]
pub struct Added {
    /// Updates with their numbers, oldest first.
    pub updates: Vec<(i64, Vec<u8>)>,
    /// Whose the pens are with which the text was written, as they were given to [`Store::append`].
    pub pens: Vec<(Pen, Id<Writer>)>,
}

/// The number that one page of one writer has in the protocol: of 53 bits, chosen by their browser.
pub type Pen = u64;

/// What is to be added.
#[derive(Clone, Debug)]
pub struct Addition {
    /// The update.
    pub update: Vec<u8>,
    /// Whose writing is in it. The store refuses it when one of them may not write any more.
    pub writers: Vec<Id<Writer>>,
    /// Pens that are seen for the first time.
    pub pens: Vec<(Pen, Id<Writer>)>,
}

/// Why a store did not keep what it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unkept {
    /// Nobody writes on this text any more.
    Closed,
    /// These do not write on it any more.
    NotTheirs(Vec<Id<Writer>>),
    /// The store failed.
    Broken(String),
}
