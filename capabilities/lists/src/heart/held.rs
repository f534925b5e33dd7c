//! Held posts: why a post waits, and what became of it.

use super::list::List;
use access::Person;
use base::{Email, Id, Moment, Text};
use mail::raw::RawId;

/// What a moderator writes to the author.
pub(crate) type Note = Text<2_000>;

base::named! {
    /// Why a post is held. Each has a sentence that its author and the moderators read.
    pub(crate) enum Reason {
        /// The author is not on the list.
        Stranger = "stranger",
        /// It is the first post of the author.
        First = "first",
        /// Only owners and moderators write here.
        Announcements = "announcements",
        /// It is bigger than the list takes.
        Big = "big",
        /// Its author's domain says that it is forged.
        Forged = "forged",
        /// It cannot be read as mail.
        Unreadable = "unreadable",
        /// A program wrote it.
        Automatic = "automatic",
        /// The author may not post here at present.
        Banned = "banned",
    }
}

base::named! {
    /// What became of a held post.
    pub(crate) enum Fate {
        /// It waits.
        Waiting = "waiting",
        /// It was taken.
        Approved = "approved",
        /// It was given back to its author, with a reason.
        Rejected = "rejected",
        /// It was set aside without a word.
        Discarded = "discarded",
    }
}

/// A post that was held.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    /// Its id.
    pub(crate) id: Id<Held>,
    /// The list.
    pub(crate) list: Id<List>,
    /// Its bytes.
    pub(crate) raw: RawId,
    /// Its author's address; none where the mail has none that can be written to.
    pub(crate) email: Option<Email>,
    /// Its author's name.
    pub(crate) name: Option<String>,
    /// Its subject.
    pub(crate) subject: String,
    /// What was found out about its sender.
    pub(crate) authentication: arrivals::Authentication,
    /// Why it is held.
    pub(crate) reason: Reason,
    /// Since when.
    pub(crate) made: Moment,
    /// What became of it.
    pub(crate) fate: Fate,
    /// Who decided, and when.
    pub(crate) decided: Option<(Moment, Option<Id<Person>>)>,
    /// What they wrote about it.
    pub(crate) note: Option<Note>,
    /// What the author answered.
    pub(crate) appeal: Option<Note>,
}
