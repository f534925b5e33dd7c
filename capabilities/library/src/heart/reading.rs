//! How far the text of a version has been read.

use base::{Named, Sentence};
use files::BlobId;

base::named! {
    /// How far.
    pub(crate) enum State {
        /// It is its turn soon.
        Waiting = "waiting",
        /// It was read.
        Read = "read",
        /// It is of a kind that has no text.
        Wordless = "wordless",
        /// It could not be read.
        Unread = "unread",
    }
}

base::named! {
    /// Why a text could not be read.
    pub(crate) enum Unreadable {
        /// It took longer than a text takes.
        Slow = "slow",
        /// It is larger, or grows larger when it is unpacked, than what is read.
        Large = "large",
        /// It is protected by a password.
        Locked = "locked",
        /// There are no words in it, only pictures.
        Empty = "empty",
        /// It is broken, or uses what the reader does not know.
        Broken = "broken",
    }
}

impl Unreadable {
    /// What people are told.
    pub(crate) fn sentence(self) -> Sentence {
        Sentence::of(match self {
            Self::Slow => "document-unread-slow",
            Self::Large => "document-unread-large",
            Self::Locked => "document-unread-locked",
            Self::Empty => "document-unread-empty",
            Self::Broken => "document-unread-broken",
        })
    }
}

/// What is known of a version's content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) state: State,
    pub(crate) why: Option<Unreadable>,
    /// What its text is encoded in, by the name of the WHATWG, where it is a text.
    pub(crate) charset: Option<String>,
    pub(crate) pages: Option<i64>,
    /// A picture of its first page.
    pub(crate) picture: Option<BlobId>,
}

impl Reading {
    /// Of a version that has just come.
    pub(crate) const WAITING: Self =
        Self { state: State::Waiting, why: None, charset: None, pages: None, picture: None };

    /// Whether it may say why it is as it is.
    pub(crate) fn trouble(&self) -> Option<Sentence> {
        self.why.filter(|_| self.state == State::Unread).map(Unreadable::sentence)
    }
}

/// The one that has this name, else the least particular.
pub(crate) fn unreadable_named(name: &str) -> Unreadable {
    Unreadable::of_name(name).unwrap_or(Unreadable::Broken)
}
